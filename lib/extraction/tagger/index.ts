import { sentencesIn } from '../sentences'
import { bestTags, spansOfTags } from './best-tags'
import { featuresOf } from './features'
import { knownSkills } from './known-skills'
import { type TaggerModel, unpackClusters, unpackModel } from './model'
import { type Tokens, tokensIn } from './tokens'
import packed from './weights.generated.json'
import { traitsReader, type WordClusters, wordIn } from './word-traits'

/** A stretch of the text that names something to know; UTF-16 offsets. */
export interface SkillSpan {
  start: number
  end: number
}

let shipped: { model: TaggerModel; clusters: WordClusters } | undefined

/** The trained model for what a candidate should know, unpacked on first use. */
export function shippedTagger(): { model: TaggerModel; clusters: WordClusters } {
  shipped ??= { model: unpackModel(packed.model), clusters: unpackClusters(packed.clusters) }
  return shipped
}

/** The spans of a posting's description that name knowledge asked for or worked with, known to the taxonomy or not. */
export function tagSkills(text: string): SkillSpan[] {
  const { model, clusters } = shippedTagger()
  const sentences: Tokens[] = []
  let at = 0
  for (const line of text.split('\n')) {
    for (const sentence of sentencesIn(line, at)) sentences.push(tokensIn(sentence.text, sentence.start))
    at += line.length + 1
  }
  const features = featuresOf(
    sentences.map(({ tokens, starts }) => ({ tokens, known: knownIn(text, tokens, starts) })),
    traitsReader(clusters),
  )
  return sentences.flatMap((sentence, index) => {
    const found = features[index]
    return found && sentence.tokens.length > 0 ? spansIn(sentence, bestTags(found, model)) : []
  })
}

function knownIn(text: string, tokens: readonly string[], starts: readonly number[]): Uint8Array {
  const first = starts[0] ?? 0
  const end = (starts.at(-1) ?? 0) + (tokens.at(-1) ?? '').length
  return knownSkills(
    text.slice(first, end),
    tokens,
    starts.map((start) => start - first),
  )
}

const CONJUNCTION = /^(?:and|or)$/i

/** Offsets of the tagged stretches, parted at commas and without the signs around them. */
function spansIn({ tokens, starts, commas }: Tokens, tags: Uint8Array): SkillSpan[] {
  const spans: SkillSpan[] = []
  for (const { start, end } of spansOfTags(tags)) {
    for (let from = start; from < end; ) {
      // "Docker, and Helm": the conjunction after a comma belongs to neither name.
      if (from > start && from + 1 < end && CONJUNCTION.test(tokens[from] as string)) from++
      let to = from + 1
      while (to < end && !commas[to - 1]) to++
      const first = tokens[from] as string
      const last = tokens[to - 1] as string
      const spanStart = (starts[from] as number) + first.indexOf(wordIn(first))
      const spanEnd = (starts[to - 1] as number) + last.lastIndexOf(wordIn(last)) + wordIn(last).length
      if (spanEnd > spanStart) spans.push({ start: spanStart, end: spanEnd })
      from = to
    }
  }
  return spans
}
