import type { Evidence, Level } from '../../model'
import { type Statement, statementEvidence } from '../statements'
import type { Structure } from '../structure'
import { readTitle } from './title'

export interface StatedLevel {
  level: Level
  evidence: Evidence
  /** A field of the job board, which often stands at its default; duties and years outweigh it. */
  field: boolean
}

const role =
  '(?:engineers?|developers?|programmers?|scientists?|designers?|architects?|analysts?|administrators?|consultants?|specialists?|testers?|role|position|level|hire|job)'
const level =
  '(?:junior|jr\\.?|entry[- ]level|graduate|mid[- ]level|mid[- ]senior|intermediate|senior|sr\\.?|staff|principal|lead)'
const word = '[\\w.#+&/-]{1,20}'

/** How postings name the level of their own role in running text; the first group is read as a title. */
const sayings = [
  new RegExp(
    `\\b(?:as|is|be|for|seeking|hiring|need|want|wants|find|recruit|add|adding|join)\\b(?: us)?(?: as)?(?: an?| the| our next| for)? ((?:${word} ){0,3}?(?<!\\b(?:our|with|their|other) )${level}\\b[/ ]?(?:${word} ){0,4}?${role})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:looking|searching) for(?: an?)? ((?:${word} ){0,3}?${level}\\b[/ ]?(?:${word} ){0,4}?${role})\\b`,
    'i',
  ),
  new RegExp(`^(?:the |an? )?(${level} (?:${word} ){0,4}?${role})s? (?:will|is|are|experienced|positions?|to)\\b`, 'i'),
  new RegExp(`^we (?:have|offer)(?: an?)? (${level}(?: or ${level})? (?:${word} ){0,3}?(?:${role}))`, 'i'),
]
const field =
  /^(?:experience level|seniority(?: level)?|career level|job level)\b ?:? ?((?:entry|junior|mid|senior|lead|staff|principal|intern)[\w -]{0,24})$/i

/** Words around a level that speak of colleagues. */
const ofOthers =
  /\b(?:with|alongside|mentor|coach|support|supports|under|from|our|reports? to|guidance of|between|other|including|by|junior and|more|interact\w{0,3} with|work closely)\b[^.]{0,25}$/i

/** The level that the running text gives the role itself ("As a Staff Engineer, you will", "This is a senior role"). */
export function findStatedLevel(structure: Structure, statements: readonly Statement[]): StatedLevel | null {
  let stated: StatedLevel | null = null
  for (const [index, statement] of statements.entries()) {
    if (statement.kind === 'benefits' || statement.kind === 'legal' || statement.kind === 'process') continue
    const match = matchIn(statement.text)
    const inField = match
      ? null
      : (field.exec(statement.text) ?? fieldInTwoLines(statements[index - 1]?.text, statement.text))
    const words = (match ?? inField)?.[1]
    const found = words ? readTitle(words).level : null
    if (!found || !words) continue
    const from = statement.text.indexOf(words)
    const evidence = statementEvidence(structure, statement, from, from + words.length)
    if (match) return { level: found, evidence, field: false }
    stated ??= { level: found, evidence, field: true }
  }
  return stated
}

function matchIn(text: string): RegExpExecArray | null {
  if (!/junior|jr|entry|graduate|mid|senior|sr|staff|principal|intermediate|lead/i.test(text)) return null
  for (const saying of sayings) {
    const match = saying.exec(text)
    if (!match) continue
    const at = match.index + match[0].indexOf(match[1] ?? '')
    if (!ofOthers.test(text.slice(Math.max(0, at - 40), at))) return match
  }
  return null
}

function fieldInTwoLines(label: string | undefined, text: string): RegExpExecArray | null {
  return label && /^(?:experience|seniority|career) level:?$/i.test(label) ? /^([\w -]{3,24})$/.exec(text) : null
}
