import type { Requirement, Salary, Years } from '@/lib/model'
import { periodWords } from './vocabulary'

/** Text of a page, fit for a line of the interface: control and direction characters out, white space folded. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "$150K–190K a year", "from €60K a year", "£45.50 an hour". */
export function payText({ min, max, currency, period }: Salary, locale?: string): string {
  const largest = Math.max(min ?? 0, max ?? 0)
  const short = largest >= 10_000
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: short ? 'compact' : 'standard',
    minimumFractionDigits: 0,
    maximumFractionDigits: short ? 1 : 2,
  })
  const unit = periodWords[period]
  if (min !== null && max !== null) {
    return `${min === max ? format.format(min) : format.formatRange(min, max)} ${unit}`
  }
  if (min !== null) return `from ${format.format(min)} ${unit}`
  if (max !== null) return `up to ${format.format(max)} ${unit}`
  return ''
}

/** "5+ years", "3–5 years", "up to 2 years"; empty where nothing is said. */
export function yearsText(years: Years | null): string {
  if (!years) return ''
  const { min, max } = years
  if (min !== null && max !== null && min !== max) return `${min}–${max} years`
  if (min !== null && max === null) return `${min}+ years`
  if (min === null && max !== null) return `up to ${max} years`
  return min === null ? '' : `${min} ${min === 1 ? 'year' : 'years'}`
}

/** "Go, Java, or C#"; beyond `most` names "Go, Java or 4 more". */
export function namesText(names: readonly string[], most = 4, locale = 'en-GB'): string {
  const cleaned = names.map(cleanText)
  const shown = cleaned.length > most ? [...cleaned.slice(0, most - 1), `${cleaned.length - most + 1} more`] : cleaned
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(shown)
}

export function requirementText({ anyOf, atLeast, years }: Requirement): string {
  const names = atLeast && atLeast > 1 ? `${atLeast} of ${anyOf.map(cleanText).join(', ')}` : namesText(anyOf)
  const asked = yearsText(years)
  return asked ? `${names} · ${asked}` : names
}

/** A calendar day as "3 Nov" this year, "3 Nov 2025" otherwise. `day` is `YYYY-MM-DD` or an ISO instant. */
export function dayText(day: string, now: Date = new Date(), locale?: string): string {
  const calendarDay = /^\d{4}-\d{2}-\d{2}$/.test(day)
  const date = new Date(calendarDay ? `${day}T00:00:00Z` : day)
  if (Number.isNaN(date.getTime())) return day
  const thisYear = date.getUTCFullYear() === now.getUTCFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
    ...(calendarDay && { timeZone: 'UTC' }),
  }).format(date)
}

/** "today", "3 days ago", "2 months ago". */
export function ageText(instant: string, now: Date = new Date(), locale?: string): string {
  const days = Math.round((new Date(instant).getTime() - now.getTime()) / 86_400_000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) < 14) return format.format(days, 'day')
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week')
  return format.format(Math.round(days / 30), 'month')
}

/** "German" for `de`; the tag itself where it names no language. */
export function languageText(language: string, locale = 'en'): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
