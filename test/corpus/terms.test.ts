import { describe, expect, it } from 'vitest'
import {
  accuracies,
  hasCorpus,
  levelAccepted,
  measureTerms,
  publicLevels,
  scoreTerms,
  type TermField,
} from './measure-terms'

/** What the labelled postings gave when last measured: a change may not fall below it. */
const floors: Partial<Record<TermField, number>> = {
  level: 0.91,
  track: 0.93,
  titleLevel: 0.87,
  years: 0.93,
  degree: 0.95,
  degreeNeed: 0.95,
  orEquivalent: 0.95,
  workplace: 0.93,
  employment: 0.85,
  salary: 0.91,
  sponsorship: 1,
}

describe.skipIf(!hasCorpus)('terms on the corpus', () => {
  it('hold on the labelled postings', { timeout: 120_000 }, () => {
    const shares = accuracies(measureTerms().map(({ scores }) => scores))
    for (const [field, floor] of Object.entries(floors)) {
      expect(shares[field as TermField], field).toBeGreaterThanOrEqual(floor)
    }
  })

  it('give a level that annotators accept on the public seniority set', () => {
    const levelled = publicLevels()
    const accepted = levelled.filter((posting) => posting.accepted).length
    expect(accepted / levelled.length).toBeGreaterThanOrEqual(0.91)
  })
})

describe('scoring', () => {
  const label = {
    workplace: 'remote',
    employment: null,
    salary: { min: 1, max: 2, currency: 'USD', period: 'year' },
    level: 'senior',
    track: 'individual',
    titleLevel: null,
    years: { min: 5, max: null },
    degree: 'bachelor',
    degreeNeed: 'required',
    orEquivalent: true,
    sponsorship: null,
  } as const
  const found = {
    posting: { workplace: 'remote', employment: null, salary: { min: 1, max: 2, currency: 'USD', period: 'year' } },
    seniority: { level: 'senior', track: 'individual', titleLevel: null, years: { min: 5, max: null } },
    education: { degree: 'bachelor', need: 'required', orEquivalent: true },
    authorization: { sponsorship: null },
  } as const

  it('counts a field as right where both say the same, null included', () => {
    expect(Object.values(scoreTerms(found, label)).every(Boolean)).toBe(true)
  })

  it('counts another bound, another period and a missing answer as wrong', () => {
    const posting = { ...found.posting, salary: { min: 1, max: 2, currency: 'USD', period: 'month' } } as const
    const seniority = { ...found.seniority, years: { min: 5, max: 8 } }
    const scores = scoreTerms({ ...found, posting, seniority, education: null }, label)
    expect(scores).toMatchObject({ salary: false, years: false, degree: false, orEquivalent: false, level: true })
  })

  it('maps levels and tracks to the names of the public set', () => {
    expect(levelAccepted({ level: 'staff', track: 'individual' }, ['Lead'])).toBe(true)
    expect(levelAccepted({ level: 'senior', track: 'manager' }, ['Manager'])).toBe(true)
    expect(levelAccepted({ level: 'senior', track: 'individual' }, ['Professional'])).toBe(true)
    expect(levelAccepted({ level: 'junior', track: 'individual' }, ['Mid-Level', 'Senior'])).toBe(false)
    expect(levelAccepted({ level: null, track: 'individual' }, ['Mid-Level'])).toBe(true)
  })
})
