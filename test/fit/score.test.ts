import { describe, expect, test, vi } from 'vitest'
import { scoreFit } from '../../lib/fit'
import { Fit } from '../../lib/model'
import { asks, findings, has, level, posting, profile } from './build'

vi.mock('../../lib/skills', () => import('./relations'))

const FIVE = ['Go', 'Kafka', 'Terraform', 'Linux', 'gRPC'].map((name) => asks(name))
const NAMES = FIVE.map(({ anyOf }) => anyOf[0] ?? '')

function score(
  ...[requirements, held, facts = {}]: [ReturnType<typeof asks>[], string[], Parameters<typeof profile>[1]?]
) {
  return scoreFit(posting(), findings(requirements), profile(held, facts))
}

test('a fit is what the model says a fit is', () => {
  expect(Fit.parse(score(FIVE, ['Go']))).toBeTruthy()
})

test('all met is 100, none met is 0', () => {
  expect(score(FIVE, NAMES)).toMatchObject({ score: 100, verdict: 'strong', missing: [] })
  expect(score(FIVE, ['Cobol'])).toMatchObject({ score: 0, verdict: 'poor', matched: [] })
})

test('a requirement is matched, partial or missing; what is only mentioned is none of them', () => {
  const fit = score([...FIVE, asks('Haskell', { need: 'mentioned' })], ['Go', 'Pulumi'])
  expect(fit.matched).toEqual([{ requirement: 0, by: ['Go'], credit: 1 }])
  expect(fit.partial).toEqual([{ requirement: 2, by: ['Pulumi'], credit: 0.4 }])
  expect(fit.missing.map(({ requirement }) => requirement)).toEqual([1, 3, 4])
})

describe('parts', () => {
  test('with nothing to judge are left out, and the rest says so', () => {
    const fit = score([...FIVE, asks('Helm', { need: 'preferred' })], ['Go'])
    expect(fit.parts.map(({ name, of }) => [name, of])).toEqual([
      ['required', 93.75],
      ['preferred', 6.25],
    ])
    expect(fit.parts.at(-1)?.because).toBe(
      'You have 0 of 1 that they would like. Helm is not in your profile.\n' +
        'Duties, seniority and terms gave nothing to judge; the other parts share the points.',
    )
  })

  test('say in plain words why', () => {
    const { parts } = score(FIVE, ['Go', 'Pulumi', 'Linux', 'gRPC'])
    expect(parts[0]?.because).toMatch(
      /^You have 3 of 5 that they require\. Kafka is not in your profile\. Terraform \(you: Pulumi\) counts in part\./,
    )
  })
})

describe('too little', () => {
  test('is unsure, with an integer score', () => {
    expect(score([], ['Go'])).toMatchObject({ score: 0, verdict: 'unsure', parts: [] })
    expect(score([asks('Go'), asks('Kafka')], ['Go', 'Kafka'])).toMatchObject({ score: 75, verdict: 'unsure' })
  })

  test('stays unsure with any number of soft skills', () => {
    const soft = Array.from({ length: 40 }, (_, index) => asks(`Virtue ${index}`, { soft: true }))
    expect(score([asks('Go'), ...soft], ['Go']).verdict).toBe('unsure')
  })
})

test('soft skills never decide', () => {
  const soft = Array.from({ length: 40 }, (_, index) => asks(`Virtue ${index}`, { soft: true }))
  expect(score([...FIVE, ...soft], NAMES).score).toBeGreaterThanOrEqual(92)
})

describe('seniority', () => {
  const at = (asked: Parameters<typeof level>[0], facts: Parameters<typeof profile>[1]) =>
    scoreFit(posting(), findings(FIVE, { seniority: level(asked) }), profile(NAMES, facts)).parts.find(
      ({ name }) => name === 'seniority',
    )

  test('falls with the distance, faster when the posting is above the candidate', () => {
    const points = (asked: Parameters<typeof level>[0]) => at(asked, { level: 'senior' })?.points ?? 0
    expect(points('senior')).toBeGreaterThan(points('mid'))
    expect(points('mid')).toBeGreaterThan(points('staff'))
    expect(points('junior')).toBeGreaterThan(points('principal'))
  })

  test('costs nothing above a role that is wanted', () => {
    const part = at('mid', { level: 'senior', wants: { levels: ['mid', 'senior'] } })
    expect(part?.points).toBe(part?.of)
  })

  test('counts little in another trade', () => {
    const fit = scoreFit(
      posting(),
      findings(FIVE, { seniority: level('senior') }),
      profile(['Cobol'], { level: 'senior' }),
    )
    expect(fit.score).toBe(0)
  })

  test('is left out where either side says nothing', () => {
    expect(at(null, { level: 'senior' })).toBeUndefined()
    expect(at('senior', {})).toBeUndefined()
  })
})

test('a degree counts, and work instead of it where they say so', () => {
  const degree = (orEquivalent: boolean, facts: Parameters<typeof profile>[1]) => {
    const education = { degree: 'bachelor', orEquivalent, need: 'required' } as const
    return scoreFit(posting(), findings(FIVE, { education }), profile(NAMES, facts)).score
  }
  expect(degree(false, { degree: 'master' })).toBe(100)
  expect(degree(true, { years: 6 })).toBe(100)
  expect(degree(false, { years: 6 })).toBeLessThan(100)
})

test('a broken limit caps the score; the same wish without a limit only costs points', () => {
  const remote = { wants: { workplaces: ['remote' as const] } }
  const onsite = posting({ workplace: 'onsite' })
  const wish = scoreFit(onsite, findings(FIVE), profile(NAMES, remote))
  const limit = scoreFit(onsite, findings(FIVE), profile(NAMES, { ...remote, limits: ['workplace'] }))
  expect(wish).toMatchObject({ score: 88, dealbreakers: [] })
  expect(limit).toMatchObject({
    score: 20,
    verdict: 'poor',
    dealbreakers: [{ kind: 'workplace', because: 'The work is on site; you want remote.' }],
  })
})

test('a required language or an unwanted level is a dealbreaker where it is a limit', () => {
  const asked = findings([...FIVE, asks('German', { kind: 'language' })], { seniority: level('staff') })
  const candidate = profile(NAMES, { limits: ['language', 'level'], wants: { levels: ['senior'] } })
  expect(scoreFit(posting(), asked, candidate).dealbreakers.map(({ because }) => because)).toEqual([
    'German is required and not in your profile.',
    'They ask for Staff; you want only Senior.',
  ])
})

test('a skill long unused earns less as of the posting’s date', () => {
  const at = (postedOn: string) =>
    scoreFit(posting({ postedOn }), findings(FIVE), profile(NAMES.map((name) => has(name, { lastUsed: 2018 })))).score
  expect(at('2019-05-01')).toBe(100)
  expect(at('2025-05-01')).toBe(60)
})
