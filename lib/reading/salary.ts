import type { PayPeriod, Salary } from '../model'

const CURRENCIES: [string, RegExp][] = [
  ['USD', /US\$|USD|\$/],
  ['EUR', /€|EUR/],
  ['GBP', /£|GBP/],
  ['CZK', /Kč|CZK/i],
  ['PLN', /zł|PLN/i],
  ['CHF', /CHF/],
  ['INR', /₹|INR/],
  ['AUD', /A\$|AUD/],
  ['CAD', /C\$|CAD/],
]
const PERIOD_WORDS: [PayPeriod, RegExp][] = [
  ['hour', /\b(?:an|per|\/)?\s?(?:hour|hr|h|Stunde|hod|hodinu)\b/i],
  ['day', /\b(?:day|den|Tag)\b/i],
  ['week', /\b(?:week|Woche)\b/i],
  ['month', /\b(?:month|měsíc|měs|Monat|mois|mes|mese)\b/iu],
  ['year', /\b(?:year|yr|annum|annual|Jahr|an|rok|año|anno)\b/i],
]
const AMOUNT = /(\d{1,3}(?:[ ,.’'\u00a0]\d{3}){1,3}|\d{1,7})(?:[.,]\d{1,2}(?!\d))?\s?(k(?![\p{L}\d]))?/giu

/**
 * The pay in a page's own short field for it ("$120,000 - $150,000 a year"); null where any part is missing.
 * @param dollar the currency that a bare `$` stands for
 */
export function salaryIn(text: string, dollar = 'USD'): Salary | null {
  const field = text.slice(0, 200)
  const named = CURRENCIES.filter(([, sign]) => sign.test(field)).at(-1)?.[0]
  const currency = named === 'USD' && !/US/.test(field) ? dollar : named
  const amounts = [...field.matchAll(AMOUNT)].slice(0, 2).map((match) => {
    const amount = Number((match[1] ?? '').replace(/[^\d]/g, ''))
    return match[2] ? amount * 1000 : amount
  })
  const [min, max] = amounts
  const period = PERIOD_WORDS.find(([, words]) => words.test(field))?.[0]
  if (!currency || !min || !period) return null
  if (max !== undefined) return { min, max, currency, period }
  if (/\b(?:up to|bis zu|až|jusqu)/i.test(field)) return { min: null, max: min, currency, period }
  if (/\b(?:from|ab|od|à partir|desde)\b/i.test(field)) return { min, max: null, currency, period }
  return { min, max: min, currency, period }
}

/** Does the text show one of the salary's figures, in any of the usual ways to write it (55000, 55,000, 55.000, 55 000, 55k)? */
export function showsSalary(text: string, salary: Salary): boolean {
  const digits = text.slice(0, 200_000).replace(/(\d)[,.\s'’](?=\d{3}(?!\d))/g, '$1')
  return [salary.min, salary.max].some((amount) => {
    if (!amount) return false
    const thousands = amount % 1000 === 0 ? `|${amount / 1000}\\s?k` : ''
    return new RegExp(`(?<![\\d.,])(?:${String(amount).replace('.', '[.,]')}${thousands})(?!\\d)`, 'i').test(digits)
  })
}
