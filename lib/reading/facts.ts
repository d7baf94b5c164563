import type { Employment, PayPeriod, Workplace } from '../model'

/** The words for a kind of employment in structured data and in the facts beside a title, most telling first. */
const EMPLOYMENT_WORDS: [Employment, RegExp][] = [
  [
    'internship',
    /\b(?:intern(?:ship)?|trainee|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|working student|stage|stagiaire|tirocinio|stáž|pr[aá]cticas|est[aá]gio)\b/i,
  ],
  [
    'full-time',
    /\b(?:full[-_ ]?time|vollzeit|temps[- ]plein|tiempo completo|jornada completa|tempo pieno|tempo integral|voltijd|fulltime|heltid|pełny etat|plný úvazek|práce na plný úvazek)\b/i,
  ],
  [
    'part-time',
    /\b(?:part[-_ ]?time|teilzeit|temps[- ]partiel|medio tiempo|media jornada|tempo parziale|tempo parcial|deeltijd|deltid|część etatu|zkrácený úvazek|práce na zkrácený úvazek)\b/i,
  ],
  ['temporary', /\b(?:temporary|temp|seasonal|befristet|per[-_ ]diem|brigáda|fixed[- ]term)\b/i],
  ['contract', /\b(?:contract(?:or)?|freelance|freelancer|freiberuflich|živnost|práce na živnostenský list|b2b)\b/i],
]

export function employmentIn(text: string): Employment | null {
  return EMPLOYMENT_WORDS.find(([, words]) => words.test(text.replaceAll('_', ' ')))?.[0] ?? null
}

const WORKPLACE_WORDS: [Workplace, RegExp][] = [
  ['hybrid', /\bhybrid(?:e|o|ní|ne)?\b/i],
  [
    'remote',
    /\b(?:remote|telecommute|work from home|wfh|home[- ]?office|télétravail|teletrabajo|fernarbeit|na dálku|anywhere|worldwide)\b/i,
  ],
  ['onsite', /\b(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|presencial|na pracovišti)\b/i],
]

export function workplaceIn(text: string): Workplace | null {
  return WORKPLACE_WORDS.find(([, words]) => words.test(text))?.[0] ?? null
}

const PERIODS: [PayPeriod, RegExp][] = [
  ['hour', /^(?:hour|hr|hourly)/i],
  ['day', /^(?:day|daily)/i],
  ['week', /^(?:week|wk)/i],
  ['month', /^(?:month|mon|mth)/i],
  ['year', /^(?:year|yr|ann|annual|yearly)/i],
]

export function payPeriod(unit: string): PayPeriod | null {
  return PERIODS.find(([, words]) => words.test(unit.trim()))?.[0] ?? null
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A calendar day out of an ISO date or time, or an English date as feeds write it; null for anything else. */
export function dayIn(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = /\b(\d{1,2})\.? ([a-z]{3})[a-z]{0,6},? (\d{4})\b/i.exec(text)
  if (dayFirst) return day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/i.exec(text)
  if (monthFirst) return day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  return null
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1
}

function day(year: number, month: number, date: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
