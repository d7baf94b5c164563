import type { PayPeriod, Posting, Salary } from '../../model'
import { plainText, type Statement, statementsOf } from '../statements'
import type { Structure } from '../structure'
import { believable, monthlyCurrencies, sharedSigns, smallUnits } from './currencies'
import { elsewhere, nationwide, payWords } from './pay-cues'
import { namesOfPlace } from './places'
import { type PayRange, payRangesIn } from './ranges'

interface Pay extends Salary {
  around: string
  onTarget: boolean
}

/**
 * The pay that title or description states; else what the site's own fields show. Bonuses, equity, funding and benefits
 * are no pay. Of several ranges the one for the posting's place counts, else the country's, else the whole span.
 */
export function findSalary(structure: Structure, posting: Posting): Salary | null {
  const statements = statementsOf(structure)
  const place = [posting.location, posting.title].filter(Boolean).join(' ')
  const found: Pay[] = []
  const take = (ranges: PayRange[]) => {
    for (const range of ranges) {
      const pay = settle(range, place)
      if (pay) found.push(pay)
    }
  }
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== 'legal' || payWords.test(statement.text)) take(rangesOf(statement, statements[index - 1]))
  }
  if (found.length === 0 && posting.title) take(payRangesIn(plainText(posting.title), true))
  return choose(found, posting.location) ?? posting.salary
}

/** Statements speak of pay in a field of their own, under a heading of pay, or in a header of parts. */
function rangesOf(statement: Statement, previous: Statement | undefined): PayRange[] {
  const { text, heading } = statement
  const parts = text.split(/ ?\| ?/)
  if (parts.length > 2)
    return parts.flatMap((part) => payRangesIn(part, part.length < 60 && !/\b(?:raised|series)\b/i.test(part)))
  const under = heading.length < 80 && payWords.test(heading)
  const below = previous !== undefined && previous.text.length < 60 && payWords.test(previous.text) && text.length < 60
  return payRangesIn(text, (under && (text.length < 120 || /^\W{0,4}\d/.test(text))) || below)
}

function settle(range: PayRange, place: string): Pay | null {
  const shared = sharedSigns[range.currency]
  const currency = shared ? (shared.find((row) => row.place.test(place))?.currency ?? range.currency) : range.currency
  const most = range.max ?? range.min ?? 0
  const period = range.period ?? usualPeriod(most, currency)
  const [least, limit] = believable[period]
  const factor = smallUnits.includes(currency) ? 100 : 1
  if (most < least || most > limit * factor) return null
  if (range.min !== null && range.max !== null && range.min < range.max / 20) return null
  return { min: range.min, max: range.max, currency, period, around: range.around, onTarget: range.onTarget }
}

function usualPeriod(amount: number, currency: string): PayPeriod {
  if (monthlyCurrencies.includes(currency) && amount >= 2_000 && amount < 400_000) return 'month'
  if (amount >= 10_000) return 'year'
  return amount >= 1_000 ? 'month' : amount >= 250 ? 'day' : 'hour'
}

function choose(found: readonly Pay[], location: string | null): Salary | null {
  const base = found.some((pay) => !pay.onTarget) ? found.filter((pay) => !pay.onTarget) : found
  const first = base[0]
  if (!first) return null
  const alike = base.filter((pay) => pay.currency === first.currency && pay.period === first.period)
  const names = location ? namesOfPlace(location) : []
  const here = alike.filter(({ around }) => names.some((name) => around.includes(name)))
  const near = alike.filter(({ around }) => !elsewhere.test(around))
  const wide = near.filter(({ around }) => nationwide.test(around))
  const chosen = [here, wide, near, alike].find((ranges) => ranges.length > 0) ?? alike
  const mins = chosen.map((pay) => pay.min).filter((min) => min !== null)
  const maxes = chosen.map((pay) => pay.max).filter((max) => max !== null)
  return {
    min: mins.length > 0 ? Math.min(...mins) : null,
    max: maxes.length > 0 ? Math.max(...maxes) : null,
    currency: first.currency,
    period: first.period,
  }
}
