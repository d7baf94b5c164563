import type { PostingChoice } from '../../model'
import { saysClosed } from '../closed'
import { dayIn, employmentIn, workplaceIn } from '../facts'
import type { Found, PostingFields } from '../found'
import { readLabelledLines } from '../labelled-lines'
import type { Page } from '../page'
import { salaryIn } from '../salary'
import { foldSpace, textOf } from '../text'
import type { Place, Site, SiteField } from './site'

/** What one place of a site's field found. */
export interface PlaceReading {
  field: SiteField
  place: Place
  /** Null: nothing there. */
  text: string | null
}

const MAXIMUM_MATCHES = 200

/** What every place of a site's fields finds, in the order of the site's file. */
export function readPlaces(site: Site, page: Page): PlaceReading[] {
  const scope = scopeOf(site, page)
  return Object.entries(site.fields).flatMap(([field, places]) =>
    places.map((place) => ({
      field: field as SiteField,
      place,
      text: textAt(place, field as SiteField, scope, site, page),
    })),
  )
}

/** What a site's own page says, each field from the first place that has it. */
export function readSite(site: Site, page: Page): Found {
  const first = (field: SiteField) => {
    const scope = scopeOf(site, page)
    for (const place of site.fields[field] ?? []) {
      const text = textAt(place, field, scope, site, page)
      if (text) return text
    }
    return null
  }
  const parsed = <Value>(field: SiteField, parse: (text: string) => Value | null): Value | null => {
    const scope = scopeOf(site, page)
    for (const place of site.fields[field] ?? []) {
      const text = textAt(place, field, scope, site, page)
      const value = text && parse(text)
      if (value) return value
    }
    return null
  }
  const fields: PostingFields = {
    title: first('title'),
    company: first('company'),
    location: first('location'),
    workplace: parsed('workplace', workplaceIn) ?? (site.alwaysRemote ? 'remote' : null),
    employment: parsed('employment', employmentIn),
    salary: parsed('salary', (text) => salaryIn(text, dollarOf(page))),
    postedOn: parsed('postedOn', dayIn),
    description: first('description'),
  }
  const header = site.headerLine && fields.description ? readLabelledLines(fields.description.split('\n')) : {}
  return { tier: 'site', adapter: site.id, version: site.version, fields: { ...fields, ...header } }
}

const DOLLARS: Record<string, string> = { au: 'AUD', nz: 'NZD', ca: 'CAD', sg: 'SGD', hk: 'HKD' }

/** What a bare `$` means on a country's own host. */
function dollarOf(page: Page): string {
  return DOLLARS[page.address?.hostname.split('.').at(-1) ?? ''] ?? 'USD'
}

/** Is this the site's page for one posting, whether or not its text is found? */
export function hasFrame(site: Site, page: Page): boolean {
  return (site.frames ?? []).some((selector) => page.document.querySelector(selector))
}

/** Does the page show a posting that nobody chose: the first of a list, opened unasked? */
export function showsUnaskedPosting(site: Site, page: Page): boolean {
  const { address } = page
  if (!site.openedBy || !address) return false
  return site.openedBy.path.test(address.pathname) && !address.searchParams.has(site.openedBy.parameter)
}

/** The postings of a site's list page. */
export function choicesOf(site: Site, page: Page): PostingChoice[] {
  const { list } = site
  if (!list) return []
  const firstLine = (text: string | null) => (text ?? '').slice(0, MAXIMUM_CHOICE_TITLE) || null
  return [...page.document.querySelectorAll(list.item)].slice(0, MAXIMUM_CHOICES).flatMap((item) => {
    const at = (places: readonly Place[]) =>
      places.map((place) => textAt(place, 'title', item, site, page)).find(Boolean) ?? null
    const title = firstLine(at(list.title))
    return title ? [{ title, company: firstLine(at(list.company)) }] : []
  })
}
const MAXIMUM_CHOICES = 500
const MAXIMUM_CHOICE_TITLE = 200

/** Does the site say, in its own place for it, that no more applications are taken? */
export function isClosed(site: Site, page: Page): boolean {
  const scope = scopeOf(site, page)
  return (site.closed ?? []).some((selector) =>
    [...scope.querySelectorAll(selector)].slice(0, MAXIMUM_MATCHES).some((element) => saysClosed(textOf(element))),
  )
}

function scopeOf(site: Site, page: Page): Element {
  for (const selector of site.scopes ?? []) {
    const scope = page.document.querySelector(selector)
    if (scope && textOf(scope)) return scope
  }
  return page.document.documentElement
}

function textAt(place: Place, field: SiteField, scope: Element, site: Site, page: Page): string | null {
  if (typeof place === 'object' && 'addressPart' in place) return companyInAddress(place.addressPart, page)
  if (typeof place === 'object' && 'linkedData' in place) return inLinkedData(place.linkedData, page)
  const { selector, attribute, pattern, all } = typeof place === 'string' ? { selector: place } : place
  const root = /^(?:meta|title)\b/.test(selector) ? page.document : scope
  const texts: string[] = []
  for (const element of [...root.querySelectorAll(selector)].slice(0, MAXIMUM_MATCHES)) {
    if (field !== 'description' && element.closest('[hidden]')) continue
    const text = attribute ? foldSpace(element.getAttribute(attribute) ?? '') : elementText(element, field, site)
    const found = pattern ? foldSpace(pattern.exec(text)?.[1] ?? '') : text
    if (found && !texts.includes(found)) texts.push(found)
    if (found && !all) break
  }
  return texts.join(field === 'description' ? '\n' : '; ') || null
}

function elementText(element: Element, field: SiteField, site: Site): string {
  if (element.localName === 'title') return foldSpace(element.textContent ?? '')
  const leaveOut = site.leaveOut?.join(', ')
  const text = textOf(element, (inner) => leaveOut !== undefined && inner.matches(leaveOut))
  return field === 'description' ? text : foldSpace(text.replaceAll('\n', ' ')).replace(/^• /, '')
}

function inLinkedData(pattern: RegExp, page: Page): string | null {
  const block = page.linkedData.find((text) => /"JobPosting"/.test(text))
  return foldSpace(pattern.exec(block ?? '')?.[1] ?? '') || null
}

const SLUG = /^[a-z0-9][a-z0-9-]{1,40}$/i

/** The customer's short name in a hosted board's address, spelled as the page's own text spells it. */
function companyInAddress(part: 'subdomain' | 'path', page: Page): string | null {
  const address = page.address
  if (!address) return null
  const slug =
    part === 'subdomain'
      ? address.hostname.split('.')[0]
      : address.pathname.split('/').find((step) => step && !/^[a-z]{2}(?:-[a-z]{2})?$/i.test(step))
  if (!slug || !SLUG.test(slug) || /^(?:www|jobs|careers|embed|boards)$/i.test(slug)) return null
  return spelledInText(slug, [...page.linkedData, textOf(page.document.body)].join('\n'))
}

/** "jpmorganchase" → "JPMorgan Chase": the commonest run in the text with these letters that starts with a capital. */
function spelledInText(slug: string, text: string): string | null {
  const letters = [...slug.replaceAll('-', '')].map((letter) => letter.toLowerCase())
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}.@/-])${letters.join("[\\s.&'’-]?")}(?![\\p{L}\\p{N}@]|\\.[a-z])`, 'giu')
  const counts = new Map<string, number>()
  for (const [found] of text.slice(0, 500_000).matchAll(pattern)) {
    if (/^[\p{Lu}\p{N}]/u.test(found)) counts.set(foldSpace(found), (counts.get(foldSpace(found)) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null
}
