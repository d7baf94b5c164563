import { expect, test } from 'vitest'
import { report, wrapped } from '../../lib/command-line/report'
import { scoreFit } from '../../lib/fit'
import type { PostingEvaluation } from '../../lib/model'
import { asks, findings, level, posting, profile } from '../fit/build'

const page = posting({
  title: `Senior Engineer for ${'very '.repeat(30)}long titles`,
  company: 'Acme',
  location: 'Graz',
  salary: { min: 60000, max: 80000, currency: 'EUR', period: 'year' },
})
const found = findings(
  [
    asks(['Zig', 'Nim', 'Odin'], { years: { min: 5, max: null } }),
    asks('Ada'),
    asks('Forth'),
    asks('Eiffel', { need: 'preferred' }),
    asks('W'.repeat(200), { need: 'duty' }),
  ],
  {
    seniority: level('senior', { titleLevel: 'mid', years: { min: 5, max: 8 } }),
    education: { degree: 'bachelor', orEquivalent: true, need: 'required' },
    concerns: [
      { kind: 'no-pay-stated', evidence: { text: '', start: 0, end: 0 } },
      { kind: 'long-hours', evidence: { text: 'We work long hours '.repeat(10).trim(), start: 0, end: 9 } },
    ],
  },
)
const evaluation: PostingEvaluation = { version: '1', posting: page, ...found, fit: null }
const scored = { ...evaluation, fit: scoreFit(page, found, profile(['Zig'])) }

test('tells score, reasons, requirements by need, level, terms and what to ask', () => {
  const text = report('a.html', scored)
  for (const part of [
    /\d+ of 100 · /,
    '✓ Zig or Nim or Odin, 5+ years',
    '✕ Ada',
    'They would like (0 of 1)',
    'the title says mid',
    'degree: bachelor',
    'no pay stated',
    'EUR 60000–80000 a year',
  ]) {
    expect(text).toMatch(part)
  }
})

test('fits 80 columns, with and without a score', () => {
  for (const each of [scored, evaluation]) {
    for (const line of report(`${'deep/'.repeat(40)}a.html`, each).split('\n'))
      expect(line.length).toBeLessThanOrEqual(80)
  }
})

test('shows no number where it is unsure', () => {
  const little = findings([asks('Ada')])
  const text = report('a.txt', { ...evaluation, ...little, fit: scoreFit(page, little, profile(['Ada'])) })
  expect(text).toContain('Not sure')
  expect(text).not.toMatch(/of 100/)
})

test('tells why there is no posting, and which there are to choose from', () => {
  const none = {
    version: '1',
    posting: null,
    reason: 'Several postings.',
    choices: [{ title: 'Engineer', company: null }],
  }
  expect(report('a.html', none)).toBe('a.html\n  No posting: Several postings.\n    • Engineer\n')
})

test('breaks at spaces, and within a word that is too long', () => {
  expect(wrapped('a '.repeat(60), '  • ').map((line) => line.length)).toEqual([79, 47])
  expect(wrapped('x'.repeat(100)).map((line) => line.length)).toEqual([80, 20])
})
