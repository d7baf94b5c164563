import { type Candidate, type CandidatesByWord, entryFor } from './candidates'
import type { Taxonomy } from './taxonomy'
import { Gap, type Word } from './words'

const LONGEST_LIST = 9

/**
 * Adds the names that share a word with a listed one: "unit and integration tests" lends its last word backwards, "data
 * warehouses/lakes" its first word forwards. The added candidates stand where nothing surer does.
 */
export function addNamesSharingWords(
  byWord: CandidatesByWord,
  text: string,
  words: readonly Word[],
  taxonomy: Taxonomy,
): void {
  const add = (index: number, key: string, cut: number, last: Word): boolean => {
    if (byWord[index]?.some((candidate) => candidate.entry.alias.rule !== 'evidence')) return false
    const entry = entryFor(key, text, last, taxonomy, ({ alias }) => alias.rule === 'plain' && alias.cuts.has(cut))
    if (!entry?.alias.cuts.has(cut)) return false
    byWord[index] = [{ entry, from: index, to: index + 1, writing: 'other' }]
    return true
  }
  for (const candidate of byWord.flat()) {
    if (!candidate || candidate.to - candidate.from < 2) continue
    lendLastWord(candidate, words, add)
    lendFirstWord(candidate, words, add)
  }
}

type Add = (index: number, key: string, cut: number, last: Word) => boolean

function lendLastWord({ from, to }: Candidate, words: readonly Word[], add: Add): void {
  const head = words[to - 1] as Word
  let index = listedBefore(from, words)
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const listed = words[index]
    if (!listed || !add(index, listed.key + head.key, listed.key.length, head)) return
    index = listedBefore(index, words)
  }
}

function lendFirstWord({ from, to }: Candidate, words: readonly Word[], add: Add): void {
  const index = isConjunction(words[to]) ? to + 1 : to
  const listed = words[index]
  const first = words[from] as Word
  if (listed && listedBefore(index, words) === to - 1) add(index, first.key + listed.key, first.key.length, listed)
}

/** The word listed just before the word at `index` ("unit" of "unit and integration", "a/b", "a, b"), or -1. */
function listedBefore(index: number, words: readonly Word[]): number {
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before || word.gap > Gap.list) return -1
  if (isConjunction(before)) return before.gap <= Gap.list ? index - 2 : -1
  return word.gap === Gap.list || word.gap === Gap.slash ? index - 1 : -1
}

export function isConjunction(word: Word | undefined): boolean {
  return word !== undefined && (word.key === 'and' || word.key === 'or')
}
