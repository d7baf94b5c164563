import type { Salary, Workplace } from '../../model'
import { dayIn, employmentIn, payPeriod } from '../facts'
import type { PostingFields } from '../found'
import { foldSpace } from '../text'

/** An object of structured data, whatever syntax it came in; nothing about its values can be relied on. */
export type DataObject = Record<string, unknown>

export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Turns a value into plain text: values of JSON-LD may be HTML, values of marked-up HTML are text already. */
export type ToText = (value: string) => string

/** Reads a schema.org JobPosting (https://schema.org/JobPosting), each field as string, object or list. */
export function fieldsOfJobPosting(posting: DataObject, toText: ToText): PostingFields {
  const employment = strings(posting.employmentType).map(employmentIn)
  return {
    title: text(posting.title, toText) ?? text(posting.name, toText),
    company: companyOf(posting.hiringOrganization, toText),
    location: locationOf(posting, toText),
    workplace: workplaceOf(posting),
    employment: employment.includes('full-time') ? 'full-time' : (employment.find(Boolean) ?? null),
    salary: salaryOf(posting.baseSalary, posting) ?? salaryOf(posting.estimatedSalary, posting),
    postedOn: strings(posting.datePosted).map(dayIn).find(Boolean) ?? null,
    description: descriptionOf(posting, toText),
  }
}

/** Some boards put the sections of the text into properties of their own beside the description. */
const TEXT_PROPERTIES = [
  'description',
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'skills',
  'jobBenefits',
]

function descriptionOf(posting: DataObject, toText: ToText): string | null {
  const main = strings(posting.description)
    .map((html) => toText(html))
    .join('\n')
  const others = TEXT_PROPERTIES.slice(1)
    .flatMap((name) => strings(posting[name]).map((html) => toText(html)))
    .filter((section) => section.length > 80 && !main.includes(section.slice(0, 60)))
  return [main, ...others].filter(Boolean).join('\n') || null
}

function companyOf(organization: unknown, toText: ToText): string | null {
  for (const candidate of [organization].flat()) {
    const name = isDataObject(candidate) ? (candidate.name ?? candidate.legalName) : candidate
    const found = text(name, toText)
    if (found && !/^(?:n\/a|null|undefined|confidential|https?:\/\/.*)$/i.test(found)) return found
  }
  return null
}

function locationOf(posting: DataObject, toText: ToText): string | null {
  const places = [posting.jobLocation]
    .flat()
    .slice(0, 50)
    .map((place) => placeName(place, toText))
  const known = [...new Set(places.filter((place) => place !== null))]
  if (known.length > 0) return known.join('; ')
  const areas = [posting.applicantLocationRequirements]
    .flat()
    .slice(0, 50)
    .map((area) => placeName(area, toText))
  const limited = [...new Set(areas.filter((area) => area !== null))]
  return limited.length > 0 ? limited.join('; ') : null
}

function placeName(place: unknown, toText: ToText): string | null {
  if (!isDataObject(place)) return text(place, toText)
  const address = [place.address].flat()[0]
  if (typeof address === 'string') return text(address, toText)
  if (!isDataObject(address)) return text(place.name, toText)
  const parts: string[] = []
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    const value = address[key]
    const part = text(isDataObject(value) ? value.name : value, toText)
    if (part && !NO_PLACE.test(part) && !parts.some((known) => contains(known, part))) parts.push(part)
  }
  return parts.join(', ') || text(place.name, toText)
}

/** What boards fill in where nobody named a place, or a whole sales region. */
const NO_PLACE = /^(?:anywhere|worldwide|n\/a|null|undefined|(?:north|south|latin) america|emea|apac|latam)$/i

function contains(whole: string, part: string): boolean {
  return whole.toLowerCase().split(/,\s*/).includes(part.toLowerCase())
}

function workplaceOf(posting: DataObject): Workplace | null {
  return strings(posting.jobLocationType).some((type) => /telecommute|remote/i.test(type)) ? 'remote' : null
}

function salaryOf(value: unknown, posting: DataObject): Salary | null {
  const amount = [value].flat()[0]
  if (!isDataObject(amount)) return null
  const range = isDataObject(amount.value) ? amount.value : amount
  const single = number(range.value)
  const min = number(range.minValue) ?? single
  const max = number(range.maxValue) ?? single
  const currency = strings(amount.currency ?? range.currency ?? posting.salaryCurrency)[0]
    ?.trim()
    .toUpperCase()
  const period = strings(range.unitText ?? range.unitCode ?? amount.unitText ?? amount.unitCode).map(payPeriod)[0]
  if ((!min && !max) || !currency || !/^[A-Z]{3}$/.test(currency) || !period) return null
  return { min: min || null, max: max || null, currency, period }
}

function number(value: unknown): number | null {
  const parsed = typeof value === 'string' && value.trim() ? Number(value.replaceAll(/[,\s]/g, '')) : value
  return typeof parsed === 'number' && Number.isFinite(parsed) && parsed >= 0 ? parsed : null
}

function strings(value: unknown): string[] {
  return [value].flat(2).filter((item): item is string => typeof item === 'string')
}

/** One line of text out of a value that may be HTML, escaped or a list. */
function text(value: unknown, toText: ToText): string | null {
  const first = strings(value)[0] ?? (typeof value === 'number' ? String(value) : undefined)
  if (!first) return null
  return foldSpace(toText(first.slice(0, 2_000))) || null
}
