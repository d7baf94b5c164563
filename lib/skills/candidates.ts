import { Cut, singular } from './alias'
import type { Entry, Taxonomy } from './taxonomy'
import { Gap, type Word } from './words'

/** A stretch of words that an alias spells; whether it means the skill is still to be decided. */
export interface Candidate {
  entry: Entry
  /** Indexes of the first word and after the last one. */
  from: number
  to: number
  writing: Writing
}

/** How the stretch is written, compared with the alias: just so, in capitals throughout, or otherwise. */
export type Writing = 'same' | 'capitals' | 'other'

/** Longer names than this are not looked for. */
const MAX_WORDS = 9
const VERSION = /^([a-z][a-z+#]{2,}?)\d{1,4}$/

/** All candidates, by their first word, longest first. */
export function candidatesIn(text: string, words: readonly Word[], taxonomy: Taxonomy): Candidate[] {
  const byStart = words.map((_, from) => candidatesAt(from, text, words, taxonomy))
  for (const candidate of byStart.flat()) addSharers(candidate, byStart, text, words, taxonomy)
  return byStart.flat()
}

function candidatesAt(from: number, text: string, words: readonly Word[], taxonomy: Taxonomy): Candidate[] {
  const found: Candidate[] = []
  let key = ''
  for (let to = from + 1; to <= words.length && to <= from + MAX_WORDS; to++) {
    const word = words[to - 1] as Word
    if (to > from + 1 && word.gap > Gap.slash) break
    key += word.key
    const entry = entryFor(key, text, word, taxonomy)
    if (entry && fitsCuts(entry, text, words, from, to))
      found.push({ entry, from, to, writing: writingOf(entry, text, words, from, to) })
    if (!taxonomy.beginnings.has(key)) break
  }
  return found.reverse()
}

/**
 * "unit and integration tests": the words listed before a name of several words may share its last one, and the word after it
 * its first one ("data warehouses/lakes").
 */
function addSharers(
  candidate: Candidate,
  byStart: Candidate[][],
  text: string,
  words: readonly Word[],
  taxonomy: Taxonomy,
): void {
  if (candidate.to - candidate.from < 2) return
  const head = words[candidate.to - 1] as Word
  const add = (index: number, key: string, cutAt: number): boolean => {
    const entry = entryFor(key, text, head, taxonomy)
    if (!entry || entry.alias.rule !== 'plain' || !entry.alias.cuts.has(cutAt) || byStart[index]?.length) return false
    byStart[index] = [{ entry, from: index, to: index + 1, writing: 'other' }]
    return true
  }
  let from = candidate.from
  for (let steps = 0; steps < MAX_WORDS; steps++) {
    from = listedBefore(from, words)
    const sharer = words[from]
    if (!sharer || !add(from, sharer.key + head.key, sharer.key.length)) break
  }
  const next = words[candidate.to]?.key === 'and' || words[candidate.to]?.key === 'or' ? candidate.to + 1 : candidate.to
  const first = words[candidate.from] as Word
  const sharer = words[next]
  if (sharer && listedBefore(next, words) === candidate.to - 1) add(next, first.key + sharer.key, first.key.length)
}

/** The word listed just before the word at `index` ("unit" of "unit and integration", "a/b", "a, b"), or -1. */
function listedBefore(index: number, words: readonly Word[]): number {
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before || word.gap > Gap.list) return -1
  if (before.key === 'and' || before.key === 'or') return before.gap <= Gap.list ? index - 2 : -1
  return word.gap === Gap.list || word.gap === Gap.slash ? index - 1 : -1
}

function entryFor(key: string, text: string, last: Word, taxonomy: Taxonomy): Entry | undefined {
  const exact = taxonomy.entries.get(key)
  if (exact) return exact
  // "React+" is no certification but React and more.
  if (key.endsWith('+') && !key.endsWith('++')) return taxonomy.entries.get(key.slice(0, -1))
  if (key.endsWith('s')) {
    const afterCapital = /[A-Z]s$/.test(text.slice(last.end - 2, last.end))
    const one = taxonomy.entries.get(afterCapital ? key.slice(0, -1) : singular(key))
    if (one?.alias.plural) return one
  }
  const versioned = VERSION.exec(key)
  const unversioned = versioned?.[1] && taxonomy.entries.get(versioned[1])
  return unversioned && unversioned.skill.class === 'technology' ? unversioned : undefined
}

/** Whether the text parts the letters only where the alias may be parted. */
function fitsCuts(entry: Entry, text: string, words: readonly Word[], from: number, to: number): boolean {
  let length = (words[from] as Word).key.length
  for (let index = from + 1; index < to; index++) {
    const word = words[index] as Word
    const cut = entry.alias.cuts.get(length)
    if (cut === undefined) return false
    if (cut === Cut.free && word.gap === Gap.slash) return false
    if (
      cut === Cut.camel &&
      word.gap !== Gap.hyphen &&
      word.gap !== Gap.dot &&
      !/\p{Lu}/u.test(text.charAt(word.start))
    )
      return false
    length += word.key.length
  }
  return true
}

function writingOf(entry: Entry, text: string, words: readonly Word[], from: number, to: number): Writing {
  const written = lettersOf(text.slice((words[from] as Word).start, (words[to - 1] as Word).end))
  const alias = lettersOf(entry.alias.text)
  if (written.startsWith(alias) || alias.startsWith(written)) return 'same'
  return alias.length > 1 && written === written.toUpperCase() && written.startsWith(alias.toUpperCase())
    ? 'capitals'
    : 'other'
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}+#]/gu, '')
}
