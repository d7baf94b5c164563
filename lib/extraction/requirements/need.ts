import type { Need } from '../../model'
import type { SectionKind } from '../heading-lexicon'
import { headingKind } from '../headings'
import type { Ask } from './lists'
import type { Named, NamingSentence } from './named'
import { asksOfCandidate, asksPlainly, clauseEnds, needCues, speaksOfCompany, speaksOfWork } from './need-cues'

export type AskedNeed = Need | 'none'

interface Cue {
  need: AskedNeed
  side: 'back' | 'on'
  start: number
  end: number
  bracket: number
  anywhere: boolean
}

/** What each name of a sentence's asks is to the posting, in the order of `asks` and of their names. */
export function needsIn(
  naming: NamingSentence,
  asks: readonly Ask[],
  description: string,
  english: boolean,
): AskedNeed[][] {
  const base = baseNeed(naming, description, english)
  const cues = english ? cuesIn(naming) : []
  if (cues.length === 0) return asks.map(({ named }) => named.map(() => base))
  const told = new Map<Named, AskedNeed>()
  const clauses = clausesOf(naming.sentence.text)
  const names = asks.flatMap(({ named, list }) => named.map((name) => ({ name, list })))
  const offset = naming.sentence.start
  let afterCue = 0
  for (const cue of cues) {
    if (!cue.anywhere && (base === 'duty' || base === 'mentioned')) continue
    const clause = clauses.find(({ end }) => cue.start < end) ?? { start: 0, end: naming.sentence.text.length }
    const near = names.filter(
      ({ name }) => name.start - offset >= clause.start && name.end - offset <= clause.end && reaches(cue, name),
    )
    const before = near.filter(({ name }) => name.end - offset <= cue.start && name.end - offset > afterCue)
    const after = near.filter(({ name }) => name.start - offset >= cue.end)
    let meant = cue.side === 'back' ? (before.length > 0 ? before : after) : after.length > 0 ? after : before
    if (cue.bracket > 0 && meant.length === 0) {
      const last = names.filter(({ name }) => name.end - offset <= cue.start).at(-1)
      meant = last ? [last] : []
    } else if (cue.side === 'back' && meant === before) meant = lastThought(meant, naming)
    const need = cue.need === 'none' && cueBefore(cues, cue) ? null : cue.need
    if (need) for (const { name } of meant) told.set(name, need)
    if (cue.side === 'back') afterCue = cue.end
  }
  return asks.map(({ named }) => named.map((name) => told.get(name) ?? base))
}

/** "… is a plus, but not essential": the second says no more than the first. */
function cueBefore(cues: readonly Cue[], cue: Cue): boolean {
  return cues.some((other) => other.need === 'preferred' && other.end <= cue.start && cue.start - other.end < 12)
}

/** A cue in brackets speaks of the names in them; one outside of those outside, and of those in brackets of its clause. */
function reaches(cue: Cue, name: Named): boolean {
  return cue.bracket === 0 || cue.bracket === name.bracket
}

/** "Strong Java skills, Kafka is a plus": the list right after the comma is a thought of its own. */
function lastThought(meant: { name: Named; list: number }[], naming: NamingSentence) {
  const list = meant.at(-1)?.list
  const own = meant.filter((each) => each.list === list)
  const first = own[0]
  if (!first || own.length === meant.length) return meant
  const before = naming.sentence.text.slice(0, first.name.start - naming.sentence.start)
  return /,\s(?:and |some |any )?$/.test(before) ? own : meant
}

const asking = new Set<SectionKind>(['requirements', 'preferred'])

function baseNeed({ sentence, block, section }: NamingSentence, description: string, english: boolean): Need {
  const labelKind =
    block.item && block.label ? headingKind(`${description.slice(block.label.start, block.label.end)}:`) : null
  const kind = labelKind && asking.has(labelKind) ? labelKind : section.kind
  const { text } = sentence
  switch (kind) {
    case 'requirements':
    case 'preferred': {
      if (english && !block.item && speaksOfCompany.test(text) && !asksOfCandidate.test(text)) {
        return speaksOfWork.test(text) ? 'duty' : 'mentioned'
      }
      return kind === 'requirements' ? 'required' : 'preferred'
    }
    case 'duties':
    case 'stack':
      return english && asksPlainly.test(text) ? 'required' : 'duty'
    case 'role':
    case 'about':
    case 'other':
      if (!english) return 'mentioned'
      if (asksOfCandidate.test(text)) return 'required'
      if (speaksOfWork.test(text)) return 'duty'
      return kind === 'role' && !speaksOfCompany.test(text) ? 'duty' : 'mentioned'
    default:
      return 'mentioned'
  }
}

function cuesIn({ sentence }: NamingSentence): Cue[] {
  const { text } = sentence
  const cues: Cue[] = []
  for (const { need, side, says, anywhere } of needCues) {
    for (const match of text.matchAll(says)) {
      cues.push({
        need,
        side,
        start: match.index,
        end: match.index + match[0].length,
        bracket: bracketAt(text, match.index),
        anywhere: anywhere ?? false,
      })
    }
  }
  cues.sort((one, other) => one.start - other.start || other.end - one.end)
  return cues.filter((cue, index) => index === 0 || cue.start >= (cues[index - 1] as Cue).end)
}

/** The number of the bracket open at `at`, counted as for names; 0 where none is. */
function bracketAt(text: string, at: number): number {
  const open: number[] = []
  let count = 0
  for (let index = 0; index < at; index++) {
    const character = text[index]
    if (character === '(' || character === '[') open.push(++count)
    else if (character === ')' || character === ']') open.pop()
  }
  return open.at(-1) ?? 0
}

function clausesOf(text: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(clauseEnds)) {
    if (bracketAt(text, match.index) > 0) continue
    clauses.push({ start, end: match.index })
    start = match.index
  }
  clauses.push({ start, end: text.length })
  return clauses
}
