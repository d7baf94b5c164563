import { combine, hashOf } from './hash'

/** Words of like neighbours share a cluster; clusters are leaves of a binary tree, named by their paths of 0 and 1. */
export interface WordClusters {
  paths: readonly string[]
  /** Index into `paths`, by the number (`hashOf`) of the word's key. */
  byWord: ReadonlyMap<number, number>
}

/** What the tagger sees of one token: numbers to be combined into features; 0 where there is nothing to see. */
export interface WordTraits {
  written: number
  key: number
  /** Capitals, small letters, digits and signs, one for each; and with runs folded. */
  shape: number
  foldedShape: number
  prefix3: number
  prefix4: number
  suffix2: number
  suffix3: number
  suffix4: number
  cluster: number
  /** The cluster's ancestors, by the length of their paths. */
  cluster4: number
  cluster6: number
  cluster8: number
  cluster10: number
  /** The sign right before or after the word, in the same token. */
  before: number
  after: number
  isPunctuation: boolean
  hasCapitals: boolean
}

/** The token without signs around it: "(React)," is "React"; `C++`, `C#` and `.NET` keep theirs. */
export function wordIn(token: string): string {
  const word = token.replace(/^[^\p{L}\p{N}.]{1,40}/u, '').replace(/[^\p{L}\p{N}#+]{1,40}$/u, '')
  return word === '' || word === '.' ? token : word
}

/** The form under which words are compared and clustered. */
export function wordKey(token: string): string {
  return wordIn(token).toLowerCase().replace(/\d/g, '0')
}

/** What a place before or after the sentence shows. */
export const OUTSIDE: WordTraits = traitsFrom('', '\n', '\n', () => 0)

/** Traits of tokens, each token worked out once. */
export function traitsReader(clusters: WordClusters): (token: string) => WordTraits {
  const known = new Map<string, WordTraits>()
  return (token) => {
    let traits = known.get(token)
    if (!traits) {
      const path = clusterPath(wordKey(token), clusters)
      const ancestor = (length: number) => (path === undefined ? 0 : hashOf(`${length} ${path.slice(0, length)}`))
      traits = traitsFrom(token, wordIn(token), wordKey(token), ancestor)
      known.set(token, traits)
    }
    return traits
  }
}

function clusterPath(key: string, { paths, byWord }: WordClusters): string | undefined {
  const index = byWord.get(hashOf(key)) ?? (key.endsWith('s') ? byWord.get(hashOf(key.slice(0, -1))) : undefined)
  return index === undefined ? undefined : paths[index]
}

function traitsFrom(token: string, word: string, key: string, ancestor: (length: number) => number): WordTraits {
  const shape = word
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
  return {
    written: hashOf(word),
    key: hashOf(key),
    shape: hashOf(shape.slice(0, 12)),
    foldedShape: hashOf(shape.replace(/(.)\1+/g, '$1').slice(0, 8)),
    prefix3: hashOf(key.slice(0, 3)),
    prefix4: hashOf(key.slice(0, 4)),
    suffix2: hashOf(key.slice(-2)),
    suffix3: hashOf(key.slice(-3)),
    suffix4: hashOf(key.slice(-4)),
    cluster: ancestor(99),
    cluster4: ancestor(4),
    cluster6: ancestor(6),
    cluster8: ancestor(8),
    cluster10: ancestor(10),
    before: token.startsWith('(') ? 1 : /^[^\p{L}\p{N}]/u.test(token) ? 2 : 0,
    after: combine(1, /[^\p{L}\p{N}#+]$/u.exec(token)?.[0].charCodeAt(0) ?? 0),
    isPunctuation: !/[\p{L}\p{N}]/u.test(token),
    hasCapitals: word !== word.toLowerCase(),
  }
}
