/** Features are numbers of this many bits: a chance meeting of two is rare, and the weights' table stays small. */
export const HASH_BITS = 24

/** A text's number; never 0, which stands for "nothing". */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return combine(hash, 0)
}

/** One number for an ordered pair of numbers; never 0. */
export function combine(first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> (32 - HASH_BITS) || 1
}
