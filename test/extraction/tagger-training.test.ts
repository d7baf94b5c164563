import { describe, expect, it } from 'vitest'
import { bestTags, spansOfTags } from '../../lib/extraction/tagger/best-tags'
import { spansOf } from '../../lib/extraction/tagger/build/annotated'
import { exp, log } from '../../lib/extraction/tagger/build/exact-math'
import { tokenSentence, trainTagger } from '../../lib/extraction/tagger/build/train-tagger'
import { clusterWords } from '../../lib/extraction/tagger/build/word-clusters'
import { featuresOf } from '../../lib/extraction/tagger/features'
import { distances, TAG_COUNT, unpackClusters, unpackModel } from '../../lib/extraction/tagger/model'
import { traitsReader } from '../../lib/extraction/tagger/word-traits'

const NO_CLUSTERS = { paths: [], byWord: new Map<number, number>() }
const TRAINING = { sparsity: 0.1, epochs: 12, eagerness: 0 }

/** Small postings in which the word after "with" is to be found, with the word after that where it is "Suite". */
const documents = ['Zorba', 'Quill Suite', 'Hexa', 'Mondo Suite', 'Trill'].map((name) => {
  const tokens = `Work with ${name} every day`.split(' ')
  return [
    { tokens, spans: [{ start: 2, end: tokens.length - 2 }] },
    { tokens: ['We', 'are', 'a', 'team', '.'], spans: [] },
  ]
})

describe('training', () => {
  it('learns what it is shown and finds names that it never saw', () => {
    const model = unpackModel(trainTagger(documents, NO_CLUSTERS, TRAINING))
    const unseen = ['Work', 'with', 'Yonder', 'Suite', 'every', 'day']
    const [features] = featuresOf([tokenSentence({ tokens: unseen, spans: [] })], traitsReader(NO_CLUSTERS))
    expect(features && spansOfTags(bestTags(features, model))).toEqual([{ start: 2, end: 4 }])
  })

  it('comes out the same each time', () => {
    expect(trainTagger(documents, NO_CLUSTERS, TRAINING)).toEqual(trainTagger(documents, NO_CLUSTERS, TRAINING))
  })

  it('keeps fewer weights the more sparsity is asked for', () => {
    const rows = (sparsity: number) =>
      unpackModel(trainTagger(documents, NO_CLUSTERS, { ...TRAINING, sparsity })).rows.size
    expect(rows(2)).toBeLessThan(rows(0.1))
  })
})

describe('clusterWords', () => {
  it('puts words of like neighbours together', () => {
    const sentences = ['cat', 'dog', 'cow'].flatMap((animal) =>
      ['runs', 'sleeps', 'eats'].flatMap((verb) => [
        ['the', animal, verb, 'here'],
        ['a', animal, verb, 'there'],
      ]),
    )
    const paths = clusterWords(sentences, { clusters: 4, leastCount: 1 })
    expect(paths.get('dog')).toBe(paths.get('cow'))
    const parentOf = (word: string) => paths.get(word)?.slice(0, -1)
    expect(parentOf('sleeps')).toBe(parentOf('eats'))
    expect(parentOf('dog')).not.toBe(parentOf('eats'))
  })
})

describe('spansOf', () => {
  it('reads BIO tags', () => {
    expect(spansOf(['O', 'B', 'I', 'B', 'O', 'B-Skill', 'I-Skill'])).toEqual([
      { start: 1, end: 3 },
      { start: 3, end: 4 },
      { start: 5, end: 7 },
    ])
  })

  it('starts a span at an I without a beginning', () => {
    expect(spansOf(['I', 'O', 'I'])).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ])
  })
})

describe('exact mathematics', () => {
  it.each([-699, -37.5, -1, -1e-9, 0, 0.5, 1, 12.3, 699])('exp(%d) agrees with the engine', (x) => {
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14)
  })

  it.each([1e-300, 0.1, 0.999999, 1, 1.5, 2, 12345.678, 1e300])('log(%d) agrees with the engine', (x) => {
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(x))))
  })
})

describe('packing', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

  it('gives back sorted numbers, small and large gaps alike', () => {
    const numbers = [0, 1, 127, 128, 129, 70_000, 16_777_215]
    const { byWord } = unpackClusters({
      paths: ['0'],
      words: base64(distances(numbers)),
      clusters: base64(new Uint8Array(numbers.length)),
    })
    expect([...byWord.keys()]).toEqual(numbers)
  })

  it('gives back the weights of each feature', () => {
    const { rows, weights } = unpackModel({
      features: base64(distances([5, 900])),
      weights: base64(new Uint8Array(Int8Array.from([1, 2, -3, 4, 0, -127]).buffer)),
      transitions: [],
      eagerness: 0,
    })
    const row = (feature: number) => [...weights.subarray((rows.get(feature) ?? 0) * TAG_COUNT).slice(0, TAG_COUNT)]
    expect(row(5)).toEqual([1, -3, 0])
    expect(row(900)).toEqual([2, 4, -127])
  })
})
