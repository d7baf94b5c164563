import type { Posting, Seniority, Signal, Track } from '../../model'
import { clauseEvidence, type Statement, statementEvidence, statementsOf } from '../statements'
import type { Structure } from '../structure'
import { beginnerSayings } from './beginner-sayings'
import { type DutyCue, dutyCues, notThePerson } from './duty-cues'
import { believed, levelOf } from './level'
import { findStatedLevel } from './text-level'
import { readTitle, type TitleReading } from './title'
import { findYears, longestYears } from './years'

const MOST_SIGNALS = 8
const MOST_OF_A_KIND = 2

interface CueFound {
  cue: DutyCue
  /** Only nice to have. */
  wished: boolean
  signal: Signal
}

/** Level, track, years and their signs, on the ladder that README.md beside this file documents. */
export function findSeniority(structure: Structure, posting: Posting): Seniority {
  const statements = statementsOf(structure)
  const own = readTitle(posting.title)
  const years = findYears(structure, statements)
  const english = posting.language === 'en'
  const stated = english ? findStatedLevel(structure, statements) : null
  // A posting that came without a title may still name its role in the text ("We seek a Lead Engineer").
  const byText = stated?.named && (stated.level === stated.title.level || believed(stated, years?.years ?? null))
  const fuller =
    posting.source === 'text' && stated?.evidence.text.toLowerCase().includes(posting.title?.toLowerCase() ?? '')
  const named = byText && (!posting.title || fuller) ? stated.title : null
  const title = inEarnest(own.level || own.track ? own : (named ?? own), years?.years.min ?? null)
  const found = english ? findCues(structure, statements) : []
  const cues = found.map(({ cue }) => cue)
  const level = levelOf({
    title,
    titleFromText: own.level === null && title.level !== null,
    stated,
    years: years?.years ?? longestYears(structure, statements),
    cues,
    beginners: english ? beginnersAsked(statements) : null,
    internship: posting.employment === 'internship',
  })
  const titleSignal = findTitle(structure, statements, posting.title, title.level !== null)
  const signals: Signal[] = []
  if (titleSignal) signals.push(titleSignal)
  if (stated && !titleSignal) signals.push({ kind: 'title', evidence: stated.evidence })
  if (years) signals.push({ kind: 'experience', evidence: years.evidence })
  return {
    level,
    track: title.track ?? (title.level || stated?.field === false ? 'individual' : trackOf(found)),
    titleLevel: title.level,
    years: years?.years ?? null,
    signals: choose(signals, found),
  }
}

/** A manager of whom so few years are asked leads no people. */
const FEWEST_OF_A_MANAGER = 3

function inEarnest(title: TitleReading, least: number | null): TitleReading {
  const few = least !== null && least < FEWEST_OF_A_MANAGER
  return title.track === 'manager' && !title.level && few ? { ...title, track: null } : title
}

/** Where the title names no leading role, leading people by role may still stand in the duties. */
function trackOf(found: readonly CueFound[]): Track {
  return found.some(({ cue, wished }) => cue.leadsTeam && !wished) ? 'lead' : 'individual'
}

function findCues(structure: Structure, statements: readonly Statement[]): CueFound[] {
  const found: CueFound[] = []
  for (const statement of statements) {
    const { text, kind, isHeading } = statement
    if (isHeading || kind === 'legal' || kind === 'process' || kind === 'terms') continue
    const ofTheJob = kind !== 'about' && kind !== 'benefits'
    if (notThePerson.test(text)) continue
    for (const cue of dutyCues) {
      if (!ofTheJob && cue.kind !== 'experience') continue
      const match = cue.words.exec(text)
      if (!match) continue
      found.push({
        cue,
        wished: kind === 'preferred',
        signal: { kind: cue.kind, evidence: clauseEvidence(structure, statement, match) },
      })
    }
  }
  return found
}

/** The clearest signals, in reading order: weightier wordings first, no more than two of a kind, no overlaps. */
function choose(first: readonly Signal[], found: readonly CueFound[]): Signal[] {
  const chosen = [...first]
  for (const weight of [2, 1]) {
    for (const { cue, signal } of found) {
      if (cue.weight !== weight || chosen.length >= MOST_SIGNALS) continue
      if (chosen.filter(({ kind }) => kind === signal.kind).length >= MOST_OF_A_KIND) continue
      const { start, end } = signal.evidence
      if (chosen.some(({ evidence }) => start < evidence.end && evidence.start < end)) continue
      chosen.push(signal)
    }
  }
  return chosen.sort((one, other) => one.evidence.start - other.evidence.start)
}

function beginnersAsked(statements: readonly Statement[]): 'students' | 'starters' | null {
  for (const { text, kind } of statements) {
    if (kind === 'benefits' || kind === 'legal') continue
    const saying = beginnerSayings.find(({ words }) => words.test(text))
    if (saying) return saying.asks
  }
  return null
}

/** The title where the description repeats it. */
function findTitle(
  structure: Structure,
  statements: readonly Statement[],
  title: string | null,
  levelled: boolean,
): Signal | null {
  if (!title || !levelled) return null
  const wanted = title.toLowerCase().slice(0, 100)
  for (const statement of statements) {
    const at = statement.text.toLowerCase().indexOf(wanted)
    if (at >= 0) return { kind: 'title', evidence: statementEvidence(structure, statement, at, at + wanted.length) }
  }
  return null
}
