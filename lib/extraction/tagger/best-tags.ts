import type { SentenceFeatures } from './features'
import { TAG_COUNT, Tag, type TaggerModel } from './model'

/** A stretch of tokens; `end` is the index after the last. */
export interface TokenSpan {
  start: number
  end: number
}

/** The best sequence of tags (Viterbi), in time linear in the tokens. */
export function bestTags({ shared, own }: SentenceFeatures, model: TaggerModel): Uint8Array {
  const { transitions, eagerness } = model
  const length = own.length
  const scores = new Int32Array(length * TAG_COUNT)
  const cameFrom = new Uint8Array(length * TAG_COUNT)
  const base = new Int32Array(TAG_COUNT)
  addWeights(shared, model, base, 0)
  base[Tag.outside] = (base[Tag.outside] as number) - eagerness
  for (let at = 0; at < length; at++) {
    const row = at * TAG_COUNT
    scores.set(base, row)
    addWeights(own[at] as Int32Array, model, scores, row)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = at === 0 ? (transitions[TAG_COUNT * TAG_COUNT + tag] as number) : Number.NEGATIVE_INFINITY
      for (let from = 0; at > 0 && from < TAG_COUNT; from++) {
        const score = (scores[row - TAG_COUNT + from] as number) + (transitions[from * TAG_COUNT + tag] as number)
        if (score <= best) continue
        best = score
        cameFrom[row + tag] = from
      }
      scores[row + tag] = (scores[row + tag] as number) + best
    }
  }
  const tags = new Uint8Array(length)
  let tag = 0
  const lastRow = (length - 1) * TAG_COUNT
  for (let other = 1; other < TAG_COUNT; other++) {
    if ((scores[lastRow + other] as number) > (scores[lastRow + tag] as number)) tag = other
  }
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag
    tag = cameFrom[at * TAG_COUNT + tag] as number
  }
  return tags
}

function addWeights(features: Int32Array, { rows, weights }: TaggerModel, scores: Int32Array, at: number): void {
  for (const feature of features) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      scores[at + tag] = (scores[at + tag] as number) + (weights[row * TAG_COUNT + tag] as number)
    }
  }
}

/** The spans of tags; an `inside` after `outside` begins one. */
export function spansOfTags(tags: Uint8Array): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] === Tag.outside) continue
    const last = spans.at(-1)
    if (tags[at] === Tag.inside && last?.end === at) last.end = at + 1
    else spans.push({ start: at, end: at + 1 })
  }
  return spans
}
