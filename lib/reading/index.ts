import type { Posting, PostingChoice } from '../model'
import { articleText } from './article'
import type { FieldName, Found } from './found'
import { refusal } from './gate'
import { languageOf } from './language'
import { copyPage, type Page } from './page'
import { fieldsOfJobPosting } from './structured-data/job-posting'
import { jobPostingsInLinkedData } from './structured-data/json-ld'
import { cleanLine, foldSpace, textOf } from './text'

export type { FieldName } from './found'

/** Which source a field was read from. */
export type FieldSource = Pick<Found, 'tier' | 'adapter' | 'version'>
export type Provenance = Partial<Record<FieldName, FieldSource>>

/** What was read from one page: a posting, or the reason why there is none. */
export type Reading =
  | { posting: Posting; provenance: Provenance }
  | { posting: null; reason: string; choices?: PostingChoice[] }

/**
 * Reads the one job posting that a page states, without touching the page.
 * @param address where the page came from; null lets the page's own canonical address serve
 */
export function readPosting(document: Document, address: string | null): Reading {
  const page = copyPage(document, address)
  const found = structuredData(page)
  const pageText = textOf(page.document.body)
  const title = foldSpace(page.document.querySelector('h1')?.textContent ?? '') || null
  if (!found.some((source) => (source.fields.description?.length ?? 0) > 600)) {
    const description = articleText(page)
    if (description) found.push({ tier: 'article', adapter: null, version: 1, fields: { title, description } })
  }
  const chosen = choose(found)
  if (!chosen) return { posting: null, reason: 'No posting text was found on this page.' }
  const reason = refusal(chosen.posting, pageText)
  return reason ? { posting: null, reason } : chosen
}

function structuredData(page: Page): Found[] {
  return jobPostingsInLinkedData(page.linkedData)
    .slice(0, 1)
    .map((posting) => ({ tier: 'json-ld', adapter: null, version: 1, fields: fieldsOfJobPosting(posting, page) }))
}

function choose(found: Found[]): { posting: Posting; provenance: Provenance } | null {
  const best = found.find((source) => source.fields.description)
  if (!best?.fields.description) return null
  const { description } = best.fields
  const provenance: Provenance = {}
  const pick = <Name extends FieldName>(name: Name) => {
    const source = found.find((candidate) => candidate.fields[name])
    if (source) provenance[name] = { tier: source.tier, adapter: source.adapter, version: source.version }
    return source?.fields[name] ?? null
  }
  return {
    posting: {
      source: best.tier,
      site: null,
      title: pick('title'),
      company: pick('company'),
      location: pick('location'),
      workplace: pick('workplace'),
      employment: pick('employment'),
      salary: pick('salary'),
      postedOn: pick('postedOn'),
      closed: false,
      language: languageOf(description, null),
      description,
    },
    provenance,
  }
}

/** Reads a posting that came as plain text: a file, a selection, or pasted. */
export function readText(text: string): Reading {
  const description = text
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter(Boolean)
    .join('\n')
  if (!description) return { posting: null, reason: 'The text is empty.' }
  const title = description.split('\n')[0] ?? null
  return {
    posting: {
      source: 'text',
      site: null,
      title: title && title.length <= 100 ? title : null,
      company: null,
      location: null,
      workplace: null,
      employment: null,
      salary: null,
      postedOn: null,
      closed: false,
      language: languageOf(description, null),
      description,
    },
    provenance: {},
  }
}
