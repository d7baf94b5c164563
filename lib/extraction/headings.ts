import { headingLexicon, type SectionKind } from './heading-lexicon'
import { headingPatterns } from './heading-patterns'

/** Lower case, straight quotes, no list marks, numbering, emphasis or closing punctuation. */
export function normalHeading(line: string): string {
  return line
    .replace(/<[^<>\n]{0,20}>/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”"*_#>\\]/g, '')
    .replace(/^[^\p{L}]{1,12}/u, '')
    .replace(/[\s:?!….,;–—-]{1,12}$/u, '')
    .replace(/\s{1,8}/g, ' ')
    .trim()
}

const whole = new Map<string, SectionKind>()
for (const { kind, whole: phrases } of headingLexicon)
  for (const phrase of phrases) if (!whole.has(phrase)) whole.set(phrase, kind)

/** A heading of more words than this is a sentence, unless a colon or a list follows. */
const MOST_WORDS = 9
const MOST_WORDS_LEADING = 16

/**
 * The kind of section that a whole line heads, or null where the line is no known heading.
 * @param leading a list follows; a colon at the line's end says the same
 */
export function headingKind(line: string, leading = false): SectionKind | null {
  if (line.length > 140) return null
  const heading = normalHeading(line)
  const exact = whole.get(heading)
  if (exact) return exact
  const leads = leading || /:\s*$/.test(line)
  const words = heading.split(' ').length
  if (words > (leads ? MOST_WORDS_LEADING : MOST_WORDS) || /[.;]\s*$/.test(line)) return null
  if (heading.startsWith('about ') && words <= 5) return roleWords.test(heading) ? 'role' : 'about'
  return phraseIn(heading, leads)
}

const roleWords = /\b(?:role|job|position|team|opportunity)\b/

function phraseIn(heading: string, leads: boolean): SectionKind | null {
  const padded = ` ${heading.replace(/[,/()&:]/g, ' ').replace(/ {2,4}/g, ' ')} `
  const holds = (phrase: string) => padded.includes(` ${phrase} `)
  for (const { kind, within } of headingLexicon) if (within.some(holds)) return kind
  if (leads) for (const { kind, lead } of headingLexicon) if (lead?.some(holds)) return kind
  return (asksItself(heading, leads) && headingPatterns.find(({ says }) => says.test(heading))?.kind) || null
}

/** A line that a list or a colon follows, or too short for a sentence that says the same. */
function asksItself(heading: string, leads: boolean): boolean {
  return leads || heading.split(' ').length <= 7
}

/**
 * Whether a line that the lexicon does not know has a heading's shape: few words, no sentence punctuation,
 * and a colon at its end or a list after it.
 */
export function looksLikeHeading(line: string, leading: boolean): boolean {
  if (line.length > 100 || line.trim().split(/\s{1,8}/).length > 10 || /[.,;]\s*$/.test(line)) return false
  return leading || /:\s*$/.test(line)
}
