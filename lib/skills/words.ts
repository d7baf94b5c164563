/** What stands between a word and the one before it. */
export const Gap = { none: 0, space: 1, hyphen: 2, dot: 3, slash: 4, list: 5, other: 6, sentence: 7, line: 8 } as const
export type Gap = (typeof Gap)[keyof typeof Gap]

export interface Word {
  start: number
  end: number
  /** Lower-cased and with one spelling for British and American forms. */
  key: string
  /** What stands before the word; `line` for the first. */
  gap: Gap
}

/**
 * British spellings by their letters, for the words that postings use: aliases are written in the American way. A rule for all
 * "-ising" would catch "advertising".
 */
const SPELLINGS: readonly [RegExp, string][] = [
  [/isation/, 'ization'],
  [
    /(optim|organ|priorit|custom|summar|modern|visual|serial|virtual|container|standard|util|minim|maxim|token|normal|parallel|recogn|special)is(e|ed|ing|er|es)$/,
    '$1iz$2',
  ],
  [/(mod|lab|trav|canc|sign)ell(ing|ed|er)/, '$1el$2'],
  [/aviour/, 'avior'],
  [/analys(e|ing|ed|er)$/, 'analyz$1'],
  [/centre/, 'center'],
  [/catalogu/, 'catalog'],
  [/defence/, 'defense'],
  [/programme$/, 'program'],
]
const MAY_BE_BRITISH = /isation|is(?:e|ed|ing|er|es)$|ell(?:ing|ed|er)|aviour|analys|centre|catalogu|defence|programme/

/** The form under which a word is compared. */
export function wordKey(word: string): string {
  const key = word.toLowerCase()
  if (key.length < 6 || !MAY_BE_BRITISH.test(key)) return key
  return SPELLINGS.reduce((spelled, [pattern, replacement]) => spelled.replace(pattern, replacement), key)
}

const OTHER_WORD_CHARACTER = /[\p{L}\p{N}]/u

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xaa && OTHER_WORD_CHARACTER.test(String.fromCharCode(code))
}

function isLetterCode(code: number): boolean {
  return isWordCode(code) && !(code >= 48 && code <= 57)
}

const PLUS = 43
const SHARP = 35
const DOT = 46
const AMPERSAND = 38

/**
 * The words of a text, each with its offsets. `C++`, `C#` and `.NET` keep their signs, `&` is the word "and"; everything else
 * that is no letter or digit becomes the gap before the next word.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let gap: Gap = Gap.line
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const leadingDot = code === DOT && isLetterCode(text.charCodeAt(at + 1)) && !isWordCode(text.charCodeAt(at - 1))
    if (code === AMPERSAND) {
      words.push({ start: at, end: at + 1, key: 'and', gap })
      gap = Gap.none
      at++
    } else if (leadingDot || isWordCode(code)) {
      let end = at + 1
      while (end < text.length && isWordCode(text.charCodeAt(end))) end++
      end = signEnd(text, end)
      words.push({ start: at, end, key: wordKey(text.slice(at, end).replaceAll('\\', '')), gap })
      gap = Gap.none
      at = end
    } else {
      gap = widerGap(gap, gapOf(text, at))
      at++
    }
  }
  return words
}

const BACKSLASH = 92
const SIGNS = /\\?\+\\?\+|\\?\+(?![\w+\\])|\\?#(?!\w)/y

/** Past a `++`, `+` or `#` that belongs to the word ("C++17" goes on with the word "17"); the `+` of "5+" does not. */
function signEnd(text: string, end: number): number {
  const code = text.charCodeAt(end)
  if (code !== PLUS && code !== SHARP && code !== BACKSLASH) return end
  SIGNS.lastIndex = end
  const sign = SIGNS.exec(text)?.[0]
  const isOpenRange = sign?.replace('\\', '') === '+' && !isLetterCode(text.charCodeAt(end - 1))
  return sign === undefined || isOpenRange ? end : end + sign.length
}

function widerGap(before: Gap, next: Gap): Gap {
  // "a - b" is looser than the hyphen alone.
  if (before === Gap.none) return next
  if (before === Gap.space && (next === Gap.hyphen || next === Gap.dot)) return Gap.other
  if (next === Gap.space && before === Gap.hyphen) return Gap.other
  return before > next ? before : next
}

const GAPS: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  [' ', Gap.space],
  ['\t', Gap.space],
  ['\u00a0', Gap.space],
  ['\u202f', Gap.space],
  ['\u200b', Gap.none],
  ['-', Gap.hyphen],
  ['_', Gap.hyphen],
  ['\u2010', Gap.hyphen],
  ['\u2011', Gap.hyphen],
  ['\u00ad', Gap.none],
  ['®', Gap.none],
  // Markdown's escapes and emphasis, and quotation marks, part nothing.
  ['\\', Gap.none],
  ['*', Gap.none],
  ['`', Gap.none],
  ['"', Gap.none],
  ['“', Gap.none],
  ['”', Gap.none],
  ['™', Gap.none],
  ['.', Gap.dot],
  ['/', Gap.slash],
  [',', Gap.list],
  [';', Gap.list],
  ['|', Gap.list],
  ['(', Gap.list],
  [')', Gap.list],
  ['[', Gap.list],
  [']', Gap.list],
  ['•', Gap.list],
  ['·', Gap.list],
  [':', Gap.list],
  ['!', Gap.sentence],
  ['?', Gap.sentence],
  ['\n', Gap.line],
  ['\r', Gap.line],
])

const ABBREVIATION = /(?:e\.g|i\.e|etc|vs)$/i

function gapOf(text: string, at: number): Gap {
  if (text.charCodeAt(at) === DOT && !/\S/.test(text.charAt(at + 1)))
    return ABBREVIATION.test(text.slice(Math.max(0, at - 3), at)) ? Gap.list : Gap.sentence
  return GAPS.get(text.charAt(at)) ?? Gap.other
}

const CHUNK = /[^\s<>()[\]]{5,2000}/g
/** Without a scheme, only with a path or a host below the domain: "Monday.com" and "Socket.io" are products. */
const HOST_WITH_PATH = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|edu|gov)\/./i
const LOWER_HOST = /^[\w-]+(?:\.[\w-]+)+\.(?:com|org|edu|gov|net|io|dev|ai|co)[.,;:]?$/i
const MAIL = /^[\w.+-]+@[\w-]+\.\w/

function isAddress(chunk: string): boolean {
  if (!chunk.includes('.') && !chunk.includes('://')) return false
  if (chunk.includes('://') || chunk.startsWith('www.')) return true
  return MAIL.test(chunk) || HOST_WITH_PATH.test(chunk) || LOWER_HOST.test(chunk)
}

/** The words of a text without those inside web and mail addresses, which name no skill. */
export function wordsOutsideAddresses(text: string): Word[] {
  return wordsOf(text.replace(CHUNK, (chunk) => (isAddress(chunk) ? '\u2026'.repeat(chunk.length) : chunk)))
}
