import { Gap, wordKey, wordsOf } from './words'

/**
 * How surely an alias stands for its skill.
 * `plain`: in any letter case; `cased`: written as the alias is, and at a sentence's start or in other case only with evidence;
 * `evidence`: only where its neighbours speak of skills.
 */
export type AliasRule = 'plain' | 'cased' | 'evidence'

const MARKS: Readonly<Record<string, AliasRule>> = { '=': 'cased', '~': 'evidence' }

/** Where a text may part the alias's letters: always, only with a capital or hyphen (camel case), only with a slash. */
export const Cut = { free: 1, camel: 2, slash: 3 } as const
export type Cut = (typeof Cut)[keyof typeof Cut]

export interface Alias {
  /** As it is written. */
  text: string
  rule: AliasRule
  /** Letters, digits and signs alone, in the form under which texts are compared. */
  key: string
  /** Offsets into `key`. */
  cuts: ReadonlyMap<number, Cut>
  /** Whether a plural of it is the same thing. */
  plural: boolean
}

const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/

/** Reads one alias of the taxonomy: an optional mark for its rule (`=` cased, `~` evidence), then the alias. */
export function parseAlias(marked: string): Alias {
  const marksRule = MARKS[marked.charAt(0)]
  const text = marksRule ? marked.slice(1) : marked
  const { key, cuts, last } = PLAIN_WORDS.test(text) ? lettersOfPlainWords(text) : lettersOf(text)
  const rule = marksRule ?? (/^\w{1,2}$/.test(key) ? 'cased' : 'plain')
  const plural = cuts.size > 0 || /^(?:[A-Z]{2,}|[a-z]+)$/.test(last)
  return {
    text,
    rule,
    key: plural && /\w{3}s$/.test(last) ? singular(key) : key,
    cuts,
    plural: plural && rule !== 'evidence',
  }
}

interface Letters {
  key: string
  cuts: ReadonlyMap<number, Cut>
  /** The last word, as written. */
  last: string
}

const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/
const NO_CUTS: ReadonlyMap<number, Cut> = new Map()

/** The same as `lettersOf` for the many aliases that are lower-case words: the index is built anew in every page read. */
function lettersOfPlainWords(text: string): Letters {
  if (!text.includes(' ')) return { key: wordKey(text), cuts: NO_CUTS, last: text }
  const words = text.split(' ')
  const cuts = new Map<number, Cut>()
  let key = ''
  for (const word of words) {
    if (key !== '') cuts.set(key.length, Cut.free)
    key += wordKey(word)
  }
  return { key, cuts, last: words[words.length - 1] ?? '' }
}

function lettersOf(text: string): Letters {
  const cuts = new Map<number, Cut>()
  let key = ''
  let last = ''
  for (const word of wordsOf(text)) {
    if (key !== '') cuts.set(key.length, word.gap === Gap.slash ? Cut.slash : Cut.free)
    last = text.slice(word.start, word.end)
    const parts = last.split(CAMEL)
    // Spelling is settled on the whole word, so a word with another spelling keeps no camel-case cuts.
    const isSpelledAlike = parts.length > 1 && last.toLowerCase() === word.key
    for (const [index, part] of (isSpelledAlike ? parts : [word.key]).entries()) {
      if (index > 0) cuts.set(key.length, /^\d/.test(part) ? Cut.free : Cut.camel)
      key += part.toLowerCase()
    }
  }
  return { key, cuts, last }
}

/** The singular of an English plural, by its letters alone; other words come back as they are. */
export function singular(key: string): string {
  if (key.length < 4 || !key.endsWith('s') || /(?:ss|us|is|as|os|ics)$/.test(key)) return key
  if (key.endsWith('ies') && key.length > 5) return `${key.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/.test(key)) return key.slice(0, -2)
  return key.slice(0, -1)
}

/** The comparison key of a name, letter case, punctuation and plural aside. */
export function nameKeys(name: string): string[] {
  const key = wordsOf(name)
    .map((word) => word.key)
    .join('')
  return [key, singular(key)]
}
