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

/** What stands at each word: the candidates that start there, longest first. */
export type CandidatesByWord = (Candidate[] | undefined)[]

export function candidatesByWord(text: string, words: readonly Word[], taxonomy: Taxonomy): CandidatesByWord {
  return words.map((_, from) => candidatesAt(from, text, words, taxonomy))
}

function candidatesAt(from: number, text: string, words: readonly Word[], taxonomy: Taxonomy): Candidate[] | undefined {
  let found: Candidate[] | undefined
  let key = ''
  for (let to = from + 1; to <= words.length && to <= from + MAX_WORDS; to++) {
    const word = words[to - 1] as Word
    if (to > from + 1 && word.gap > Gap.slash) break
    key += word.key
    const entry = entryFor(key, text, word, taxonomy, (alias) => fitsCuts(alias, text, words, from, to))
    if (entry) {
      found ??= []
      found.unshift({ entry, from, to, writing: writingOf(entry, text, words, from, to) })
    }
    if (!taxonomy.beginnings.has(key)) break
  }
  return found
}

/** The entry that some letters spell: just so, without a plural's ending, an open "+" or a version. */
export function entryFor(
  key: string,
  text: string,
  last: Word,
  taxonomy: Taxonomy,
  fits: (entry: Entry) => boolean,
): Entry | undefined {
  const exact = taxonomy.entries.get(key)
  if (exact && fits(exact)) return exact
  const end = key.charCodeAt(key.length - 1)
  if (end === S) {
    const afterCapital = /[A-Z]s$/.test(text.slice(last.end - 2, last.end))
    const one = taxonomy.entries.get(afterCapital ? key.slice(0, -1) : singular(key))
    return one?.alias.plural && fits(one) ? one : undefined
  }
  // "React+" is no certification but React and more.
  if (end === PLUS && !key.endsWith('++')) return taxonomy.entries.get(key.slice(0, -1))
  if (end < ZERO || end > NINE) return undefined
  const versioned = VERSION.exec(key)
  const unversioned = versioned?.[1] && taxonomy.entries.get(versioned[1])
  return unversioned && unversioned.skill.class === 'technology' ? unversioned : undefined
}

const S = 115
const PLUS = 43
const ZERO = 48
const NINE = 57

/** Whether the text parts the letters only where the alias may be parted. */
function fitsCuts(entry: Entry, text: string, words: readonly Word[], from: number, to: number): boolean {
  let length = (words[from] as Word).key.length
  for (let index = from + 1; index < to; index++) {
    const word = words[index] as Word
    if (!fitsCut(entry.alias.cuts.get(length), word, text)) return false
    length += word.key.length
  }
  return true
}

function fitsCut(cut: Cut | undefined, word: Word, text: string): boolean {
  if (cut === undefined || (cut === Cut.free && word.gap === Gap.slash)) return false
  return cut !== Cut.camel || word.gap === Gap.hyphen || word.gap === Gap.dot || /\p{Lu}/u.test(text.charAt(word.start))
}

function writingOf(entry: Entry, text: string, words: readonly Word[], from: number, to: number): Writing {
  // Only names that are told by their capitals need the comparison.
  if (entry.alias.rule === 'plain') return 'same'
  const written = lettersOf(text.slice((words[from] as Word).start, (words[to - 1] as Word).end))
  const alias = lettersOf(entry.alias.text)
  if (written.startsWith(alias) || alias.startsWith(written)) return 'same'
  const isCapitals = alias.length > 1 && written === written.toUpperCase() && written.startsWith(alias.toUpperCase())
  return isCapitals ? 'capitals' : 'other'
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}+#]/gu, '')
}
