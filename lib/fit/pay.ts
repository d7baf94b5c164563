import type { Salary, SalaryFloor } from '../model'
import type { TermJudgement } from './term-judgement'
import { NEAR_FLOOR, PERIODS_A_YEAR, TERM_WEIGHTS } from './weights'
import { money } from './wording'

/** Compares pay only within one currency; periods are brought to a full-time year. Null where no comparison is possible. */
export function judgePay(salary: Salary | null, floor: SalaryFloor | null): TermJudgement | null {
  if (salary === null || floor === null || salary.currency !== floor.currency) return null
  const least = floor.amount * PERIODS_A_YEAR[floor.period]
  const top = salary.max ?? salary.min
  if (top === null) return null
  const reached = top * PERIODS_A_YEAR[salary.period]
  // "From 80,000" with a floor of 90,000: the open end may reach it.
  if (salary.max === null && reached < least) return null
  const yours = `your floor of ${money(floor.amount, floor.currency, floor.period)}`
  const base = { kind: 'salary', weight: TERM_WEIGHTS.wish } as const
  if (reached >= least) return { ...base, credit: 1, broken: false, because: `The pay reaches ${yours}.` }
  const because = `The pay ends at ${money(top, salary.currency, salary.period)}, below ${yours}.`
  return { ...base, credit: reached >= least * NEAR_FLOOR ? 0.5 : 0, broken: true, because }
}
