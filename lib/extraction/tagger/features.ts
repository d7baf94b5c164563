import { combine } from './hash'
import { OUTSIDE, type WordTraits } from './word-traits'

/** A sentence, or a line that is none, with its tokens. */
export interface TokenSentence {
  tokens: readonly string[]
  /** For each token: 0, or a number for the class of the known skill that it belongs to and its place in it. */
  known: Uint8Array
}

/** Features as numbers. */
export interface SentenceFeatures {
  /** Of the sentence and its surroundings: every token has them. */
  shared: Int32Array
  /** Each token's own. */
  own: readonly Int32Array[]
}

/** Features of a text's sentences, in reading order. */
export function featuresOf(
  sentences: readonly TokenSentence[],
  traitsOf: (token: string) => WordTraits,
): SentenceFeatures[] {
  const traits = sentences.map((sentence) => sentence.tokens.map(traitsOf))
  const surroundings = new Surroundings()
  return sentences.map((sentence, index) => {
    const words = traits[index] as WordTraits[]
    const line = new Line(sentence.tokens, words)
    const shared = surroundings.features(line)
    surroundings.pass(line)
    const next = traits[index + 1]
    if (next) shared.push(combine(111, lengthClass(next.length)), combine(112, next[0]?.key ?? 0))
    return {
      shared: Int32Array.from(shared),
      own: words.map((_, at) => tokenFeatures(words, sentence.known, at, line)),
    }
  })
}

function lengthClass(length: number): number {
  return length <= 1 ? 1 : length <= 3 ? 2 : length <= 6 ? 3 : length <= 12 ? 4 : length <= 25 ? 5 : 6
}

/** What a line looks like as a whole. */
class Line {
  readonly length: number
  /** 0 to 4: how many of its words are capitalised. */
  readonly capitals: number
  readonly isClosed: boolean
  readonly endsInColon: boolean

  constructor(
    tokens: readonly string[],
    readonly words: readonly WordTraits[],
  ) {
    const last = tokens.at(-1) ?? ''
    const capitalised = words.reduce((count, word) => count + (word.hasCapitals ? 1 : 0), 0)
    this.length = lengthClass(words.length)
    this.capitals = Math.min(4, Math.floor((5 * capitalised) / Math.max(1, words.length)))
    this.isClosed = /[.!?]$/.test(last)
    this.endsInColon = last.endsWith(':')
  }
}

/** What went before a line: the line before it, and the last line that looks like a heading. */
class Surroundings {
  private heading = 1
  private before = 1
  private beforeLength = 0

  features({ words, length, capitals, isClosed }: Line): number[] {
    const first = words[words[0]?.isPunctuation ? 1 : 0] ?? OUTSIDE
    const second = words[words[0]?.isPunctuation ? 2 : 1] ?? OUTSIDE
    const closed = isClosed ? 1 : 0
    const found = [
      combine(80, length),
      combine(82, capitals),
      combine(84, first.key),
      combine(85, closed),
      combine(86, combine(length, closed)),
      combine(88, first.cluster),
      combine(89, combine(first.key, second.key)),
      combine(90, this.before),
      combine(91, combine(this.beforeLength, length)),
      combine(92, this.heading),
      combine(93, combine(this.heading, length)),
      combine(94, combine(this.beforeLength, closed)),
    ]
    const clusters = new Set<number>()
    for (const word of words) if (word.cluster !== 0) clusters.add(word.cluster)
    for (const cluster of clusters) found.push(combine(101, cluster))
    return found
  }

  pass({ words, length, isClosed, endsInColon }: Line): void {
    const isShort = words.length > 0 && words.length <= 5
    this.before = isShort ? words.reduce((all, word) => combine(all, word.key), 1) : 2
    if (words.length > 0 && words.length <= 6 && !isClosed && (endsInColon || isShort)) {
      this.heading = (words.at(-1) as WordTraits).key
    }
    this.beforeLength = length
  }
}

function tokenFeatures(words: readonly WordTraits[], known: Uint8Array, at: number, line: Line): Int32Array {
  const word = words[at] as WordTraits
  const before = words[at - 1] ?? OUTSIDE
  const before2 = words[at - 2] ?? OUTSIDE
  const after = words[at + 1] ?? OUTSIDE
  const after2 = words[at + 2] ?? OUTSIDE
  const skill = known[at] as number
  const skillBefore = known[at - 1] ?? 100
  const skillAfter = known[at + 1] ?? 100
  return Int32Array.of(
    combine(2, word.written),
    combine(3, word.key),
    combine(4, word.shape),
    combine(5, word.foldedShape),
    combine(6, word.prefix3),
    combine(7, word.prefix4),
    combine(8, word.suffix2),
    combine(9, word.suffix3),
    combine(10, word.suffix4),
    combine(11, before.key),
    combine(12, after.key),
    combine(13, before2.key),
    combine(14, after2.key),
    combine(15, before.foldedShape),
    combine(16, after.foldedShape),
    combine(17, combine(before.foldedShape, word.foldedShape)),
    combine(18, combine(word.foldedShape, after.foldedShape)),
    combine(19, combine(before.key, word.key)),
    combine(20, combine(word.key, after.key)),
    combine(21, before.suffix3),
    combine(22, after.suffix3),
    combine(23, word.after),
    combine(24, before.after),
    combine(25, word.before),
    combine(26, after.before),
    combine(30, word.cluster),
    combine(31, word.cluster4),
    combine(32, word.cluster6),
    combine(33, word.cluster8),
    combine(34, before.cluster),
    combine(35, after.cluster),
    combine(36, before.cluster6),
    combine(37, after.cluster6),
    combine(38, before2.cluster),
    combine(39, after2.cluster),
    combine(40, combine(before.cluster6, word.cluster6)),
    combine(41, combine(word.cluster6, after.cluster6)),
    combine(42, combine(before.cluster, word.cluster)),
    combine(43, combine(word.cluster, after.cluster)),
    combine(44, combine(before2.cluster, before.cluster)),
    combine(45, combine(after.cluster, after2.cluster)),
    combine(46, word.cluster10),
    combine(60, skill),
    combine(61, combine(skillBefore, skill)),
    combine(62, combine(skill, skillAfter)),
    combine(63, skillBefore),
    combine(64, skillAfter),
    combine(65, combine(skillBefore, combine(skill, skillAfter))),
    combine(66, combine(skill, word.foldedShape)),
    combine(67, combine(known[at - 2] ?? 100, known[at + 2] ?? 100)),
    combine(81, combine(line.length, word.foldedShape)),
    combine(83, combine(line.capitals, word.foldedShape)),
    combine(87, Math.min(at, 4)),
  )
}
