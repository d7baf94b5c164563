import type { Years } from '../../model'
import { numberOf, numberPattern } from '../seniority/number-words'
import type { Ask } from './lists'
import type { Named, NamingSentence } from './named'

interface Figure {
  years: Years
  start: number
  end: number
}

const figure = new RegExp(
  `(?<![\\w.,$€£-])(?:(up to|less than|under) )?(${numberPattern})\\s?\\\\?(\\+|plus\\b|or more\\b)?\\s?(?:\\(\\d{1,2}\\+?\\)\\s?)?(?:(?:[-–—‐]|\\bto\\b|\\bor\\b)\\s?(${numberPattern})\\s?\\\\?(\\+)?\\s?)?(?:\\(\\d{1,2}\\)\\s?)?(?:full |solid |consecutive )?-?(?:years?|yrs?|yoe)\\b(?:\\(s\\))?['’]?`,
  'gi',
)

/** "5+ years of Java and 2 with Kafka", "8 years, 3 of them with Go": a number that needs no "years" after the first. */
const shortFigure = new RegExp(
  `(?:\\band|,) (?:at least )?(${numberPattern})\\s?(\\+)? (?:of (?:them|those|these|which) )?(?=(?:of|with|in|using|on)\\b)`,
  'gi',
)

/** More is a company's age or a slip. */
const MOST_YEARS = 25

/** Years of what the posting does not ask: ages, histories, what stands for a degree. */
const noAskAfter =
  /^\s(?:old|of age|ago|in a row|in business|anniversary|of (?:age|history|innovation|success|growth|service|heritage|tradition|leadership in|equivalent)|later|running|straight|fixed|contract|vesting)\b/i
const noAskBefore =
  /\b(?:celebrat\w{1,5}|history of|heritage of|founded|since|first|every|next|past|last|within|aged?|for (?:over|more than|nearly|almost|about)(?: the (?:past|last))?)\s(?:the\s)?$/i

/** Words after which names no longer share the figure. */
const sharesNoMore =
  /\bin both\b|\bincluding(?!,? but not limited)\b|\bwith (?:demonstrated|proven|strong|deep|a focus)\b|;|\.\s/i

/** The years asked of each ask of a sentence; null where none are. */
export function yearsIn({ sentence }: NamingSentence, asks: readonly Ask[]): (Years | null)[] {
  const found = figuresIn(sentence.text)
  const years: (Years | null)[] = asks.map(() => null)
  if (found.length === 0) return years
  const at = (name: Named) => name.start - sentence.start
  for (const [index, { years: asked, start, end }] of found.entries()) {
    const next = found[index + 1]?.start ?? sentence.text.length
    const previous = found[index - 1]?.end ?? 0
    const stop = end + (sharesNoMore.exec(sentence.text.slice(end, next))?.index ?? next - end)
    const after = indexesOf(asks, ({ named }) => named.some((name) => at(name) >= end && at(name) < stop))
    const before = indexesOf(asks, ({ named }) =>
      named.every((name) => name.class !== 'soft' && at(name) < start && at(name) >= previous),
    )
    const meant =
      after.length > 0
        ? firstThought(asks, after, sentence.text, sentence.start)
        : ofSomethingElse.test(sentence.text.slice(end, end + 80))
          ? []
          : lastCompound(asks, before, sentence.text, sentence.start)
    for (const ask of meant) years[ask] = asked
  }
  return years
}

/** The first list after the figure, and what follows it without a stop. */
function firstThought(asks: readonly Ask[], indexes: number[], text: string, offset: number): number[] {
  const kept: number[] = []
  let end = 0
  for (const index of indexes) {
    const { named, list } = asks[index] as Ask
    const start = (named[0] as Named).start - offset
    const first = kept[0]
    if (
      first !== undefined &&
      list !== asks[first]?.list &&
      anotherThought.test(text.slice(end, start).replace(namesExamples, ''))
    )
      break
    kept.push(index)
    end = Math.max(end, (named.at(-1) as Named).end - offset)
  }
  return kept
}

/** What the years are of, though the taxonomy does not know it: "Passion for sport and 3 years' experience in sales". */
const ofSomethingElse =
  /^(?:\s?of)?\s(?:(?:[\w-]{2,20},?\s){0,4}experience\s)?(?:in|of|with|as)\s(?!(?:this|that|the same|it|them|each|both|total)\b)\w/i

const namesExamples = /\bincluding,? but not limited to,?\s/i

/** What parts the asks that one figure covers from those it does not. */
const anotherThought = /[,;.]\s|\band (?:their|its|the|strong|proven|knowledge|experience|ability|familiarity)\b/i

/** The last ask before the figure, and those that nothing but a space parts from it ("hybrid cloud architecture"). */
function lastCompound(asks: readonly Ask[], indexes: number[], text: string, offset: number): number[] {
  const kept = indexes.slice(-1)
  for (const index of indexes.slice(0, -1).reverse()) {
    const end = (asks[index]?.named.at(-1)?.end ?? 0) - offset
    const start = (asks[kept[0] as number]?.named[0]?.start ?? 0) - offset
    if (text.slice(end, start).trim() !== '') break
    kept.unshift(index)
  }
  return kept
}

function indexesOf(asks: readonly Ask[], holds: (ask: Ask) => boolean): number[] {
  return asks.flatMap((ask, index) => (holds(ask) ? [index] : []))
}

function figuresIn(text: string): Figure[] {
  const found: Figure[] = []
  for (const match of text.matchAll(figure)) {
    const [all, upTo, low, open, high, highOpen] = match
    const start = match.index
    const end = start + all.length
    if (noAskAfter.test(text.slice(end, end + 40)) || noAskBefore.test(text.slice(Math.max(0, start - 60), start)))
      continue
    const first = numberOf(low ?? '')
    const second = high === undefined || open ? null : numberOf(high)
    if (first === null || Math.max(first, second ?? 0) > MOST_YEARS) continue
    const years = upTo ? { min: null, max: first } : { min: first, max: highOpen ? null : second }
    found.push({ years, start, end })
  }
  const first = found[0]
  if (first) {
    for (const match of text.slice(first.end).matchAll(shortFigure)) {
      const start = first.end + match.index
      found.push({ years: { min: numberOf(match[1] ?? ''), max: null }, start, end: start + match[0].length })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
