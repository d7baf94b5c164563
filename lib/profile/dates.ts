/** A month as a count from year 0: whole numbers are first days, and a half is the middle of a month. */
export type Month = number

/** From the first day of `start` to the last day before `end`. */
export interface Span {
  start: Month
  end: Month
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const PRESENT = /^(?:present|current|currently|now|today|ongoing)?$/i

/** A year alone means its middle, so that 2019 to 2021 is two years, between the one and three that it may be. */
const MIDDLE_OF_YEAR = 6

/**
 * When something starts or ends. Reads `2021-03-15`, `2021-03`, `2021`, `March 2021` and `03/2021`; an end that is
 * empty or "Present" is today. Null where it is none of these.
 * @param side an end month counts whole
 */
export function readMonth(date: string, side: 'start' | 'end', today: string): Month | null {
  const text = date.trim()
  if (PRESENT.test(text)) return side === 'end' ? readMonth(today, 'start', today) : null
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-\d{1,2})?)?(?:T.{0,40})?$/.exec(text)
  const numeric = /^(\d{1,2})\/(\d{4})$/.exec(text)
  const worded = /^([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text)
  const year = Number(iso?.[1] ?? numeric?.[2] ?? worded?.[2] ?? Number.NaN)
  const named = worded?.[1] ? MONTHS.indexOf(worded[1].slice(0, 3).toLowerCase()) + 1 : undefined
  const month = Number(iso?.[2] ?? numeric?.[1] ?? named ?? Number.NaN)
  if (Number.isNaN(year)) return null
  if (iso && iso[2] === undefined) return year * 12 + MIDDLE_OF_YEAR
  if (!(month >= 1 && month <= 12)) return null
  return year * 12 + (month - 1) + (side === 'end' ? 1 : 0)
}

export function isPresent(date: string | null | undefined): boolean {
  return PRESENT.test((date ?? '').trim())
}

/** Years, to one decimal, that the spans cover; what overlaps counts once. */
export function yearsCovered(spans: readonly Span[]): number {
  let months = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    months += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return Math.round((months / 12) * 10) / 10
}

/** The calendar year in which a span ends. */
export function lastYear({ end }: Span): number {
  return Math.floor((end - 1) / 12)
}
