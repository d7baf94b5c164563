import { expect, test, vi } from 'vitest'
import { judgePay } from '../../lib/fit/pay'
import { judgeTerms } from '../../lib/fit/terms'
import type { Findings, Posting, Salary } from '../../lib/model'
import { findings, posting, profile } from './build'

vi.mock('../../lib/skills', () => import('./relations'))

const FLOOR = { amount: 100_000, currency: 'USD', period: 'year' } as const

function pay(facts: Partial<Salary>): Salary {
  return { min: null, max: null, currency: 'USD', period: 'year', ...facts }
}

test.each<[Salary, number | null]>([
  [pay({ min: 90_000, max: 120_000 }), 1],
  [pay({ min: 80_000, max: 95_000 }), 0.5],
  [pay({ min: 50_000, max: 60_000 }), 0],
  [pay({ min: 120_000 }), 1],
  [pay({ min: 80_000 }), null],
  [pay({ max: 80_000 }), 0],
  [pay({ max: 60, period: 'hour' }), 1],
  [pay({ max: 40, period: 'hour' }), 0],
  [pay({ max: 500_000, currency: 'CZK' }), null],
  [pay({}), null],
])('%j against a floor of 100,000 earns %s', (salary, credit) => {
  expect(judgePay(salary, FLOOR)?.credit ?? null).toBe(credit)
})

type Facts = Parameters<typeof profile>[1]

test.each<[string, Partial<Posting>, Partial<Findings>, Facts, Record<string, number>]>([
  ['nothing is said', {}, {}, {}, {}],
  ['a wished workplace', { workplace: 'remote' }, {}, { wants: { workplaces: ['remote'] } }, { workplace: 1 }],
  ['the next workplace', { workplace: 'hybrid' }, {}, { wants: { workplaces: ['remote'] } }, { workplace: 0.4 }],
  ['the far workplace', { workplace: 'onsite' }, {}, { wants: { workplaces: ['remote'] } }, { workplace: 0 }],
  ['another place', { location: 'Paris' }, {}, { wants: { places: ['Berlin'] } }, { place: 0 }],
  ['remote work has no place', { location: 'Remote, Paris' }, {}, { wants: { places: ['Berlin'] } }, {}],
  ['other employment', { employment: 'contract' }, {}, { wants: { employment: ['full-time'] } }, { employment: 0 }],
  [
    'sponsorship refused',
    {},
    { authorization: { sponsorship: 'refused', clearance: null } },
    { authorization: { needsSponsorship: true } },
    { sponsorship: 0 },
  ],
  ['sponsorship not needed', {}, { authorization: { sponsorship: 'refused', clearance: null } }, {}, {}],
  [
    'a clearance held',
    {},
    { authorization: { sponsorship: null, clearance: 'active TS/SCI security clearance' } },
    { authorization: { clearances: ['TS/SCI'] } },
    { clearance: 1 },
  ],
  ['a clearance not held', {}, { authorization: { sponsorship: null, clearance: 'Secret' } }, {}, { clearance: 0 }],
  ['an avoided company', { company: 'Acme, Inc.' }, {}, { wants: { avoidCompanies: ['ACME'] } }, { company: 0 }],
])('%s', (_name, facts, found, wishes, expected) => {
  const judged = judgeTerms(posting(facts), findings([], found), profile([], wishes))
  expect(Object.fromEntries(judged.map(({ kind, credit }) => [kind, credit]))).toEqual(expected)
})
