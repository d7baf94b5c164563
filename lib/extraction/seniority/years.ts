import type { Evidence, Years } from '../../model'
import { type Statement, statementEvidence } from '../statements'
import type { Structure } from '../structure'
import { numberOf, numberPattern } from './number-words'
import { asksExperience, inLieuOfDegree, listedFields, notAsked, objectRanks, openEnded } from './year-cues'

export interface YearsFound {
  years: Years
  evidence: Evidence
}

interface Figure extends YearsFound {
  preferred: boolean
  /** How surely the figure is of a whole working life: 3 professional, 2 a field, 1 a skill or a single duty. */
  rank: number
  /** The lowest degree that the figure goes with; 0 where its sentence names none. */
  degree: number
}

const figures = new RegExp(
  `(?<![\\d.,$€£]|\\w-)\\b(${numberPattern})\\s?(?:\\(\\d{1,2}\\)\\s?)?(\\+|plus|or more)?\\s?(?:(?:-|to|or)\\s?(${numberPattern})\\s?(\\+)?\\s?)?(?:\\(\\d{1,2}\\)\\s?)?\\+?\\s?-?(?:years?|yrs?|yoe)\\b(?:\\(s\\))?`,
  'gi',
)

/** What is quoted after a figure: as far as its experience goes. */
const shownObject = /^.{0,60}?\bexperience\b(?: (?:in|as|with|of|building)\b[^,]{0,50}?(?=,| and |$))?/i

/** More is a company's age or a slip (in one tool's postings, 25 was the ceiling that held). */
const MOST_YEARS = 25

/** The longest experience asked for in any one thing: what tells the level where no overall figure does. */
export function longestYears(structure: Structure, statements: readonly Statement[]): Years | null {
  const asked = statements.flatMap((statement) => figuresIn(structure, statement)).filter(({ preferred }) => !preferred)
  return asked.reduce<Years | null>((most, { years }) => ((years.min ?? 0) > (most?.min ?? 0) ? years : most), null)
}

/** Overall years of professional experience that the posting asks for, not those of one skill beside others. */
export function findYears(structure: Structure, statements: readonly Statement[]): YearsFound | null {
  const found = statements.flatMap((statement) => figuresIn(structure, statement))
  const asked = found.some((figure) => !figure.preferred) ? found.filter((figure) => !figure.preferred) : found
  const best = Math.max(...asked.map((figure) => figure.rank))
  const overall = asked.filter((figure) => figure.rank === best)
  const first = overall[0]
  if (!first || (best < 2 && asked.length > 1)) return null
  // "Master's with 3 years or Bachelor's with 5": the figure that goes with the lowest degree accepted.
  const alternatives = overall.filter((figure) => figure.degree > 0)
  return first.degree > 1 ? alternatives.reduce((low, next) => (next.degree < low.degree ? next : low), first) : first
}

function figuresIn(structure: Structure, statement: Statement): Figure[] {
  const { text, kind } = statement
  if (kind === 'legal' || !/y(?:ea)?rs?\b|yoe/i.test(text)) return []
  const result: Figure[] = []
  for (const match of text.matchAll(figures)) {
    const years = yearsOf(match, text.slice(Math.max(0, match.index - 24), match.index))
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const past =
      match.index + match[0].length + (/^'s?(?= )/.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0)
    const after = text.slice(past, past + 110)
    const asks = kind === 'requirements' || kind === 'preferred' || statement.item
    if (!years || notAsked.some(({ before: b, after: a }) => (b?.test(before) ?? true) && (a?.test(after) ?? true)))
      continue
    if (
      !asksExperience.test(`${before.slice(-40)}${match[0]}${after}`) &&
      !(
        asks &&
        /^ ?(?:(?:of|in|with|using|building|developing)\b|(?:[\w/.+#-]{1,20} ){1,4}(?:development|engineering)\b)/i.test(
          after,
        )
      )
    )
      continue
    if (inLieuOfDegree(before, after)) continue
    const object =
      listedFields.exec(after)?.[0] ??
      after.split(/[.;()]|,(?! (?:including|preferably))|\bat least\b|\b\d{1,2}\+? years?\b/)[0] ??
      ''
    const rank =
      objectRanks.find(({ object: words }) => words.test(/yoe/i.test(match[0]) ? 'professional' : object))?.rank ?? 2
    // Under a heading that was read as one of benefits, only a plain ask counts.
    if (kind === 'benefits' && (rank < 3 || !/\bexperience\b/i.test(object))) continue
    const shown = shownObject.exec(object)?.[0] ?? object.slice(0, 60)
    const end = past + shown.length
    result.push({
      years,
      evidence: statementEvidence(structure, statement, match.index, end),
      preferred: kind === 'preferred' || /\b(?:preferred|a plus|nice to have|desirable)\b/i.test(object),
      rank,
      degree: degreeBeside(after) || degreeBefore(text.slice(0, match.index)),
    })
  }
  return result
}

function yearsOf(match: RegExpMatchArray, before: string): Years | null {
  const low = numberOf(match[1] ?? '')
  const high = match[3] ? numberOf(match[3]) : null
  if (low > MOST_YEARS || (high !== null && (high < low || high > MOST_YEARS + 5))) return null
  if (
    high === null &&
    /\b(?:up to|less than|fewer than|no more than|not more than|at most|under|max(?:imum)?(?: of)?) $/i.test(before)
  )
    return { min: null, max: low }
  const open = match[4] || match[2] || /\+\s?-?\D*$/.test(match[0]) || openEnded.test(before)
  return { min: low, max: open ? null : high }
}

/** The degree named last before a figure: 1 bachelor, 2 master, 3 doctorate. */
function degreeBefore(text: string): number {
  const named = [/\b(?:bachelor|b\.?s\.?c?|b\.?a)\b/gi, /\b(?:master|m\.?s\.?c?)\b/gi, /\b(?:ph\.?d|doctora)/gi]
  const places = named.map((words) => [...text.slice(-200).matchAll(words)].at(-1)?.index ?? -1)
  const last = Math.max(...places)
  return last < 0 ? 0 : places.indexOf(last) + 1
}

/** The degree that a figure goes with and that follows it: "5 years with a Bachelor's degree". */
function degreeBeside(after: string): number {
  const named = /^(?:[^;,.]{0,40} )?(?:with|and) (?:an? )?(bachelor|master|ph\.?d)/i.exec(after)?.[1]?.toLowerCase()
  return named ? ['b', 'm', 'p'].indexOf(named.charAt(0)) + 1 : 0
}
