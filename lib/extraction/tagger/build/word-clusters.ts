import { log } from './exact-math'

export interface ClusterOptions {
  clusters: number
  /** Rarer words get no cluster. */
  leastCount: number
}

/**
 * Clusters words by their neighbours (Brown et al., 1992: "Class-based n-gram models of natural language"): the most
 * frequent words start as clusters, each further word joins by the merger that loses the least mutual information, and
 * the clusters at last merge into one binary tree.
 * @returns the path of each word's cluster in the tree, as a string of 0 and 1
 */
export function clusterWords(sentences: readonly (readonly string[])[], options: ClusterOptions): Map<string, string> {
  const counts = new Map<string, number>()
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = [...counts]
    .filter(([, count]) => count >= options.leastCount)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word)
  const numbers = new Map(vocabulary.map((word, index) => [word, index]))
  const { after, before } = neighbours(sentences, numbers)

  const clusters = new Clusters(Math.min(options.clusters, vocabulary.length) + 1, after)
  const joined = vocabulary.map((_, word) => word)
  const find = (word: number): number => {
    let cluster = word
    while (joined[cluster] !== cluster) cluster = joined[cluster] as number
    return cluster
  }
  /** A cluster bears the number of its most frequent word. */
  for (let word = 0; word < vocabulary.length; word++) {
    clusters.add(word, after[word] as Map<number, number>, before[word] as Map<number, number>, find)
    if (clusters.size < Math.min(options.clusters, vocabulary.length) + 1) continue
    const [kept, gone] = clusters.mergeCheapest()
    joined[Math.max(kept, gone)] = Math.min(kept, gone)
    clusters.rename(kept, Math.min(kept, gone))
  }

  const members = new Map<number, number[]>()
  for (let word = 0; word < vocabulary.length; word++) {
    const cluster = find(word)
    members.set(cluster, [...(members.get(cluster) ?? []), word])
  }
  const paths = vocabulary.map(() => '')
  while (clusters.size > 1) {
    const [kept, gone] = clusters.mergeCheapest()
    for (const word of members.get(kept) as number[]) paths[word] = `0${paths[word]}`
    for (const word of members.get(gone) as number[]) paths[word] = `1${paths[word]}`
    members.set(kept, [...(members.get(kept) as number[]), ...(members.get(gone) as number[])])
  }
  return new Map(vocabulary.map((word, index) => [word, paths[index] as string]))
}

/** How often each word stands right before and right after each other word. */
function neighbours(sentences: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>) {
  const after: Map<number, number>[] = [...numbers].map(() => new Map())
  const before: Map<number, number>[] = [...numbers].map(() => new Map())
  for (const words of sentences) {
    for (let index = 1; index < words.length; index++) {
      const first = numbers.get(words[index - 1] as string)
      const second = numbers.get(words[index] as string)
      if (first === undefined || second === undefined) continue
      const onward = after[first] as Map<number, number>
      const back = before[second] as Map<number, number>
      onward.set(second, (onward.get(second) ?? 0) + 1)
      back.set(first, (back.get(first) ?? 0) + 1)
    }
  }
  return { after, before }
}

/** The open clusters, each in a slot, with the mutual information that each merger would lose kept up to date. */
class Clusters {
  size = 0
  /** The cluster in each slot; -1 where free. */
  private readonly names: Int32Array
  /** By pairs of slots: how often the second follows the first, what that adds to the mutual information, what a merger loses. */
  private readonly joint: Float64Array
  private readonly information: Float64Array
  private readonly loss: Float64Array
  /** By slot: how often anything follows it, and it follows anything. */
  private readonly left: Float64Array
  private readonly right: Float64Array
  private readonly total: number

  constructor(
    private readonly slots: number,
    after: readonly Map<number, number>[],
  ) {
    this.names = new Int32Array(slots).fill(-1)
    this.joint = new Float64Array(slots * slots)
    this.information = new Float64Array(slots * slots)
    this.loss = new Float64Array(slots * slots)
    this.left = new Float64Array(slots)
    this.right = new Float64Array(slots)
    let total = 0
    for (const row of after) for (const count of row.values()) total += count
    this.total = total
  }

  add(word: number, after: Map<number, number>, before: Map<number, number>, find: (word: number) => number): void {
    const { slots, names, joint } = this
    const slot = names.indexOf(-1)
    const slotOf = new Map<number, number>()
    names[slot] = word
    for (let other = 0; other < slots; other++) if (names[other] !== -1) slotOf.set(names[other] as number, other)
    let onward = 0
    let back = 0
    for (const [other, count] of after) {
      onward += count
      const to = slotOf.get(find(other))
      if (to !== undefined) joint[slot * slots + to] = (joint[slot * slots + to] as number) + count
    }
    for (const [other, count] of before) {
      back += count
      const from = other === word ? undefined : slotOf.get(find(other))
      if (from !== undefined) joint[from * slots + slot] = (joint[from * slots + slot] as number) + count
    }
    this.left[slot] = onward
    this.right[slot] = back
    this.size++
    this.refreshInformation(slot)
    this.shiftLosses(slot, 1)
    this.refreshLosses(slot)
  }

  /** Merges the pair that loses least; returns the clusters' names, the one that stays first. */
  mergeCheapest(): [kept: number, gone: number] {
    const { slots, names, joint, left, right } = this
    let least = Number.POSITIVE_INFINITY
    let into = -1
    let from = -1
    for (let a = 0; a < slots; a++) {
      if (names[a] === -1) continue
      for (let b = a + 1; b < slots; b++) {
        if (names[b] === -1 || (this.loss[a * slots + b] as number) >= least) continue
        least = this.loss[a * slots + b] as number
        into = a
        from = b
      }
    }
    const result: [number, number] = [names[into] as number, names[from] as number]
    this.shiftLosses(into, -1)
    this.shiftLosses(from, -1)
    names[from] = -1
    for (let other = 0; other < slots; other++) {
      joint[into * slots + other] = (joint[into * slots + other] as number) + (joint[from * slots + other] as number)
      joint[from * slots + other] = 0
    }
    for (let other = 0; other < slots; other++) {
      joint[other * slots + into] = (joint[other * slots + into] as number) + (joint[other * slots + from] as number)
      joint[other * slots + from] = 0
    }
    left[into] = (left[into] as number) + (left[from] as number)
    right[into] = (right[into] as number) + (right[from] as number)
    this.size--
    this.refreshInformation(into)
    this.shiftLosses(into, 1)
    this.refreshLosses(into)
    return result
  }

  rename(name: number, newName: number): void {
    this.names[this.names.indexOf(name)] = newName
  }

  private term(joint: number, left: number, right: number): number {
    return joint === 0 ? 0 : joint * log((joint * this.total) / (left * right))
  }

  private refreshInformation(slot: number): void {
    const { slots, names, joint, information, left, right } = this
    for (let other = 0; other < slots; other++) {
      if (names[other] === -1) continue
      information[slot * slots + other] = this.term(
        joint[slot * slots + other] as number,
        left[slot] as number,
        right[other] as number,
      )
      information[other * slots + slot] = this.term(
        joint[other * slots + slot] as number,
        left[other] as number,
        right[slot] as number,
      )
    }
  }

  /** What merging `a` and `b` loses by their ties with a third slot. */
  private share(a: number, b: number, third: number): number {
    const { slots, joint, information, left, right } = this
    const to = (joint[a * slots + third] as number) + (joint[b * slots + third] as number)
    const from = (joint[third * slots + a] as number) + (joint[third * slots + b] as number)
    let loss = 0
    if (to > 0) {
      loss += (information[a * slots + third] as number) + (information[b * slots + third] as number)
      loss -= this.term(to, (left[a] as number) + (left[b] as number), right[third] as number)
    }
    if (from > 0) {
      loss += (information[third * slots + a] as number) + (information[third * slots + b] as number)
      loss -= this.term(from, left[third] as number, (right[a] as number) + (right[b] as number))
    }
    return loss
  }

  /** Adds a slot's share to the losses of all pairs that it is no part of, or takes it away. */
  private shiftLosses(slot: number, sign: 1 | -1): void {
    const { slots, names, loss } = this
    for (let a = 0; a < slots; a++) {
      if (names[a] === -1 || a === slot) continue
      for (let b = a + 1; b < slots; b++) {
        if (names[b] === -1 || b === slot) continue
        loss[a * slots + b] = (loss[a * slots + b] as number) + sign * this.share(a, b, slot)
      }
    }
  }

  /** Computes the losses of all mergers with one slot afresh. */
  private refreshLosses(slot: number): void {
    const { slots, names, joint, information, left, right } = this
    for (let other = 0; other < slots; other++) {
      if (names[other] === -1 || other === slot) continue
      const a = Math.min(slot, other)
      const b = Math.max(slot, other)
      let inside = 0
      let lost = 0
      for (const cell of [a * slots + a, a * slots + b, b * slots + a, b * slots + b]) {
        inside += joint[cell] as number
        lost += information[cell] as number
      }
      lost -= this.term(inside, (left[a] as number) + (left[b] as number), (right[a] as number) + (right[b] as number))
      for (let third = 0; third < slots; third++) {
        if (names[third] !== -1 && third !== a && third !== b) lost += this.share(a, b, third)
      }
      this.loss[a * slots + b] = lost
    }
  }
}
