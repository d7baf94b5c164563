import type { PayPeriod } from '../../model'
import { type Figure, figuresIn } from './figures'
import { notPayAfter, notPayBefore, onTargetEarnings, payWords, periodBefore, periodSayings } from './pay-cues'

/** A stated range of pay, before its currency and period are settled. */
export interface PayRange {
  min: number | null
  max: number | null
  currency: string
  period: PayPeriod | null
  /** On-target earnings or total pay rather than base. */
  onTarget: boolean
  /** What stands around it in its statement: the place or level that it is for. */
  around: string
  /** Offsets in the text that was searched. */
  start: number
  end: number
}

const between =
  /^(?: ?(?:\/ ?(?:year|yr|hour|hr|month|day)|per (?:year|hour|month|annum|day)|annually|usd|eur|gbp))? ?(?:-{1,3}|to|and|bis|až|do|à|a|e|y|->|up to) ?(?:(?:usd|eur|gbp|cad|chf|us|ca|au|a|c) ?)?[$€£₹]? ?$/i
const upTo = /\b(?:up to|bis zu|až|jusqu'à|hasta|max(?:imum)?(?: of)?)\W{0,3}$/i
const from = /(?:\b(?:from|starting at|starts at|at least|min(?:imum)?(?: of)?|od|ab|à partir de|desde)|>=?|≥)\W{0,3}$/i

/** "... for Level 2", "... in New York": what a range is for may follow it. */
const placeAfter = /^ ?(?:per year|annually|a year|usd)? ?(?:\(|for |in |within |at )[^$€£\d;.]{0,60}/i

/** The pay ranges that a statement states. `field`: it is a title, a header's part or a pay field, where a lone figure is pay. */
export function payRangesIn(text: string, field: boolean): PayRange[] {
  if (!/\d/.test(text) || !/[$€£₹¥₪₩₺]|\b[A-Z]{3}\b|Kč|zł|\bkr\b|euro|dollar|lpa|lakh|\d ?k\b/i.test(text)) return []
  const figures = figuresIn(text)
  const ranges: PayRange[] = []
  let previousEnd = 0
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index]
    const second = figures[index + 1]
    if (!first) continue
    const paired = second && between.test(text.slice(first.end, second.start)) ? second : null
    const range = paired ? rangeOf(first, paired) : single(text, first)
    if (paired) index++
    const end = (paired ?? first).end
    if (range && isPay(text, first, paired, previousEnd, field)) {
      const around = text.slice(previousEnd, end) + (placeAfter.exec(text.slice(end, end + 60))?.[0] ?? '')
      ranges.push({
        ...range,
        period: periodOf(text, first, paired, previousEnd),
        onTarget: onTargetEarnings.test(text.slice(Math.max(previousEnd, first.start - 40), end + 12)),
        around,
        start: first.start,
        end,
      })
      previousEnd = end
    } else if (range) previousEnd = end
  }
  return ranges
}

type Bounds = Pick<PayRange, 'min' | 'max' | 'currency'>

function rangeOf(first: Figure, second: Figure): Bounds | null {
  const currency = second.currency && second.currency !== '$' ? second.currency : (first.currency ?? second.currency)
  if (!currency) return null
  let low = first.value
  const high = second.value
  // "$150-225k", "50-80.000 Kč": the lower bound is in thousands too.
  const unit = second.unit > 1 ? second.unit : 1_000
  if (low < 1_000 && high >= 1_000 && first.unit === 1 && low * unit <= high) low *= unit
  return high >= low ? { min: low, max: high, currency } : null
}

function single(text: string, figure: Figure): Bounds | null {
  if (!figure.currency) return null
  const before = text.slice(Math.max(0, figure.start - 20), figure.start)
  const { value, currency } = figure
  if (upTo.test(before)) return { min: null, max: value, currency }
  if (figure.plus || from.test(before)) return { min: value, max: null, currency }
  return { min: value, max: value, currency }
}

function isPay(text: string, first: Figure, second: Figure | null, after: number, field: boolean): boolean {
  const before = text.slice(Math.max(after, first.start - 70), first.start)
  const end = (second ?? first).end
  const rest = text.slice(end, end + 40)
  if (notPayBefore.test(before.slice(-45)) || notPayAfter.test(rest)) return false
  if (second && notPayAfter.test(text.slice(first.end, first.end + 12))) return false
  if (field || payWords.test(before)) return true
  const timed = periodSayings.some(({ words }) => words.test(rest.trimStart()))
  const large = (second ?? first).value >= 10_000
  // Without a word of pay: a range is pay if its size or period says so, a lone figure only with a period.
  return second ? large || timed : timed && !/\b(?:up to)\W{0,3}$/i.test(before)
}

function periodOf(text: string, first: Figure, second: Figure | null, after: number): PayPeriod | null {
  const afterLast = text
    .slice((second ?? first).end, (second ?? first).end + 30)
    .replace(/^[\s+)(]*(?:USD|EUR|GBP|CAD|gross|brutto|base)?(?![a-z])[\s,(]*/i, '')
  const following = periodSayings.find(({ words }) => words.test(afterLast))
  if (following) return following.period
  const afterFirst = second ? text.slice(first.end, first.end + 16).replace(/^\s*/, '') : ''
  const between = periodSayings.find(({ words }) => words.test(afterFirst))
  if (between) return between.period
  const before = text.slice(Math.max(after, first.start - 80), first.start)
  return periodBefore.find(({ words }) => words.test(before))?.period ?? null
}
