import { featuresOf } from '../features'
import { knownInTokens } from '../known-skills'
import { distances, type PackedModel, TAG_COUNT, Tag } from '../model'
import { traitsReader, type WordClusters } from '../word-traits'
import type { AnnotatedDocument, AnnotatedSentence } from './annotated'
import { type TrainingSentence, trainConditionalRandomField } from './conditional-random-field'

export interface TaggerTraining {
  /** The larger, the fewer weights are left. */
  sparsity: number
  epochs: number
  /** In natural-logarithm units: taken off the score of "outside a span". */
  eagerness: number
}

/** Features that the annotated postings show less often are not learned. */
const LEAST_FEATURE_COUNT = 2
/** What one natural-logarithm unit is in whole numbers: weights from -4 to 4 fit a byte. */
const UNIT = 32

/** Trains a tagger on annotated documents. The same documents and clusters give the same model, bit for bit. */
export function trainTagger(
  documents: readonly AnnotatedDocument[],
  clusters: WordClusters,
  { sparsity, epochs, eagerness }: TaggerTraining,
): PackedModel {
  const traitsOf = traitsReader(clusters)
  const sentences = documents.flatMap((document) => {
    const features = featuresOf(document.map(tokenSentence), traitsOf)
    return document.flatMap(({ tokens, spans }, index) => {
      const found = features[index]
      return found && tokens.length > 0 ? [{ ...found, tags: tagsOf(tokens.length, spans) }] : []
    })
  })
  const counts = new Map<number, number>()
  const count = (feature: number) => counts.set(feature, (counts.get(feature) ?? 0) + 1)
  for (const { shared, own } of sentences) {
    shared.forEach(count)
    for (const features of own) features.forEach(count)
  }
  const numbers = new Map<number, number>()
  for (const [feature, times] of counts) if (times >= LEAST_FEATURE_COUNT) numbers.set(feature, numbers.size)
  const numbered = (features: Int32Array) =>
    features.map((feature) => numbers.get(feature) ?? -1).filter((feature) => feature >= 0)
  const training: TrainingSentence[] = sentences.map(({ shared, own, tags }) => ({
    shared: numbered(shared),
    features: own.map(numbered),
    tags,
  }))
  const options = { tagCount: TAG_COUNT, featureCount: numbers.size, epochs, rate: 0.1, sparsity, ridge: 0.1, seed: 1 }
  return packModel(numbers, trainConditionalRandomField(training, options), eagerness)
}

/** A sentence as the tagger takes it. */
export function tokenSentence({ tokens }: AnnotatedSentence) {
  return { tokens, known: knownInTokens(tokens) }
}

function tagsOf(length: number, spans: AnnotatedSentence['spans']): Uint8Array {
  const tags = new Uint8Array(length)
  for (const { start, end } of spans) tags.fill(Tag.inside, start, end).fill(Tag.begin, start, start + 1)
  return tags
}

/** Rounds the weights to whole numbers and leaves out the features that are left without any. */
function packModel(numbers: ReadonlyMap<number, number>, weights: Float64Array, eagerness: number): PackedModel {
  const rounded = (index: number) => Math.max(-127, Math.min(127, Math.round((weights[index] as number) * UNIT)))
  const rows = [...numbers]
    .map(([feature, row]) => ({
      feature,
      weights: Array.from({ length: TAG_COUNT }, (_, tag) => rounded(row * TAG_COUNT + tag)),
    }))
    .filter((row) => row.weights.some((weight) => weight !== 0))
    .sort((a, b) => a.feature - b.feature)
  const planes = Array.from({ length: TAG_COUNT }, (_, tag) => rows.map((row) => row.weights[tag] as number)).flat()
  return {
    features: base64(distances(rows.map((row) => row.feature))),
    weights: base64(new Uint8Array(Int8Array.from(planes).buffer)),
    transitions: Array.from(weights.subarray(numbers.size * TAG_COUNT), (weight) => Math.round(weight * UNIT)),
    eagerness: Math.round(eagerness * UNIT),
  }
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
