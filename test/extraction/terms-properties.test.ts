import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAuthorization } from '../../lib/extraction/authorization'
import { findConcerns } from '../../lib/extraction/concerns'
import { findEducation } from '../../lib/extraction/education'
import { findEmployment } from '../../lib/extraction/employment'
import { findSalary } from '../../lib/extraction/salary'
import { findSeniority } from '../../lib/extraction/seniority'
import { structureOf } from '../../lib/extraction/structure'
import { findWorkplace } from '../../lib/extraction/workplace'
import { Concern, Seniority } from '../../lib/model'
import { postingOf } from './posting'

function termsOf(description: string, title: string | null = 'Engineer') {
  const structure = structureOf(description)
  const posting = postingOf(description, { title })
  const findings = {
    requirements: [],
    seniority: findSeniority(structure, posting),
    education: findEducation(structure, posting),
    authorization: findAuthorization(structure, posting),
  }
  const terms = {
    salary: findSalary(structure, posting),
    workplace: findWorkplace(structure, posting),
    employment: findEmployment(structure, posting),
  }
  return { ...findings, ...terms, concerns: findConcerns(structure, { ...posting, ...terms }, findings) }
}

const description = [
  "We're looking for a Senior Engineer.",
  'What you will do',
  '• Mentor junior engineers - with care',
  '• Own the billing service end-to-end',
  '• Take part in an on-call rota',
  'What you bring',
  "• Bachelor's degree in Computer Science or equivalent experience",
  '• 5-8 years of professional experience',
  'What we offer',
  '• Salary: $150,000 - $180,000 per year',
  '• This is a full-time position with 3 days a week in the office',
  "• We don't sponsor visas",
].join('\n')

/** What was found, without where it stands. */
function facts(text: string) {
  const { seniority, concerns, ...rest } = termsOf(text)
  const { signals, ...level } = seniority
  return {
    ...rest,
    ...level,
    signals: signals.map(({ kind }) => kind).sort(),
    concerns: concerns.map(({ kind }) => kind).sort(),
  }
}

describe('what changes nothing', () => {
  const changes: [string, (text: string) => string][] = [
    ['curly quotes', (text) => text.replaceAll("'", '’')],
    ['long dashes', (text) => text.replaceAll('-', '–')],
    ['escapes of Markdown', (text) => text.replace(/[-+]/g, '\\$&')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0').replaceAll('•\u00a0', '• ')],
    ['another bullet', (text) => text.replaceAll('• ', '* ')],
  ]
  it.each(changes)('%s', (_, change) => {
    expect(facts(change(description))).toEqual(facts(description))
  })
})

const words = fc.constantFrom(
  ...'5+ years of experience|$150k - $200k|a year|Senior|lead|remote|3 days a week in the office|Bachelor|degree|or equivalent|visa|sponsorship|not|clearance|full-time|mentor|engineers|architecture|across teams|\n|\n• |. |Requirements\n|, |‘|–|\u200b|**|\\'.split(
    '|',
  ),
)

describe('on any text', () => {
  it('evidence is cut out of it, the shapes hold, and the same text gives the same', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const found = termsOf(text, parts[0] ?? null)
        Seniority.parse(found.seniority)
        for (const concern of found.concerns) Concern.parse(concern)
        for (const { evidence } of [...found.seniority.signals, ...found.concerns]) {
          expect(evidence.text).toBe(text.slice(evidence.start, evidence.end))
        }
        expect(termsOf(text, parts[0] ?? null)).toEqual(found)
      }),
      { numRuns: 150, seed: 5 },
    )
  })
})

describe('a hostile megabyte', () => {
  const hostile: [string, string][] = [
    ['digits', '1'],
    ['sums', '$1,000 - '],
    ['years', '5 years or '],
    ['words', 'a '],
    ['letters', 'a'],
    ['dashes', '-'],
    ['escapes', '\\*'],
    ['levels', 'senior lead mentor '],
    ['degrees', 'bachelor or master or '],
    ['spaces', ' \t'],
    ['lines', '• own and lead\n'],
    ['bars', 'remote | '],
    ['negations', 'not sponsor without visa '],
  ]
  it.each(hostile)(
    '%s',
    (_, piece) => {
      const half = piece.repeat(Math.ceil(250_000 / piece.length))
      const spent = (text: string) => {
        const start = performance.now()
        termsOf(text)
        return performance.now() - start
      }
      spent(half.slice(0, 10_000))
      const once = Math.max(spent(half), 40)
      expect(spent(half.repeat(4)) / once).toBeLessThan(12)
    },
    60_000,
  )
})
