import type { Evidence, Level } from '../../model'
import { type Statement, statementEvidence } from '../statements'
import type { Structure } from '../structure'
import { readTitle, type TitleReading } from './title'

export interface StatedLevel {
  level: Level
  evidence: Evidence
  /** A field of the job board, which often stands at its default; duties and years outweigh it. */
  field: boolean
  /** The words give the role its name ("We seek a Lead Engineer"), as a title would. */
  named: boolean
  /** What the words say when read as a title: `level` and the track. */
  title: TitleReading
}

const role =
  '(?:engineers?|developers?|programmers?|scientists?|researchers?|designers?|architects?|analysts?|administrators?|consultants?|specialists?|testers?|technicians?|traders?|accountants?|coordinators?|representatives?|recruiters?|marketers?|executives?|associates?|managers?|devs?|sde|swe|sre|role|position|level|hire|job)'
const level =
  '(?:junior|jr\\.?|entry[- ]level|graduate|mid[- ]level|mid[- ]senior|intermediate|senior|sr\\.?|staff|principal|lead)'
const word = '[\\w.#+&/()-]{1,20}'
const asThe =
  '\\b(?:as|is|be|for|seeking|hiring|need|want|wants|find|recruit|add|adding|join)\\b(?: us)?(?: as)?(?: an?| the| our next| our| your| for)?'
/** Roles that carry their level without a word such as "senior". */
const levelled = [
  `(?:${word} ){0,4}?(?:engineer|developer|analyst|scientist|designer|administrator|architect|technician|sde|swe) (?:i{1,3}|iv|[1-5])(?![\\w%+.-])`,
  '(?:head|director|vp|vice president) of (?!the )[\\w&]{2,20}',
  '(?:agile|tech|technical|team|squad|qa|engineering|design|chapter) lead',
]

/** How postings name the level of their own role in running text; the first group is read as a title. */
const sayings = [
  new RegExp(
    `${asThe} ((?:${word} ){0,3}?(?<!\\b(?:with|their|other) )${level}\\b[/ ]?(?:${word} ){0,4}?${role})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:looking|searching) for(?: an?)? ((?:${word} ){0,3}?${level}\\b[/ ]?(?:${word} ){0,4}?${role})\\b`,
    'i',
  ),
  new RegExp(`${asThe} (${levelled.join('|')})\\b(?! (?:and|or|levels?)\\b)`, 'i'),
  new RegExp(
    `\\b(?:as|is|be|for|become|seeking|hiring|need|find|offering) ((?:an?|the|our) (?:${word} ){0,5}?(?:intern|summer associate|summer analyst|working student))\\b(?! (?:interview|program|recruit|class|cohort|event))`,
    'i',
  ),
  /\b((?:[A-Z][\w&/()-]{1,20} ){1,5}Intern)\b(?! (?:Program|Coordinator|Manager|Recruit))/,
  new RegExp(`\\b(?:^the|^an?|^|\\bthe) ((?:${word} ){1,4}?intern) (?:will|is|works|assists|supports)\\b`, 'i'),
  /(?:^|\b(?:job|position|business) )title ?: ?([^:|]{3,80})/i,
  new RegExp(`^we (?:have|offer)(?: an?)? (${level}(?: or ${level})? (?:${word} ){0,3}?(?:${role}))`, 'i'),
]
/** Says the level in passing: a sentence about "the senior engineer" may stand in a template. */
const inPassing = new RegExp(
  `^(?:the |an? )?(${level} (?:${word} ){0,4}?${role})s? (?:will|is|are|experienced|positions?|to)\\b`,
  'i',
)
const field =
  /^(?:experience level|seniority(?: level)?|career level|job level)\b ?:? ?((?:entry|junior|mid|senior|lead|staff|principal|intern)[\w -]{0,24})$/i

/** A heading or a part of a header line that is the role's name. */
const named = new RegExp(`^(?:${word} ){0,5}?${level}\\b[/ ]?(?:${word} ){0,5}?${role}\\b`, 'i')

/** A part of a header line that names an officer or a head. */
const officer = /^(?:c[tio]o|ciso|(?:vp|svp|head|director) (?:of )?[\w& ]{2,30}|chief [\w ]{2,20} officer)$/i

/** Words around a level that speak of colleagues. */
const ofOthers =
  /\b(?:with|alongside|mentor|coach|support|supports|under|from|(?<!\b(?:as|be|become|join us as) )our|reports? to|guidance of|between|other|including|by|junior and|more|interact\w{0,3} with|work closely)\b[^.]{0,25}$/i

/** A manager of people has no rung in the name. */
const leadsPeople =
  /\b(?:as|seeking|hiring|looking for|need) (?:an?|our) ((?:[\w&/-]{1,20} ){0,3}(?:engineering|development|software|team|it|qa|data|design|infrastructure|platform) manager)\b/i

const notTheRole = /^(?:more|other|our|your|these|fellow|less|most)\b|\bor internship\b|\beligible\b/i

/** The level that the running text gives the role itself ("As a Staff Engineer, you will", "This is a senior role"). */
export function findStatedLevel(structure: Structure, statements: readonly Statement[]): StatedLevel | null {
  let stated: StatedLevel | null = null
  for (const [index, statement] of statements.entries()) {
    if (statement.kind === 'benefits' || statement.kind === 'legal' || statement.kind === 'process') continue
    const match = matchIn(statement.text, sayings) ?? nameIn(statement)
    const passing = match ? null : matchIn(statement.text, [inPassing])
    const inField =
      (match ?? passing)
        ? null
        : (field.exec(statement.text) ?? fieldInTwoLines(statements[index - 1]?.text, statement.text))
    const words = (match ?? passing ?? inField ?? leadsPeople.exec(statement.text))?.[1]
    if (!words) continue
    const title = readTitle(words)
    const level = title.level ?? (title.track === 'manager' ? 'senior' : null)
    if (!level) continue
    const from = statement.text.indexOf(words)
    const evidence = statementEvidence(structure, statement, from, from + words.length)
    if (!inField) return { level, evidence, field: false, named: !passing, title }
    stated ??= { level, evidence, field: true, named: false, title }
  }
  return stated
}

/** Most statements hold no such word. */
const tellsLevel =
  /junior|jr|entry|graduate|mid|senior|sr|staff|principal|intermediate|lead|intern|summer|working student|head|director|vp|vice|title|(?:engineer|developer|analyst|scientist|designer|administrator|architect|technician|sde|swe) [\di]/i

function matchIn(text: string, wordings: readonly RegExp[]): RegExpExecArray | null {
  if (!tellsLevel.test(text)) return null
  for (const saying of wordings) {
    const match = saying.exec(text)
    if (!match) continue
    const at = match.index + match[0].indexOf(match[1] ?? '')
    if (!ofOthers.test(text.slice(Math.max(0, at - 40), at)) && !notTheRole.test(match[1] ?? '')) return match
  }
  return null
}

function nameIn({ text, isHeading, kind }: Statement): RegExpExecArray | null {
  const parts = text.split('|')
  if (!isHeading && parts.length < 3 && !(kind === 'other' && text.length < 90 && !/[.,;:]/.test(text))) return null
  for (const part of parts) {
    const match =
      part.length < 90 ? (named.exec(part.trim()) ?? (parts.length > 2 ? officer.exec(part.trim()) : null)) : null
    const words = match?.[0]
    if (words) return Object.assign(match, { index: text.indexOf(words), 1: words })
  }
  return null
}

function fieldInTwoLines(label: string | undefined, text: string): RegExpExecArray | null {
  return label && /^(?:experience|seniority|career) level:?$/i.test(label) ? /^([\w -]{3,24})$/.exec(text) : null
}
