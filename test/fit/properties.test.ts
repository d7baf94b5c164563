import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { scoreFit } from '../../lib/fit'
import { BOUND_OF_ONE_REQUIREMENT, DEALBREAKER_CAP } from '../../lib/fit/weights'
import {
  type Findings,
  Fit,
  Level,
  type Posting,
  type Profile,
  type Requirement,
  Track,
  Workplace,
} from '../../lib/model'
import { asks, findings, has, posting, profile } from './build'

vi.mock('../../lib/skills', () => import('./relations'))

const NAMES = [
  'Go',
  'React',
  'JavaScript',
  'PostgreSQL',
  'SQL',
  'AWS',
  'Azure',
  'Google Cloud',
  'Pulumi',
  'Terraform',
  'Zig',
]
const ALIASES: Record<string, string> = { Go: 'golang', React: 'reactjs', PostgreSQL: 'postgres' }

const years = fc.option(fc.record({ min: fc.option(fc.integer({ min: 0, max: 15 })), max: fc.constant(null) }))
const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    anyOf: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    atLeast: fc.integer({ min: 1, max: 3 }),
    need: fc.constantFrom('required', 'preferred', 'duty', 'mentioned'),
    years,
    soft: fc.boolean(),
  })
  .map(({ anyOf, ...facts }) => asks(anyOf, facts as Partial<Requirement>))

const asked: fc.Arbitrary<Findings> = fc
  .record({
    requirements: fc.array(requirement, { maxLength: 25 }),
    level: fc.option(fc.constantFrom(...Level.options)),
    track: fc.constantFrom(...Track.options),
    years,
    education: fc.option(
      fc.record({
        degree: fc.constantFrom('bachelor', 'master'),
        orEquivalent: fc.boolean(),
        need: fc.constant('required'),
      }),
    ),
  })
  .map(({ requirements, education, ...seniority }) =>
    findings(requirements, {
      seniority: { titleLevel: null, signals: [], ...seniority },
      education: education as Findings['education'],
    }),
  )

const page: fc.Arbitrary<Posting> = fc
  .record({
    workplace: fc.option(fc.constantFrom(...Workplace.options)),
    location: fc.option(fc.constantFrom('Berlin', 'Paris')),
  })
  .map(posting)

const skill = fc.record({
  name: fc.constantFrom(...NAMES),
  years: fc.option(fc.integer({ min: 0, max: 20 })),
  level: fc.option(fc.constantFrom('basic', 'working', 'strong', 'expert')),
  lastUsed: fc.option(fc.integer({ min: 2000, max: 2026 })),
})

const candidate: fc.Arbitrary<Profile> = fc
  .record({
    skills: fc.uniqueArray(skill, { maxLength: 8, selector: ({ name }) => name }),
    level: fc.option(fc.constantFrom(...Level.options)),
    years: fc.option(fc.integer({ min: 0, max: 30 })),
    workplaces: fc.uniqueArray(fc.constantFrom(...Workplace.options)),
    levels: fc.uniqueArray(fc.constantFrom(...Level.options)),
  })
  .map(({ skills, workplaces, levels, ...facts }) =>
    profile(skills as Profile['skills'], { ...facts, wants: { workplaces, levels, places: ['Berlin'] } }),
  )

const withoutSkill = (from: Profile, name: string) => ({
  ...from,
  skills: from.skills.filter((each) => each.name !== name),
})

test('adding a skill never lowers the score, and so removing one never raises it', () => {
  fc.assert(
    fc.property(page, asked, candidate, fc.constantFrom(...NAMES), (on, found, who, name) => {
      const without = withoutSkill(who, name)
      const added = { ...without, skills: [...without.skills, ...profile([name]).skills] }
      expect(scoreFit(on, found, added).score).toBeGreaterThanOrEqual(scoreFit(on, found, without).score)
    }),
  )
})

test('parts sum to 100, points to the score, in any rounding', () => {
  fc.assert(
    fc.property(page, asked, candidate, (on, found, who) => {
      const fit = Fit.parse(scoreFit(on, found, who))
      const total = fit.parts.reduce((sum, { points }) => sum + points, 0)
      expect(fit.score).toBe(Math.round(total))
      expect(Math.abs((total % 1) - 0.5)).toBeGreaterThan(0.005)
      if (fit.parts.length > 0) expect(fit.parts.reduce((sum, { of }) => sum + of, 0)).toBeCloseTo(100, 8)
      for (const { points, of } of fit.parts) expect(points >= 0 && points <= of).toBe(true)
    }),
  )
})

test('each requirement that is asked for is matched, partial or missing, once', () => {
  fc.assert(
    fc.property(page, asked, candidate, (on, found, who) => {
      const fit = scoreFit(on, found, who)
      const told = [...fit.matched, ...fit.partial, ...fit.missing]
        .map((each) => each.requirement)
        .sort((a, b) => a - b)
      const judged = found.requirements.flatMap(({ need }, index) => (need === 'mentioned' ? [] : [index]))
      expect(told).toEqual(judged)
      for (const { by, credit } of [...fit.matched, ...fit.partial]) expect(by.length > 0 && credit > 0).toBe(true)
    }),
  )
})

test('the order of requirements, names and skills changes nothing', () => {
  fc.assert(
    fc.property(page, asked, candidate, (on, found, who) => {
      const turned = {
        ...found,
        requirements: found.requirements.map((each) => ({ ...each, anyOf: [...each.anyOf].reverse() })).reverse(),
      }
      const { score, verdict, parts } = scoreFit(on, found, who)
      const other = scoreFit(on, turned, { ...who, skills: [...who.skills].reverse() })
      const figures = (of: typeof parts) => of.map((part) => [part.name, part.points, part.of])
      expect([other.score, other.verdict, figures(other.parts)]).toEqual([score, verdict, figures(parts)])
    }),
  )
})

test('aliases change nothing', () => {
  fc.assert(
    fc.property(page, asked, candidate, (on, found, who) => {
      const skills = who.skills.map((each) => ({ ...each, name: ALIASES[each.name] ?? each.name }))
      expect(scoreFit(on, found, { ...who, skills }).score).toBe(scoreFit(on, found, who).score)
    }),
  )
})

test('a required skill moves the score more than the same skill preferred, and that more than as a duty', () => {
  const others = fc.array(requirement, { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(others, candidate, (rest, who) => {
      const moves = (need: Requirement['need']) => {
        const found = findings([...rest, asks('COBOL', { need })])
        const points = (skills: Profile) =>
          scoreFit(posting(), found, skills).parts.reduce((sum, each) => sum + each.points, 0)
        return points({ ...who, skills: [...who.skills, ...profile(['COBOL']).skills] }) - points(who)
      }
      expect(moves('required')).toBeGreaterThan(moves('preferred'))
      expect(moves('preferred')).toBeGreaterThan(moves('duty'))
      expect(moves('mentioned')).toBe(0)
    }),
  )
})

test('no single requirement moves the score by more than the stated bound', () => {
  fc.assert(
    fc.property(page, asked, candidate, (on, found, who) => {
      const more = { ...found, requirements: [...found.requirements, asks('COBOL')] }
      const knows = { ...who, skills: [...who.skills, ...profile(['COBOL']).skills] }
      expect(scoreFit(on, more, knows).score - scoreFit(on, more, who).score).toBeLessThanOrEqual(
        BOUND_OF_ONE_REQUIREMENT,
      )
    }),
  )
})

test('an any-of counts once, however many of it are had', () => {
  fc.assert(
    fc.property(asked, (found) => {
      const any = { ...found, requirements: [...found.requirements, asks(['Ada', 'COBOL', 'Forth'])] }
      const one = scoreFit(posting(), any, profile(['Ada'])).score
      expect(scoreFit(posting(), any, profile(['Ada', 'COBOL', 'Forth'])).score).toBe(one)
    }),
  )
})

test('a dealbreaker caps the score whatever the rest says', () => {
  fc.assert(
    fc.property(asked, candidate, (found, who) => {
      const limited = {
        ...who,
        wants: { ...who.wants, workplaces: ['remote' as const] },
        limits: ['workplace' as const],
      }
      const fit = scoreFit(posting({ workplace: 'onsite' }), found, limited)
      expect(fit.dealbreakers).toHaveLength(1)
      expect(fit.score).toBeLessThanOrEqual(DEALBREAKER_CAP)
    }),
  )
})

test('the same posting and profile give the same bytes', () => {
  fc.assert(
    fc.property(page, asked, candidate, (on, found, who) => {
      const again = structuredClone({ on, found, who })
      expect(JSON.stringify(scoreFit(again.on, again.found, again.who))).toBe(JSON.stringify(scoreFit(on, found, who)))
    }),
  )
})

test('who meets every requirement of a posting that asks for enough scores at least 90', () => {
  fc.assert(
    fc.property(asked, (found) => {
      const all = {
        ...found,
        education: null,
        requirements: [...found.requirements, ...['Ada', 'Zig', 'C', 'D'].map((name) => asks(name))],
      }
      const held = profile(all.requirements.flatMap(({ anyOf }) => anyOf.map((name) => has(name, { years: 20 }))))
      const { level, years } = all.seniority
      const fit = scoreFit(posting(), all, { ...held, level, years: years?.min ?? null })
      expect(fit.score).toBeGreaterThanOrEqual(90)
    }),
  )
})
