import type { Posting, PostingChoice } from '../model'
import { articleText } from './article'
import { chooseFields } from './choose'
import { saysClosed } from './closed'
import type { Found } from './found'
import { articleRefusal, isApplicationForm, isFull, isWall } from './gate'
import { readHeadline } from './headline'
import { readLabelledFacts } from './labelled-facts'
import { languageOf } from './language'
import { copyPage, type Page } from './page'
import type { Reading } from './reading'
import { showsSalary } from './salary'
import { siteOf } from './sites'
import { choicesOf, hasFrame, isClosed, readSite, showsUnaskedPosting } from './sites/read-site'
import type { Site } from './sites/site'
import { readStructuredData } from './structured-data'
import { textOf } from './text'

export type { FieldSource, Provenance } from './choose'
export { readText } from './plain-text'
export type { Reading } from './reading'

/**
 * Reads the one job posting that a page states, without touching the page.
 * @param address where the page came from; null lets the page's own canonical address serve
 */
export function readPosting(document: Document, address: string | null): Reading {
  const page = copyPage(document, address)
  const pageText = textOf(page.document.body)
  if (isWall(page, pageText))
    return { posting: null, reason: 'The site shows a sign-in or check page instead of a posting.' }
  const site = siteOf(page)
  const { found, choices } = readSources(page, site)
  if (choices.length > 1 && !found.some(({ fields }) => isFull(fields.description))) {
    return { posting: null, reason: 'This page lists several postings; open one of them.', choices }
  }
  const chosen = chooseFields(found)
  if (choices.length > 1 && chosen?.source === 'article') {
    return { posting: null, reason: 'This page lists several postings; open one of them.', choices }
  }
  if (!chosen) return { posting: null, reason: reasonForNothing(page, site) }
  // Data that describes one posting, be its text a stub, has already said what the page is.
  if (!found.some(({ tier, fields }) => tier !== 'article' && tier !== 'site' && fields.description)) {
    const refused = chosen.source === 'article' ? articleRefusal(chosen.fields, page) : null
    if (refused) return { posting: null, reason: refused }
  }
  const { description, ...facts } = chosen.fields
  const text = description ?? ''
  const posting: Posting = {
    source: chosen.source,
    site: site?.id ?? null,
    ...facts,
    // Boards fill their structured data with pay that nobody stated: only what the page shows counts.
    salary: facts.salary && showsSalary(`${pageText}\n${text}`, facts.salary) ? facts.salary : null,
    closed: (site !== null && isClosed(site, page)) || pageText.split('\n').some(saysClosed),
    language: languageOf(text, page.statedLanguage),
    description: text,
  }
  return { posting, provenance: chosen.provenance }
}

/** Every source that has something to say, the costliest only where the others give no whole text. */
export function readSources(page: Page, site: Site | null): { found: Found[]; choices: PostingChoice[] } {
  const structured = readStructuredData(page)
  const found = [...structured.found]
  if (site && !showsUnaskedPosting(site, page)) found.push(readSite(site, page))
  const choices = structured.choices.length > 1 ? structured.choices : site ? choicesOf(site, page) : []
  const hasText = found.some(({ fields }) => isFull(fields.description))
  if (!hasText && choices.length > 1) return { found, choices }
  found.push(readLabelledFacts(page), readHeadline(page))
  if (!hasText && !isApplicationForm(page)) {
    const description = articleText(page)
    if (description) found.push({ tier: 'article', adapter: null, version: 1, fields: { description } })
  }
  return { found, choices }
}

function reasonForNothing(page: Page, site: Site | null): string {
  if (isApplicationForm(page)) return 'This is an application form without the posting.'
  if (site && hasFrame(site, page))
    return 'This site changed: its posting was not found. Select the text and evaluate that.'
  return 'No posting text was found on this page.'
}
