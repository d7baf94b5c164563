import type { Candidate } from './candidates'
import {
  AFTER_TECHNOLOGY,
  BEFORE_TECHNOLOGY,
  INSTRUMENT,
  LEADS_TO_NAME,
  LEADS_TO_WANTED,
  NEAR_HUMAN_LANGUAGE,
  REFUSED_BY_NEIGHBOURS,
  WANTED,
} from './sense-cues'
import { isConjunction } from './shared-words'
import { Gap, type Word } from './words'

/** How many words back a word of skill ("experience", "languages") may stand. */
const CUE_REACH = 8

/** The candidates that mean their skill. */
export function sensibleCandidates(candidates: readonly Candidate[], words: readonly Word[]): Candidate[] {
  const vouching = candidates.filter((candidate) => isNeighbour(candidate) && !isRefused(candidate, words, false))
  const neighbours = new Neighbourhood(vouching, words)
  return candidates.filter(
    (candidate) =>
      !isRefused(candidate, words, neighbours.inList(candidate)) &&
      !abbreviatesWordsBefore(candidate, words) &&
      (isSure(candidate, words) || hasEvidence(candidate, words, neighbours)),
  )
}

/** "Security Operations Center (SOC)": capitals that are not quite the name's, and are the initials of the words before it. */
function abbreviatesWordsBefore({ entry, from, to, writing }: Candidate, words: readonly Word[]): boolean {
  const { key } = entry.alias
  if (writing !== 'capitals' || to - from > 1 || words[from]?.gap !== Gap.list || from < key.length) return false
  return words.slice(from - key.length, from).every((word, index) => word.key.charAt(0) === key.charAt(index))
}

function isNeighbour(candidate: Candidate): boolean {
  const { skill, alias } = candidate.entry
  if (skill.class === 'language') return true
  return skill.class === 'technology' && (alias.rule === 'plain' || candidate.writing === 'same')
}

function isSure(candidate: Candidate, words: readonly Word[]): boolean {
  const { alias, skill } = candidate.entry
  if (skill.class === 'language') return false
  if (alias.rule === 'plain') return true
  if (alias.rule === 'evidence' || candidate.writing !== 'same') return false
  // "Spring into action": a word with a capital proves nothing where every word has one.
  return /[A-Z0-9+#].*[A-Z0-9+#]/.test(alias.text) || !startsSentence(words[candidate.from])
}

function startsSentence(word: Word | undefined): boolean {
  return word === undefined || word.gap >= Gap.sentence
}

/** Refused by the word beside it; in a list of technologies ("Kafka, Spark to ...") only by a hyphen ("C-level"). */
function isRefused(candidate: Candidate, words: readonly Word[], isInList: boolean): boolean {
  const refused = REFUSED_BY_NEIGHBOURS[candidate.entry.alias.key]
  const first = words[candidate.from]
  if (!refused || !first || candidate.to - candidate.from > 1) return false
  const isClose = (gap: Gap): boolean => gap === Gap.hyphen || (gap < Gap.hyphen && !isInList)
  const before = words[candidate.from - 1]
  if (before && isClose(first.gap) && refused.notAfter?.includes(before.key)) return true
  const after = words[candidate.to]
  return after !== undefined && isClose(after.gap) && refused.notBefore?.includes(after.key) === true
}

function hasEvidence(candidate: Candidate, words: readonly Word[], neighbours: Neighbourhood): boolean {
  if (candidate.entry.skill.class === 'language') return hasLanguageEvidence(candidate, words, neighbours)
  const isListItem = neighbours.isListItem(candidate)
  if (isListItem && neighbours.inList(candidate)) return true
  if (candidate.writing === 'other') return false
  if (neighbours.inList(candidate) || isNamedAfter(candidate, words) || isLedUpTo(candidate, words)) return true
  if (isWanted(candidate, words)) return true
  return INSTRUMENT.has(words[candidate.from - 1]?.key ?? '') && neighbours.isNearAnother(candidate)
}

/** "Go developer", "R language". */
function isNamedAfter(candidate: Candidate, words: readonly Word[]): boolean {
  const next = words[candidate.to]
  return next !== undefined && next.gap <= Gap.hyphen && AFTER_TECHNOLOGY.has(next.key)
}

/** "Scala is a plus", "Go (preferred)". */
function isWanted(candidate: Candidate, words: readonly Word[]): boolean {
  for (let index = candidate.to; index < candidate.to + CUE_REACH; index++) {
    const word = words[index]
    if (word === undefined || word.gap >= Gap.sentence) return false
    if (WANTED.has(word.key)) return true
    if (!LEADS_TO_WANTED.has(word.key)) return false
  }
  return false
}

/** "experience with Go", "languages such as C", "proficient in R". */
function isLedUpTo(candidate: Candidate, words: readonly Word[]): boolean {
  const first = words[candidate.from]
  const before = words[candidate.from - 1]
  if (first === undefined || before === undefined || first.gap > Gap.list) return false
  if (!LEADS_TO_NAME.has(before.key) && !BEFORE_TECHNOLOGY.has(before.key) && first.gap !== Gap.list) return false
  for (let index = candidate.from - 1; index >= 0 && index >= candidate.from - CUE_REACH; index--) {
    const word = words[index] as Word
    if (BEFORE_TECHNOLOGY.has(word.key)) return true
    if (word.gap >= Gap.sentence) return false
  }
  return false
}

/** "fluent in German", "English (C1)", "Dutch and French speakers". */
function hasLanguageEvidence(candidate: Candidate, words: readonly Word[], neighbours: Neighbourhood): boolean {
  if (candidate.writing === 'other') return false
  for (let index = candidate.from - 1; index >= 0 && index >= candidate.from - CUE_REACH; index--) {
    if ((words[index + 1] as Word).gap >= Gap.sentence) break
    if (NEAR_HUMAN_LANGUAGE.has((words[index] as Word).key)) return true
  }
  for (let index = candidate.to; index < words.length && index < candidate.to + 4; index++) {
    const word = words[index] as Word
    if (word.gap >= Gap.sentence) break
    if (NEAR_HUMAN_LANGUAGE.has(word.key)) return true
  }
  return neighbours.inList(candidate) && neighbours.isListItem(candidate)
}

/** Where candidates that can vouch for each other stand. */
class Neighbourhood {
  private readonly starts = new Map<number, Candidate>()
  private readonly ends = new Map<number, Candidate>()

  constructor(
    candidates: readonly Candidate[],
    private readonly words: readonly Word[],
  ) {
    for (const candidate of candidates) {
      if (!this.starts.has(candidate.from)) this.starts.set(candidate.from, candidate)
      this.ends.set(candidate.to, candidate)
    }
  }

  /** Whether another name of the same kind is the item before or after: "Java, Go", "C/C++", "React and Node". */
  inList(candidate: Candidate): boolean {
    const isAlike = (other: Candidate | undefined): boolean =>
      other !== undefined && (other.entry.skill.class === 'language') === (candidate.entry.skill.class === 'language')
    return isAlike(this.itemAfter(candidate)) || isAlike(this.itemBefore(candidate))
  }

  /** Whether it is the whole item: nothing but a separator, a conjunction or an end on both sides. */
  isListItem(candidate: Candidate): boolean {
    return this.endsBefore(candidate.from) && this.endsBefore(candidate.to)
  }

  /** Whether a name of a technology stands in the same sentence, a few words off. */
  isNearAnother(candidate: Candidate): boolean {
    for (let index = candidate.from - 1; index >= candidate.from - CUE_REACH; index--) {
      if (this.words[index + 1] === undefined || (this.words[index + 1] as Word).gap >= Gap.sentence) break
      if (this.ends.has(index + 1)) return true
    }
    for (let index = candidate.to; index < candidate.to + CUE_REACH; index++) {
      const word = this.words[index]
      if (word === undefined || word.gap >= Gap.sentence) return false
      if (this.starts.has(index)) return true
    }
    return false
  }

  private endsBefore(index: number): boolean {
    const word = this.words[index]
    if (word === undefined || word.gap >= Gap.slash) return true
    return isConjunction(word) || (index > 0 && isConjunction(this.words[index - 1]))
  }

  private itemAfter(candidate: Candidate): Candidate | undefined {
    const next = this.words[candidate.to]
    if (next === undefined) return undefined
    if (isConjunction(next)) return this.starts.get(candidate.to + 1)
    return isSeparator(next) ? (this.starts.get(candidate.to) ?? this.afterConjunction(candidate.to)) : undefined
  }

  private afterConjunction(index: number): Candidate | undefined {
    return isConjunction(this.words[index]) ? this.starts.get(index + 1) : undefined
  }

  private itemBefore(candidate: Candidate): Candidate | undefined {
    const first = this.words[candidate.from]
    if (first === undefined) return undefined
    const before = this.words[candidate.from - 1]
    if (first.gap === Gap.space && isConjunction(before)) return this.ends.get(candidate.from - 1)
    return isSeparator(first) ? this.ends.get(candidate.from) : undefined
  }
}

function isSeparator(word: Word): boolean {
  return word.gap === Gap.list || word.gap === Gap.slash || word.gap === Gap.line
}
