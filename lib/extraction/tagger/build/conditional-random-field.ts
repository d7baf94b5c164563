import { exp } from './exact-math'

/** One sentence: the features that all its tokens share, each token's own, and the tags, all as numbers. */
export interface TrainingSentence {
  shared: Int32Array
  features: readonly Int32Array[]
  tags: Uint8Array
}

export interface TrainingOptions {
  tagCount: number
  featureCount: number
  epochs: number
  /** How far one sentence moves the weights. */
  rate: number
  /** Strengths of the L1 and L2 regularisation; L1 leaves most weights exactly 0. */
  sparsity: number
  ridge: number
  seed: number
}

/** Corrections smaller than this are not made: the model is sure enough of the token. */
const LEAST_CORRECTION = 1e-3

/**
 * Trains a linear-chain conditional random field by maximum likelihood, one sentence at a time, with per-coordinate
 * steps and proximal L1 (McMahan et al., 2013: "Ad click prediction: a view from the trenches"). The weights come back
 * as `featureCount` rows of `tagCount`, then `tagCount` + 1 rows of transitions: from each tag, and last from the start.
 */
export function trainConditionalRandomField(
  sentences: readonly TrainingSentence[],
  options: TrainingOptions,
): Float64Array {
  const { tagCount, featureCount, epochs, rate, sparsity, ridge } = options
  const size = (featureCount + tagCount + 1) * tagCount
  const weights = new Float64Array(size)
  const pulls = new Float64Array(size)
  const norms = new Float64Array(size)
  const step = (index: number, slope: number): void => {
    const norm = norms[index] as number
    const nextNorm = Math.sqrt(norm * norm + slope * slope)
    const pull = (pulls[index] as number) + slope - ((nextNorm - norm) / rate) * (weights[index] as number)
    pulls[index] = pull
    norms[index] = nextNorm
    const excess = pull > sparsity ? pull - sparsity : pull < -sparsity ? pull + sparsity : 0
    weights[index] = excess === 0 ? 0 : -excess / ((1 + nextNorm) / rate + ridge)
  }

  const transitionsAt = featureCount * tagCount
  const chain = new Chain(tagCount, Math.max(...sentences.map((sentence) => sentence.tags.length)))
  const sums = new Float64Array(tagCount)
  const order = Int32Array.from(sentences.keys())
  const random = randomNumbers(options.seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { shared, features, tags } = sentences[index] as TrainingSentence
      chain.run(shared, features, tags, weights, transitionsAt)
      sums.fill(0)
      for (let at = 0; at < tags.length; at++) {
        for (let tag = 0; tag < tagCount; tag++) {
          const correction = chain.corrections[at * tagCount + tag] as number
          sums[tag] = (sums[tag] as number) + correction
          if (Math.abs(correction) < LEAST_CORRECTION) continue
          for (const feature of features[at] as Int32Array) step(feature * tagCount + tag, correction)
        }
      }
      for (let tag = 0; tag < tagCount; tag++) {
        const sum = sums[tag] as number
        if (Math.abs(sum) >= LEAST_CORRECTION) for (const feature of shared) step(feature * tagCount + tag, sum)
      }
      for (let index = 0; index < chain.edges.length; index++) step(transitionsAt + index, chain.edges[index] as number)
    }
  }
  return weights
}

/** Forward and backward sums over one sentence, in space kept from sentence to sentence. */
class Chain {
  /** Expected minus true counts: of each token's tags, and of the transitions. */
  readonly corrections: Float64Array
  readonly edges: Float64Array
  private readonly scores: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly scales: Float64Array
  private readonly transitions: Float64Array
  private readonly base: Float64Array

  constructor(
    private readonly tagCount: number,
    longest: number,
  ) {
    this.corrections = new Float64Array(longest * tagCount)
    this.scores = new Float64Array(longest * tagCount)
    this.forward = new Float64Array(longest * tagCount)
    this.backward = new Float64Array(longest * tagCount)
    this.scales = new Float64Array(longest)
    this.base = new Float64Array(tagCount)
    this.transitions = new Float64Array((tagCount + 1) * tagCount)
    this.edges = new Float64Array((tagCount + 1) * tagCount)
  }

  run(shared: Int32Array, features: readonly Int32Array[], tags: Uint8Array, weights: Float64Array, at: number): void {
    for (let index = 0; index < this.transitions.length; index++) {
      this.transitions[index] = exp(weights[at + index] as number)
    }
    this.score(shared, features, weights)
    this.sumForward(tags.length)
    this.sumBackward(tags)
  }

  private score(shared: Int32Array, features: readonly Int32Array[], weights: Float64Array): void {
    const { tagCount, scores, base } = this
    base.fill(0)
    for (const feature of shared) {
      for (let tag = 0; tag < tagCount; tag++) {
        base[tag] = (base[tag] as number) + (weights[feature * tagCount + tag] as number)
      }
    }
    for (const [at, own] of features.entries()) {
      const row = at * tagCount
      for (let tag = 0; tag < tagCount; tag++) scores[row + tag] = base[tag] as number
      for (const feature of own) {
        for (let tag = 0; tag < tagCount; tag++) {
          scores[row + tag] = (scores[row + tag] as number) + (weights[feature * tagCount + tag] as number)
        }
      }
      let highest = Number.NEGATIVE_INFINITY
      for (let tag = 0; tag < tagCount; tag++) highest = Math.max(highest, scores[row + tag] as number)
      for (let tag = 0; tag < tagCount; tag++) scores[row + tag] = exp((scores[row + tag] as number) - highest)
    }
  }

  private sumForward(length: number): void {
    const { tagCount, scores, forward, transitions, scales } = this
    for (let at = 0; at < length; at++) {
      const row = at * tagCount
      let sum = 0
      for (let tag = 0; tag < tagCount; tag++) {
        let before = 0
        if (at === 0) before = transitions[tagCount * tagCount + tag] as number
        else {
          for (let from = 0; from < tagCount; from++) {
            before += (forward[row - tagCount + from] as number) * (transitions[from * tagCount + tag] as number)
          }
        }
        const value = before * (scores[row + tag] as number)
        forward[row + tag] = value
        sum += value
      }
      scales[at] = sum
      for (let tag = 0; tag < tagCount; tag++) forward[row + tag] = (forward[row + tag] as number) / sum
    }
  }

  private sumBackward(tags: Uint8Array): void {
    const { tagCount, scores, forward, backward, transitions, scales, corrections, edges } = this
    edges.fill(0)
    for (let tag = 0; tag < tagCount; tag++) backward[(tags.length - 1) * tagCount + tag] = 1
    for (let at = tags.length - 1; at >= 0; at--) {
      const row = at * tagCount
      for (let tag = 0; tag < tagCount; tag++) {
        const probability = (forward[row + tag] as number) * (backward[row + tag] as number)
        corrections[row + tag] = probability - (tag === tags[at] ? 1 : 0)
      }
      const first = at === 0 ? tagCount : 0
      const last = at === 0 ? tagCount : tagCount - 1
      for (let from = first; from <= last; from++) {
        let sum = 0
        for (let tag = 0; tag < tagCount; tag++) {
          const share =
            ((transitions[from * tagCount + tag] as number) *
              (scores[row + tag] as number) *
              (backward[row + tag] as number)) /
            (scales[at] as number)
          sum += share
          const before = at === 0 ? 1 : (forward[row - tagCount + from] as number)
          edges[from * tagCount + tag] = (edges[from * tagCount + tag] as number) + before * share
        }
        if (at > 0) backward[row - tagCount + from] = sum
      }
      const edge = (at === 0 ? tagCount : (tags[at - 1] as number)) * tagCount + (tags[at] as number)
      edges[edge] = (edges[edge] as number) - 1
    }
  }
}

/** Numbers from 0 up to `below`, always the same for a seed (a linear congruential generator). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

function shuffle(order: Int32Array, random: (below: number) => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = random(index + 1)
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
}
