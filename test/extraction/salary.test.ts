import { describe, expect, it } from 'vitest'
import { findSalary } from '../../lib/extraction/salary'
import { structureOf } from '../../lib/extraction/structure'
import type { PayPeriod, Posting } from '../../lib/model'
import { postingOf } from './posting'

const salaryOf = (description: string, known: Partial<Posting> = {}) =>
  findSalary(structureOf(description), postingOf(description, known))

type Row = [
  text: string,
  min: number | null,
  max: number | null,
  currency: string,
  period: PayPeriod,
  known?: Partial<Posting>,
]

const shapes: Row[] = [
  ['Salary: $150k–$180k', 150_000, 180_000, 'USD', 'year'],
  ['The base pay is $150,000 to $180,000 per year.', 150_000, 180_000, 'USD', 'year'],
  ['Pay range: $113,000.00 - $242,000.00 a year', 113_000, 242_000, 'USD', 'year'],
  ['Base salary range is 124,000 USD - 195,500 USD.', 124_000, 195_500, 'USD', 'year'],
  ['The pay range is USD $102,100 - $202,200 per year.', 102_100, 202_200, 'USD', 'year'],
  ['Compensation: $156,800 – 235,200/yr', 156_800, 235_200, 'USD', 'year'],
  ['Pay rates will be between $95,000 and $135,000 per year.', 95_000, 135_000, 'USD', 'year'],
  ['Acme | Berlin | Full-time | Engineer | $ 195 - 275k | https://acme.example', 195_000, 275_000, 'USD', 'year'],
  ['Acme | Remote | $110-$210k+ and great benefits', 110_000, 210_000, 'USD', 'year'],
  ['We pay $185,000 - $215,000 plus equity.', 185_000, 215_000, 'USD', 'year'],
  ['Acme | Remote | >= $200k + 2% equity', 200_000, null, 'USD', 'year'],
  ['Compensation: $225,000 – $275,000 \\+ equity', 225_000, 275_000, 'USD', 'year'],
  ['$111,000/year to $166,000/year + bonus + equity + benefits', 111_000, 166_000, 'USD', 'year'],
  ['Salary: €60.000', 60_000, 60_000, 'EUR', 'year'],
  ['Jahresgehalt ab 60.000 € brutto', 60_000, null, 'EUR', 'year', { language: 'de' }],
  ['Salary: 2-4.5k EUR/month', 2_000, 4_500, 'EUR', 'month'],
  ['Compensation: £85k - 110k', 85_000, 110_000, 'GBP', 'year'],
  ['Rate: £500/day', 500, 500, 'GBP', 'day'],
  ['Rate: £500-600 per day outside IR35', 500, 600, 'GBP', 'day'],
  ['Pay: up to $90/hr', null, 90, 'USD', 'hour'],
  ['Salary from £45,000 pa', 45_000, null, 'GBP', 'year'],
  ['Pay: $27.88 - $51.44 per hour', 27.88, 51.44, 'USD', 'hour'],
  ['Pay: $27.88 - $51.44', 27.88, 51.44, 'USD', 'hour'],
  ['The monthly rate for this internship is $11,700 USD + housing stipend.', 11_700, 11_700, 'USD', 'month'],
  ['Plat: 50 000 ‍–‍ 80 000 Kč', 50_000, 80_000, 'CZK', 'month', { language: 'cs' }],
  ['Salary: 12-18 LPA', 1_200_000, 1_800_000, 'INR', 'year'],
  ['Salary: ₹12,00,000 - ₹18,00,000', 1_200_000, 1_800_000, 'INR', 'year'],
  ['Salary: CA$120,000 - CA$150,000', 120_000, 150_000, 'CAD', 'year'],
  ['Salary: $120,000 CAD', 120_000, 120_000, 'CAD', 'year'],
  ['Salary: $120,000 - $150,000', 120_000, 150_000, 'CAD', 'year', { location: 'Toronto, Ontario, Canada' }],
  ['Salary: $120,000 - $150,000', 120_000, 150_000, 'AUD', 'year', { location: 'Sydney, Australia' }],
  ['Salary: A$160,000', 160_000, 160_000, 'AUD', 'year'],
  ['Salary: 45 000 - 55 000 kr per month', 45_000, 55_000, 'SEK', 'month', { location: 'Stockholm, Sweden' }],
  ['OTE $200k with a base salary of $120,000.', 120_000, 120_000, 'USD', 'year'],
  ['OTE: $180,000 - $220,000', 180_000, 220_000, 'USD', 'year'],
  ['USA, NY, New York - 111,400.00 - 185,000.00 USD annually', 111_400, 185_000, 'USD', 'year'],
  ['Salary\n$90,000 - $110,000', 90_000, 110_000, 'USD', 'year'],
]

describe('the shapes of pay', () => {
  it.each(shapes)('%s', (text, min, max, currency, period, known) => {
    expect(salaryOf(text, known)).toEqual({ min, max, currency, period })
  })
})

describe('several ranges', () => {
  const places =
    'The U.S. pay range for this position is $93,200 - $179,200 annually.\nIn California, the pay range for this position is $123,700 - $179,200.'
  const levels =
    'The base salary range is 124,000 USD - 195,500 USD for Level 2, and 152,000 USD - 241,500 USD for Level 3.'
  const zones = 'Zone 1 Pay Range\n$136,300 — $187,450 USD\nLocal Pay Range\n$136,300 — $204,500 USD'
  const rows: Row[] = [
    [places, 123_700, 179_200, 'USD', 'year', { location: 'San Jose, CA' }],
    [places, 93_200, 179_200, 'USD', 'year', { location: 'Austin, TX' }],
    [places, 93_200, 179_200, 'USD', 'year'],
    [levels, 124_000, 241_500, 'USD', 'year'],
    [zones, 136_300, 204_500, 'USD', 'year'],
    ['Pay: 45-70 USD per hour, or 7560-11760 USD a month', 45, 70, 'USD', 'hour'],
  ]
  it.each(rows)('%s', (text, min, max, currency, period, known) => {
    expect(salaryOf(text, known)).toEqual({ min, max, currency, period })
  })
})

describe('sums that are no pay', () => {
  it.each([
    'We have raised $300M from investors.',
    'We raised a $25,000,000 Series A.',
    'Our customers spend over $200B a year.',
    'A $1.5 billion in sales company with 6,000 employees.',
    'We moved $25 trillion last year.',
    'Referral bonus of $10,000.',
    '***$10K SIGN-ON BONUS ***',
    '• Learning budget of $2,000 per year',
    '• Fertility HRA (up to $10,000 per year)',
    '• 401(k) match up to $5,000',
    '• A generous personal development budget of $500 per annum',
    'The app is used by 50k+ users.',
    'Competitive salary and equity.',
    'Call us on 555 123 4567.',
    'Founded in 2015, 200-500 employees.',
  ])('%s', (text) => {
    expect(salaryOf(text)).toBeNull()
  })
})

it('reads pay in a title, and falls back on what the site shows', () => {
  const title = 'Frontend Developer | Vue.js, TypeScript | 50-80.000 Kč'
  expect(salaryOf('Popis práce', { title, language: 'cs' })).toEqual({
    min: 50_000,
    max: 80_000,
    currency: 'CZK',
    period: 'month',
  })
  const salary = { min: 1, max: 2, currency: 'EUR', period: 'hour' } as const
  expect(salaryOf('No sum here.', { salary })).toEqual(salary)
})
