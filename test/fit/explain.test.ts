import { expect, test, vi } from 'vitest'
import { explainFit, scoreFit } from '../../lib/fit'
import type { Findings, Posting, Profile } from '../../lib/model'
import { asks, findings, level, posting, profile } from './build'

vi.mock('../../lib/skills', () => import('./relations'))

function explain(page: Posting, found: Findings, candidate: Profile) {
  return explainFit(page, found, scoreFit(page, found, candidate))
}

const ASKED = [asks('Distributed Systems'), asks(['Java', 'C#', 'Go']), asks('Linux'), asks('Kafka')]

test('tells strengths, gaps and the level in the order of their effect', () => {
  const found = findings(ASKED, { seniority: level('staff', { titleLevel: 'senior' }) })
  expect(explain(posting(), found, profile(['Distributed Systems', 'Go', 'Linux']))).toEqual([
    'Strong on Distributed Systems and Go.',
    'Kafka is required and not in your profile.',
    'The duties read like Staff; the title says Senior.',
  ])
})

test('tells many gaps in one sentence', () => {
  expect(explain(posting(), findings([...ASKED, asks('Rust')]), profile([]))[0]).toBe(
    'Distributed Systems, Java (or C#, Go) and 3 more are required and not in your profile.',
  )
})

test('tells what counts in part', () => {
  const found = findings([...ASKED, asks('Terraform')])
  expect(explain(posting(), found, profile(['Distributed Systems', 'Java', 'Linux', 'Kafka', 'Pulumi']))).toContain(
    'Pulumi counts in part towards Terraform.',
  )
})

test('tells a dealbreaker before all else', () => {
  const page = posting({ location: 'St. Louis, MO', workplace: 'onsite' })
  const candidate = profile(['Linux'], { wants: { places: ['Berlin'] }, limits: ['place'] })
  const sentences = explain(page, findings(ASKED), candidate)
  expect(sentences[0]).toBe('The place is St. Louis, MO; you want Berlin.')
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('says that too little was found', () => {
  expect(explain(posting(), findings([asks('Go')]), profile(['Go']))[0]).toBe(
    'Too little was found to judge: only 1 skill they ask for or work with.',
  )
  expect(explain(posting(), findings([]), profile(['Go']))).toEqual([
    'Too little was found to judge: no skills that they ask for.',
  ])
})

test('keeps a skill’s own letter case, and takes no language for a strength', () => {
  const found = findings([...ASKED, asks('English', { kind: 'language' })])
  expect(explain(posting(), found, profile(['Linux'], { languages: ['English'] }))).toContain('Strong on Linux.')
  const only = findings([...ASKED, asks('gRPC')])
  expect(explain(posting(), only, profile(['Distributed Systems', 'Go', 'Linux', 'Kafka']))).toContain(
    'gRPC is required and not in your profile.',
  )
})

test('blames no level that is right, though it counts little without the skills', () => {
  const found = findings(ASKED, { seniority: level('senior') })
  expect(explain(posting(), found, profile([], { level: 'senior' }))).toEqual([
    'Distributed Systems, Java (or C#, Go) and 2 more are required and not in your profile.',
  ])
})
