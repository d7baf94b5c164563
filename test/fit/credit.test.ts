import { describe, expect, test, vi } from 'vitest'
import { evidenceOf, requirementCredit } from '../../lib/fit/credit'
import type { Requirement } from '../../lib/model'
import { asks, has, profile } from './build'

vi.mock('../../lib/skills', () => import('./relations'))

const YEAR = 2026

function credit(requirement: Requirement, ...skills: Parameters<typeof profile>[0]) {
  return requirementCredit(requirement, evidenceOf(profile(skills)), YEAR)
}

describe('one name', () => {
  test('is met by the skill itself, whatever its letter case or alias', () => {
    expect(credit(asks('Go'), 'golang')).toEqual({ by: ['golang'], credit: 1 })
    expect(credit(asks('golang'), 'Go')).toEqual({ by: ['Go'], credit: 1 })
  })

  test('is met by a name that the taxonomy does not know', () => {
    expect(credit(asks('Frobnicator  3'), 'frobnicator 3').credit).toBe(1)
  })

  test('is met in full by what implies it, in part by a kind of it or an alternative', () => {
    expect(credit(asks('JavaScript'), 'React').credit).toBe(1)
    expect(credit(asks('SQL'), 'PostgreSQL')).toEqual({ by: ['PostgreSQL'], credit: 0.75 })
    expect(credit(asks('Terraform'), 'Pulumi').credit).toBe(0.4)
  })

  test('is not met along a chain of relations', () => {
    expect(credit(asks('Google Cloud'), 'Azure')).toEqual({ by: [], credit: 0 })
  })
})

describe('years, level and rest', () => {
  test.each([
    [5, 5, 1],
    [9, 5, 1],
    [3, 5, 0.8],
    [0, 5, 0.5],
    [null, 5, 0.85],
    [1, null, 1],
  ])('%s years had of %s asked earn %s', (had, asked, earned) => {
    const years = asked === null ? null : { min: asked, max: null }
    expect(credit(asks('Go', { years }), has('Go', { years: had })).credit).toBe(earned)
  })

  test.each([
    ['basic', 0.6],
    ['working', 0.9],
    ['strong', 1],
    ['expert', 1],
  ] as const)('%s earns %s', (level, earned) => {
    expect(credit(asks('Go'), has('Go', { level })).credit).toBe(earned)
  })

  test.each([
    [2026, 1],
    [2023, 1],
    [2021, 0.8],
    [2000, 0.5],
    [2030, 1],
  ])('last used in %s earns %s', (lastUsed, earned) => {
    expect(credit(asks('Go'), has('Go', { lastUsed })).credit).toBe(earned)
  })
})

describe('several names', () => {
  test('any one meets an any-of, and all that meet it are named', () => {
    expect(credit(asks(['Java', 'C#', 'Go']), 'Go')).toEqual({ by: ['Go'], credit: 1 })
    expect(credit(asks(['Java', 'C#', 'Go']), 'Java', 'Go')).toEqual({ by: ['Go', 'Java'], credit: 1 })
  })

  test('at least two of three needs two, and no skill counts twice', () => {
    const cloud = asks(['AWS', 'Azure', 'Google Cloud'], { atLeast: 2 })
    expect(credit(cloud, 'AWS')).toEqual({ by: ['AWS'], credit: 0.5 })
    expect(credit(cloud, 'AWS', 'Google Cloud')).toEqual({ by: ['AWS', 'Google Cloud'], credit: 1 })
  })

  test('more than there are names is all of them', () => {
    expect(credit(asks(['AWS'], { atLeast: 3 }), 'AWS').credit).toBe(1)
  })
})

test('a human language is judged by the languages, a certification by the certifications', () => {
  const evidence = evidenceOf(profile([], { languages: ['German (B2)'], certifications: ['CKA'] }))
  const german = asks('german', { kind: 'language' })
  expect(requirementCredit(german, evidence, YEAR)).toEqual({ by: ['German (B2)'], credit: 1 })
  expect(requirementCredit(asks('French', { kind: 'language' }), evidence, YEAR).credit).toBe(0)
  expect(requirementCredit(asks('cka', { kind: 'certification' }), evidence, YEAR)).toEqual({ by: ['CKA'], credit: 1 })
})
