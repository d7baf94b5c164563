import type { Evidence, PayPeriod, Posting, Salary } from '../../model'
import { plainText, type Statement, statementEvidence, statementsOf } from '../statements'
import type { Structure } from '../structure'
import { believable, monthlyCurrencies, sharedSigns, smallUnits } from './currencies'
import { elsewhere, nationwide, payWords } from './pay-cues'
import { namesOfPlace } from './places'
import { type PayRange, payRangesIn } from './ranges'

/** A range of pay with its place in the description; null evidence where only the title states it. */
interface StatedPay {
  salary: Salary
  evidence: Evidence | null
  around: string
  onTarget: boolean
}

/**
 * The pay that title or description states; else what the site's own fields show. Bonuses, equity, funding and benefits
 * are no pay. Of several ranges the one for the posting's place counts, else the country's, else the whole span.
 */
export function findSalary(structure: Structure, posting: Posting): Salary | null {
  return choose(statedPay(structure, posting), posting.location) ?? posting.salary
}

/** Pay that stands after the law's paragraphs without a word of pay. */
const yearly = /\b(?:annually|per (?:year|annum|hour))\b/i

/** Every range of pay that the description states, or else the title. */
export function statedPay(structure: Structure, posting: Posting): StatedPay[] {
  const statements = statementsOf(structure)
  const place = [posting.location, posting.title].filter(Boolean).join(' ')
  const found = statements.flatMap((statement, index) => {
    if (statement.kind === 'legal' && !payWords.test(statement.text) && !yearly.test(statement.text)) return []
    return rangesOf(statement, statements[index - 1]).flatMap((range) => {
      const evidence = statementEvidence(structure, statement, range.start, range.end)
      return settle(range, place, evidence)
    })
  })
  if (found.length > 0 || !posting.title) return found
  return payRangesIn(plainText(posting.title), true).flatMap((range) => settle(range, place, null))
}

/** Statements speak of pay in a field of their own, under a heading of pay, or in a header of parts. */
function rangesOf(statement: Statement, previous: Statement | undefined): PayRange[] {
  const { text, heading } = statement
  const parts = text.split('|')
  if (parts.length > 2) {
    let at = 0
    return parts.flatMap((part) => {
      const from = at
      at += part.length + 1
      const field = part.length < 60 && !/\b(?:raised|series)\b/i.test(part)
      return payRangesIn(part, field).map((range) => ({ ...range, start: range.start + from, end: range.end + from }))
    })
  }
  const under = heading.length < 80 && payWords.test(heading)
  const below = previous !== undefined && previous.text.length < 60 && payWords.test(previous.text) && text.length < 60
  return payRangesIn(text, (under && (text.length < 120 || /^\W{0,4}\d/.test(text))) || below)
}

function settle(range: PayRange, place: string, evidence: Evidence | null): StatedPay[] {
  const shared = sharedSigns[range.currency]
  const currency = shared ? (shared.find((row) => row.place.test(place))?.currency ?? range.currency) : range.currency
  const most = range.max ?? range.min ?? 0
  const period = range.period ?? usualPeriod(most, currency)
  const [least, limit] = believable[period]
  const factor = smallUnits.includes(currency) ? 100 : 1
  if (most < least || most > limit * factor) return []
  if (range.min !== null && range.max !== null && range.min < range.max / 20) return []
  const { min, max, around, onTarget } = range
  return [{ salary: { min, max, currency, period }, evidence, around, onTarget }]
}

function usualPeriod(amount: number, currency: string): PayPeriod {
  if (monthlyCurrencies.includes(currency) && amount >= 2_000 && amount < 400_000) return 'month'
  if (amount >= 10_000) return 'year'
  return amount >= 1_000 ? 'month' : amount >= 250 ? 'day' : 'hour'
}

function choose(found: readonly StatedPay[], location: string | null): Salary | null {
  const base = found.some((pay) => !pay.onTarget) ? found.filter((pay) => !pay.onTarget) : found
  const first = base[0]?.salary
  if (!first) return null
  const alike = base.filter(({ salary }) => salary.currency === first.currency && salary.period === first.period)
  const names = location ? namesOfPlace(location) : []
  const here = alike.filter(({ around }) => names.some((name) => around.includes(name)))
  const near = alike.filter(({ around }) => !elsewhere.test(around))
  const wide = near.filter(({ around }) => nationwide.test(around))
  const chosen = [here, wide, near, alike].find((ranges) => ranges.length > 0) ?? alike
  const mins = chosen.map(({ salary }) => salary.min).filter((min) => min !== null)
  const maxes = chosen.map(({ salary }) => salary.max).filter((max) => max !== null)
  return {
    ...first,
    min: mins.length > 0 ? Math.min(...mins) : null,
    max: maxes.length > 0 ? Math.max(...maxes) : null,
  }
}
