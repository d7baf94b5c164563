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
  const found: Candidate[] = []
  for (let from = 0; from < words.length; from++) {
    const at: Candidate[] = []
    let key = ''
    for (let to = from + 1; to <= words.length && to <= from + MAX_WORDS; to++) {
      const word = words[to - 1] as Word
      if (to > from + 1 && word.gap > Gap.slash) break
      key += word.key
      const entry = entryFor(key, text, word, taxonomy)
      if (entry && fitsCuts(entry, text, words, from, to))
        at.push({ entry, from, to, writing: writingOf(entry, text, words, from, to) })
      if (!taxonomy.beginnings.has(key)) break
    }
    found.push(...at.reverse())
  }
  return found
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
