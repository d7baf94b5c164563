import { HASH_BITS } from './hash'
import type { WordClusters } from './word-traits'

/** Tags of tokens: outside any span, a span's first token, a further one. */
export const Tag = { outside: 0, begin: 1, inside: 2 } as const
export const TAG_COUNT = 3

/** A trained tagger. Weights are whole numbers, so that every browser comes to the same tags. */
export interface TaggerModel {
  /** Row of `weights` (`TAG_COUNT` numbers each), by feature. */
  rows: ReadonlyMap<number, number>
  weights: Int8Array
  /** From each tag to each tag, and last from the sentence's start. */
  transitions: Int32Array
  /** Taken off the score of `Tag.outside`: how much a missed span counts against a false one. */
  eagerness: number
}

/** As a model is kept in a file: numbers packed into bytes, bytes as base64. */
export interface PackedModel {
  /** Distances between the sorted features, seven bits a byte. */
  features: string
  /** The weights of all features for one tag after another. */
  weights: string
  transitions: readonly number[]
  eagerness: number
}

export interface PackedClusters {
  paths: readonly string[]
  /** Distances between the sorted words' numbers, seven bits a byte; and the cluster of each. */
  words: string
  clusters: string
}

export function unpackModel(packed: PackedModel): TaggerModel {
  const features = ascending(bytesOf(packed.features))
  const planes = new Int8Array(bytesOf(packed.weights).buffer)
  const weights = new Int8Array(planes.length)
  for (let row = 0; row < features.length; row++) {
    for (let tag = 0; tag < TAG_COUNT; tag++)
      weights[row * TAG_COUNT + tag] = planes[tag * features.length + row] as number
  }
  const rows = new Map(features.map((feature, row) => [feature, row]))
  return { rows, weights, transitions: Int32Array.from(packed.transitions), eagerness: packed.eagerness }
}

export function unpackClusters(packed: PackedClusters): WordClusters {
  const clusters = bytesOf(packed.clusters)
  const byWord = new Map(ascending(bytesOf(packed.words)).map((word, index) => [word, clusters[index] as number]))
  return { paths: packed.paths, byWord }
}

/** Sorted numbers as their distances, seven bits a byte, the last byte of each marked. */
export function distances(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of sorted) {
    let rest = number - last
    last = number
    for (; rest > 127; rest >>>= 7) bytes.push(rest & 127)
    bytes.push(rest | 128)
  }
  return Uint8Array.from(bytes)
}

function ascending(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let last = 0
  let rest = 0
  let shift = 0
  for (const byte of bytes) {
    rest |= (byte & 127) << shift
    shift = byte > 127 ? 0 : Math.min(shift + 7, HASH_BITS)
    if (byte <= 127) continue
    last += rest
    rest = 0
    numbers.push(last)
  }
  return numbers
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index)
  return bytes
}
