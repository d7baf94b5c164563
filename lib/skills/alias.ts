import { Gap, wordsOf } from './words'

/**
 * How surely an alias stands for its skill.
 * `plain`: in any letter case; `cased`: written as the alias is, and at a sentence's start or in other case only with evidence;
 * `evidence`: only where its neighbours speak of skills.
 */
export type AliasRule = 'plain' | 'cased' | 'evidence'

const MARKS: Readonly<Record<string, AliasRule>> = { '=': 'cased', '~': 'evidence' }

/** Where a text may part the alias's letters: only with a capital or hyphen (camel case), with anything but a slash, with that too. */
export const Cut = { camel: 1, free: 2, slash: 3 } as const
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

/** Reads one alias of the taxonomy: an optional mark for its rule (`=` cased, `~` evidence), then the alias. */
export function parseAlias(marked: string): Alias {
  const marksRule = MARKS[marked.charAt(0)]
  const text = marksRule ? marked.slice(1) : marked
  const letters = lettersOf(text)
  const { cuts, last } = letters
  const rule = marksRule ?? (letters.key.length <= 2 && !isSigned(letters.key) ? 'cased' : 'plain')
  const plural = cuts.size > 0 || last === last.toLowerCase() || (last.length > 1 && last === last.toUpperCase())
  const key = plural && last.length > 3 && last.endsWith('s') ? singular(letters.key) : letters.key
  return { text, rule, key, cuts, plural: plural && rule !== 'evidence' }
}

function isSigned(key: string): boolean {
  return key.endsWith('+') || key.endsWith('#')
}

interface Letters {
  key: string
  cuts: ReadonlyMap<number, Cut>
  /** The last word, as written. */
  last: string
}

const NO_CUTS: ReadonlyMap<number, Cut> = new Map()
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/

/** The alias as texts are compared with it. Quick, because aliases are read anew in every page that is read. */
function lettersOf(text: string): Letters {
  if (SIMPLE.test(text)) return lettersOfPlainWords(text)
  if (!/[^A-Za-z0-9 ]/.test(text)) return lettersOfWords(text.split(' '))
  const words = wordsOf(text)
  const written = words.map((word) => (word.key === 'and' ? 'and' : text.slice(word.start, word.end)))
  return lettersOfWords(
    written,
    words.map((word) => word.gap),
  )
}

function lettersOfPlainWords(text: string): Letters {
  const end = text.lastIndexOf(' ')
  if (end < 0) return { key: text, cuts: NO_CUTS, last: text }
  const cuts = new Map<number, Cut>()
  let spaces = 0
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    cuts.set(space - spaces, Cut.free)
    spaces++
  }
  return { key: text.replaceAll(' ', ''), cuts, last: text.slice(end + 1) }
}

function lettersOfWords(words: readonly string[], gaps?: readonly Gap[]): Letters {
  let cuts: Map<number, Cut> | undefined
  let key = ''
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string
    if (index > 0) {
      cuts ??= new Map()
      cuts.set(key.length, gaps?.[index] === Gap.slash ? Cut.slash : Cut.free)
    }
    if (!ONE_CASE.test(word)) cuts = addCamelCuts(word, key.length, cuts)
    key += word.toLowerCase()
  }
  return { key, cuts: cuts ?? NO_CUTS, last: words[words.length - 1] ?? '' }
}

/** No place inside for a cut: "react", "React", "AWS". */
const ONE_CASE = /^(?:[A-Z]?[a-z]*|[A-Z]+)$/

/** Where a word of mixed case or with digits may be parted: Type|Script, REST|ful, ISO|27001. */
function addCamelCuts(word: string, at: number, cuts: Map<number, Cut> | undefined): Map<number, Cut> | undefined {
  let added = cuts
  let before = kindOf(word, 0)
  let here = kindOf(word, 1)
  for (let index = 1; index < word.length; index++) {
    const after = kindOf(word, index + 1)
    const kind = camelCut(before, here, after)
    before = here
    here = after
    if (kind === undefined) continue
    added ??= new Map()
    added.set(at + index, kind)
  }
  return added
}

type Kind = 'upper' | 'lower' | 'digit' | 'other'

function camelCut(before: Kind, here: Kind, after: Kind): Cut | undefined {
  if (here === 'digit' && (before === 'upper' || before === 'lower')) return Cut.free
  if (here !== 'upper') return undefined
  return before === 'lower' || (before === 'upper' && after === 'lower') ? Cut.camel : undefined
}

function kindOf(word: string, index: number): Kind {
  const code = word.charCodeAt(index)
  if (code >= 97 && code <= 122) return 'lower'
  if (code >= 65 && code <= 90) return 'upper'
  return code >= 48 && code <= 57 ? 'digit' : 'other'
}

const NO_PLURALS = ['ss', 'us', 'is', 'as', 'os', 'ics']
const ES_PLURALS = ['sses', 'shes', 'ches', 'xes']

/** The singular of an English plural, by its letters alone; other words come back as they are. */
export function singular(key: string): string {
  if (key.length < 4 || !key.endsWith('s') || NO_PLURALS.some((ending) => key.endsWith(ending))) return key
  if (key.endsWith('ies') && key.length > 5) return `${key.slice(0, -3)}y`
  return key.slice(0, ES_PLURALS.some((ending) => key.endsWith(ending)) ? -2 : -1)
}

/** The comparison key of a name, letter case, punctuation and plural aside. */
export function nameKeys(name: string): string[] {
  const key = wordsOf(name)
    .map((word) => word.key)
    .join('')
  return [key, singular(key)]
}
