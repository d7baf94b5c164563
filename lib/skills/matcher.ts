import { candidatesByWord } from './candidates'
import { sensibleCandidates } from './senses'
import { addNamesSharingWords } from './shared-words'
import type { Mention } from './skill'
import { taxonomy } from './taxonomy'
import { type Word, wordsOutsideAddresses } from './words'

/** All mentions in reading order, longest name first, senses resolved ("Go" the language, not the verb), never overlapping. */
export function findMentions(text: string): Mention[] {
  const words = wordsOutsideAddresses(text)
  const known = taxonomy()
  for (const word of words) known.read(word.key)
  const byWord = candidatesByWord(text, words, known)
  addNamesSharingWords(byWord, text, words, known)
  const candidates = byWord.flatMap((here) => here ?? [])
  const mentions: Mention[] = []
  let free = 0
  for (const { entry, from, to } of sensibleCandidates(candidates, words)) {
    if (from < free) continue
    const { name, class: skillClass } = entry.skill
    mentions.push({ name, class: skillClass, start: (words[from] as Word).start, end: (words[to - 1] as Word).end })
    free = to
  }
  return mentions
}
