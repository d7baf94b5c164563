import type { PostingChoice } from '../../model'
import type { Found } from '../found'
import { htmlToText } from '../html-text'
import type { Page } from '../page'
import { foldSpace } from '../text'
import { type DataObject, fieldsOfJobPosting, type ToText } from './job-posting'
import { jobPostingsInLinkedData } from './json-ld'
import { jobPostingsInMarkup } from './markup'

const MAXIMUM_POSTINGS = 200

/** What JSON-LD, microdata and RDFa say: the page's one posting, or the choice where they name several. */
export function readStructuredData(page: Page): { found: Found[]; choices: PostingChoice[] } {
  const read = (tier: 'json-ld' | 'microdata', postings: DataObject[], toText: ToText) =>
    postings
      .slice(0, MAXIMUM_POSTINGS)
      .map((posting): Found => ({ tier, adapter: null, version: 1, fields: fieldsOfJobPosting(posting, toText) }))
  const linked = read('json-ld', jobPostingsInLinkedData(page.linkedData), (value) => htmlToText(value, page))
  const marked = read('microdata', jobPostingsInMarkup(page), (value) => value)
  const several = [linked, marked].find((found) => distinctTitles(found) > 1)
  if (!several) return { found: [linked[0], marked[0]].filter((found) => found !== undefined), choices: [] }
  const open = [linked, marked].flatMap((found) => openPosting(found, page) ?? [])
  if (open.length > 0) return { found: open, choices: [] }
  return {
    found: [],
    choices: several.map(({ fields }) => ({ title: fields.title ?? null, company: fields.company ?? null })),
  }
}

function distinctTitles(found: Found[]): number {
  return new Set(found.map(({ fields }) => `${fields.title}\n${fields.company}\n${fields.location}`)).size
}

/** Of several postings the one that the page's headline names. */
function openPosting(found: Found[], page: Page): Found | null {
  const headings = [...page.document.querySelectorAll('h1')].map((heading) => foldSpace(heading.textContent ?? ''))
  const named = found.filter(({ fields }) => fields.title && headings.includes(fields.title))
  return named.length === 1 ? (named[0] ?? null) : null
}
