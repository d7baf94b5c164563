import { type CurrencySign, signsAfter, signsBefore } from './currencies'

/** One number with its currency sign. */
export interface Figure {
  value: number
  /** ISO code, or a sign that several currencies share (`$`, `kr`, `¥`); null where none stands beside it. */
  currency: string | null
  /** What was written after it and is part of `value`: 1,000 for "k", 100,000 for lakhs, else 1. */
  unit: number
  plus: boolean
  start: number
  end: number
}

const numbers = /\d{1,3}(?:[ '.,]\d{2,3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,8}(?:[.,]\d{1,3})?(?!\d)/g
const thousand = /^ ?(?:[kK]|tis\.?|tys\.?|thousand|tsd\.?)(?![\p{L}\d])/u

/** Every number of a text that may be an amount of money. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = []
  for (const match of text.matchAll(numbers)) {
    const value = amountOf(match[0])
    if (
      value === null ||
      (match.index > 0 &&
        /[\w.,#]/.test(text[match.index - 1] ?? '') &&
        !/[a-zA-Z]{3}$|R$/.test(text.slice(match.index - 3, match.index)))
    )
      continue
    const lead = text.slice(Math.max(0, match.index - 8), match.index)
    const before = lead.trimEnd()
    const sign = signOf(signsBefore, before)
    let end = match.index + match[0].length
    const scale = thousand.exec(text.slice(end, end + 12))
    if (scale) end += scale[0].length
    const plus = /^\+/.exec(text.slice(end, end + 1))
    if (plus) end += plus[0].length
    const gap = /^ ?/.exec(text.slice(end, end + 1))?.[0].length ?? 0
    const after = signOf(signsAfter, text.slice(end + gap, end + gap + 14))
    if (after) end += gap + after.length
    const lakhs = after?.currency === 'INR' && /^l/i.test(text.slice(end - after.length, end))
    const unit = lakhs ? 100_000 : scale ? 1_000 : 1
    found.push({
      value: value * unit,
      currency: explicit(sign, after),
      unit,
      plus: plus !== null,
      start: match.index - (sign ? sign.length + lead.length - before.length : 0),
      end,
    })
  }
  return found
}

/** "USD $120,000", "$120,000 CAD": the code says more than the sign. */
function explicit(before: SignFound | null, after: SignFound | null): string | null {
  if (after && (!before || before.currency === '$')) return after.currency
  return before?.currency ?? null
}

interface SignFound {
  currency: string
  length: number
}

function signOf(signs: readonly CurrencySign[], text: string): SignFound | null {
  for (const { sign, currency } of signs) {
    const match = sign.exec(text)
    if (match) return { currency: currency === 'code' ? match[0].trim() : currency, length: match[0].length }
  }
  return null
}

/** "60.000" and "60,000" are sixty thousand, "27.88" is not; "12,00,000" is India's twelve lakh. */
function amountOf(written: string): number | null {
  const groups = written.split(/[ '.,]/)
  const last = groups.at(-1) ?? ''
  const fraction = groups.length > 1 && last.length < 3 ? Number(`0.${last}`) : 0
  const whole = fraction > 0 || (groups.length > 1 && last.length < 3) ? groups.slice(0, -1) : groups
  if (whole.length > 1 && whole[0] === '0') return null
  const value = Number(whole.join('')) + fraction
  return Number.isFinite(value) ? value : null
}
