import { describe, expect, it } from 'vitest'
import {
  ageText,
  cleanText,
  dayText,
  languageText,
  namesText,
  payText,
  requirementText,
  yearsText,
} from '@/components/words/formats'
import { evidenceOf, now } from './sample'

const usd = { currency: 'USD', period: 'year' } as const

describe('payText', () => {
  it.each([
    [{ min: 150_000, max: 150_000, ...usd }, '$150K a year'],
    [{ min: 62_500, max: null, ...usd }, 'from $62.5K a year'],
    [{ min: null, max: 90_000, ...usd }, 'up to $90K a year'],
    [{ min: 45.5, max: 45.5, currency: 'GBP', period: 'hour' }, '£45.5 an hour'],
  ] as const)('%j is %s', (salary, text) => {
    expect(payText(salary, 'en-US')).toBe(text)
  })

  it('gives a range one currency sign', () => {
    expect(payText({ min: 150_000, max: 190_000, ...usd }, 'en-US')).toMatch(/^\$150K?\s?–\s?\$?190K a year$/)
  })
})

describe('yearsText', () => {
  it.each([
    [null, ''],
    [{ min: 5, max: null }, '5+ years'],
    [{ min: 3, max: 5 }, '3–5 years'],
    [{ min: null, max: 2 }, 'up to 2 years'],
    [{ min: 1, max: 1 }, '1 year'],
  ])('%j is "%s"', (years, text) => {
    expect(yearsText(years)).toBe(text)
  })
})

describe('names', () => {
  it('are joined, and counted where there are many', () => {
    expect(namesText(['Go', 'Java', 'C#'])).toBe('Go, Java or C#')
    expect(namesText(['Go', 'Java', 'C#', 'Rust', 'Zig'])).toBe('Go, Java, C# or 2 more')
  })

  it('say how many of them are asked for', () => {
    const evidence = evidenceOf('Kubernetes')
    const asked = { kind: 'skill', need: 'required', soft: false, evidence } as const
    const years = { min: 3, max: null }
    expect(requirementText({ ...asked, anyOf: ['Go', 'Java', 'C#'], atLeast: 2, years })).toBe(
      '2 of Go, Java, C# · 3+ years',
    )
  })
})

describe('days', () => {
  it('name the year only where it is another one', () => {
    expect(dayText('2026-11-03', now, 'en-GB')).toBe('3 Nov')
    expect(dayText('2025-11-03', now, 'en-GB')).toBe('3 Nov 2025')
  })

  it('tell an age in the unit that fits', () => {
    expect(ageText('2026-11-24T09:00:00Z', now, 'en')).toBe('today')
    expect(ageText('2026-11-20T12:00:00Z', now, 'en')).toBe('4 days ago')
    expect(ageText('2026-10-20T12:00:00Z', now, 'en')).toBe('5 weeks ago')
    expect(ageText('2026-06-20T12:00:00Z', now, 'en')).toBe('5 months ago')
  })
})

describe('cleanText', () => {
  it('takes out control and direction characters', () => {
    expect(cleanText('Data\u202e\u0000  Scientist\n')).toBe('Data Scientist')
  })
})

describe('languageText', () => {
  it('names a language, and gives back what is none', () => {
    expect(languageText('de')).toBe('German')
    expect(languageText('?')).toBe('?')
  })
})
