import type { Need, Posting } from '../../model'
import type { SectionKind } from '../heading-lexicon'
import { baseNeedIn, straight } from './base-need'
import type { Ask } from './lists'
import type { Named, NamingSentence } from './named'
import { clauseEnds, needCues } from './need-cues'

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
  posting: Posting,
): AskedNeed[][] {
  const base = baseNeedIn(naming, description, posting)
  const told = posting.language === 'en' ? toldByCues(naming, asks, base) : new Map<Named, AskedNeed>()
  return asks.map(({ named }) => named.map((name) => told.get(name) ?? base(name)))
}

/** Sections where only a name already asked can be asked less. */
const aside = new Set<SectionKind>(['about', 'benefits', 'terms', 'process', 'legal'])

interface Listed {
  name: Named
  list: number
}

function toldByCues(naming: NamingSentence, asks: readonly Ask[], base: (named: Named) => Need): Map<Named, AskedNeed> {
  const told = new Map<Named, AskedNeed>()
  const cues = cuesIn(naming)
  if (cues.length === 0) return told
  const clauses = clausesOf(naming.sentence.text)
  const names = asks.flatMap(({ named, list }) => named.map((name) => ({ name, list })))
  let from = 0
  for (const cue of cues) {
    if (cue.need === 'none' && follows(cue, cues)) continue
    const clause = clauses.find(({ end }) => cue.start < end) ?? { start: 0, end: naming.sentence.text.length }
    const meant = meantBy(cue, names, naming, { start: Math.max(from, clause.start), end: clause.end })
    for (const { name } of meant) {
      const plain = base(name)
      const asked = plain === 'required' || plain === 'preferred'
      if (asked || (cue.anywhere && !aside.has(naming.section.kind))) told.set(name, cue.need)
    }
    if (cue.need === 'required' && cue.bracket > 0)
      for (const { name } of othersOf(meant, names)) told.set(name, 'preferred')
    if (cue.side === 'back') from = cue.end
  }
  return told
}

/** "Python (required), Scala, or Java": the mark on one name says that the others of its list are not required. */
function othersOf(meant: readonly Listed[], names: readonly Listed[]): Listed[] {
  return names.filter((each) => meant.length === 1 && each !== meant[0] && each.list === meant[0]?.list)
}

/** The names that a cue speaks of, from `start` to `end` of the sentence's text. */
function meantBy(
  cue: Cue,
  names: Listed[],
  naming: NamingSentence,
  { start, end }: { start: number; end: number },
): Listed[] {
  const offset = naming.sentence.start
  const at = ({ name }: Listed) => name.start - offset
  const near = names.filter((each) => at(each) >= start && each.name.end - offset <= end && reaches(cue, each.name))
  const before = near.filter((each) => at(each) < cue.start)
  const after = near.filter((each) => at(each) >= cue.end)
  if (cue.side === 'on') return after.length > 0 ? after : before
  if (before.length > 0) return [...lastThought(before, naming), ...inNextBracket(cue, after, naming)]
  if (cue.bracket > 0 && after.length === 0) return names.filter((each) => at(each) < cue.start).slice(-1)
  return after
}

/** "… is desired (React, AngularJS)": the bracket belongs to what is desired. */
function inNextBracket(cue: Cue, after: Listed[], { sentence }: NamingSentence): Listed[] {
  if (!/^\s?\(/.test(sentence.text.slice(cue.end))) return []
  const bracket = after[0]?.name.bracket
  return after.filter(({ name }) => name.bracket > 0 && name.bracket === bracket)
}

/** "… is a plus, but not essential": the second says no more than the first. */
function follows(cue: Cue, cues: readonly Cue[]): boolean {
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

function cuesIn({ sentence }: NamingSentence): Cue[] {
  const text = straight(sentence.text)
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
