import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/extraction'
import { concernComparisons } from '../../lib/extraction/concerns/comparisons'
import { concernSayings } from '../../lib/extraction/concerns/sayings'
import { ConcernKind, type Posting } from '../../lib/model'
import { postingOf } from './posting'

const concernsOf = (description: string, known: Partial<Posting> = {}) =>
  extract(postingOf(description, known)).concerns
const kindsOf = (description: string, known: Partial<Posting> = {}) =>
  concernsOf(description, known).map(({ kind }) => kind)

const asked: [ConcernKind, string, Partial<Posting>?][] = [
  ['no-pay-stated', 'Write code for a competitive salary.'],
  ['unpaid-work', 'This is an unpaid internship.'],
  ['unpaid-work', 'The offer is equity-only until we raise.'],
  ['unpaid-work', 'We start with an unpaid trial week: an unpaid trial.'],
  ['wide-pay-range', 'Salary: $100,000 - $250,000'],
  ['contradictory-years', 'Requirements\n• 5+ years of professional experience', { title: 'Junior Developer' }],
  ['level-mismatch', 'As a Junior Developer, you will write code.', { title: 'Senior Developer' }],
  ['level-mismatch', 'Requirements\n• 1+ years of professional experience', { title: 'Senior Developer' }],
  ['on-call-without-pay', 'What you will do\n• Take part in our on-call rotation'],
  ['long-hours', 'This is not a 9-5.'],
  ['long-hours', 'Requirements\n• Ready to work evenings and weekends'],
  ['long-hours', 'We work 60+ hours a week.'],
  ['commission-only', 'Pay is 100% commission.'],
  ['fee-asked', 'Send the registration fee to start.'],
  ['travel', 'Requirements\n• Travel up to 50% of the time'],
  ['unnamed-employer', 'Our client is a bank in Zurich.'],
  ['contradictory-workplace', 'You work 3 days a week in the office.', { title: 'Engineer (Remote)' }],
  ['closed', 'No longer accepting applications', { closed: true }],
]

const notAsked: [ConcernKind, string, Partial<Posting>?][] = [
  ['no-pay-stated', 'Salary: $100,000 - $120,000'],
  ['no-pay-stated', 'Write code.', { salary: { min: 1, max: 2, currency: 'EUR', period: 'hour' } }],
  ['unpaid-work', 'Benefits\n• Unpaid leave'],
  ['wide-pay-range', 'Salary: $100,000 - $120,000'],
  ['contradictory-years', 'Requirements\n• 1+ years of professional experience', { title: 'Junior Developer' }],
  ['level-mismatch', 'You work with junior engineers.', { title: 'Senior Developer' }],
  ['on-call-without-pay', 'What you will do\n• Take part in on-call; on-call is paid'],
  ['on-call-without-pay', 'There is no on-call.'],
  ['long-hours', 'A fast-paced team. No weekend work.'],
  ['long-hours', 'We never ask for long hours.'],
  ['commission-only', 'Base salary and commission.'],
  ['commission-only', 'The package includes commission-based pay and a bonus.'],
  ['fee-asked', 'We will never ask you for a training fee.'],
  ['travel', 'Requirements\n• Travel up to 10%'],
  ['unnamed-employer', 'You present results to our clients.'],
  ['contradictory-workplace', 'You work 3 days a week in the office.', { title: 'Engineer' }],
  ['closed', 'Apply now'],
]

describe('what is asked', () => {
  it.each(asked)('%s: %s', (kind, text, known) => {
    const concern = concernsOf(text, known).find((one) => one.kind === kind)
    expect(concern?.evidence).toBeDefined()
    const { text: quoted, start, end } = concern?.evidence ?? { text: '?', start: 0, end: 0 }
    expect(quoted).toBe(text.slice(start, end))
  })
})

describe('what is not', () => {
  it.each(notAsked)('%s: %s', (kind, text, known) => {
    expect(kindsOf(text, known)).not.toContain(kind)
  })
})

it('asks when required skills are very many', () => {
  const many =
    'Python Java JavaScript TypeScript Ruby PHP Rust Kotlin Scala Perl Haskell Elixir Docker Kubernetes Terraform Ansible Jenkins PostgreSQL MySQL MongoDB Redis Kafka React Angular'
  expect(
    kindsOf(
      `Requirements\n${many
        .split(' ')
        .map((name) => `• ${name}`)
        .join('\n')}`,
    ),
  ).toContain('many-requirements')
})

it('quotes nothing where something is absent', () => {
  expect(concernsOf('Write code.')[0]).toEqual({ kind: 'no-pay-stated', evidence: { text: '', start: 0, end: 0 } })
})

it('gives each kind a rule and each rule a reason', () => {
  const rules = [...concernComparisons, ...concernSayings]
  expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(ConcernKind.options))
  for (const { reason } of rules) expect(reason).toMatch(/^[A-Z].{20,}\.$/)
})
