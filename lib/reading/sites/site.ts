/**
 * Where a field stands on a site's page: the text of what a CSS selector finds, one of its attributes, the first
 * group of a pattern in either or in the page's JSON-LD, or the company's short name in the address, spelled as the
 * page's text spells it.
 */
export type Place =
  | string
  | { selector: string; attribute?: string; pattern?: RegExp; all?: boolean }
  | { addressPart: 'subdomain' | 'path' }
  | { linkedData: RegExp }

export type SiteField =
  | 'title'
  | 'company'
  | 'location'
  | 'workplace'
  | 'employment'
  | 'salary'
  | 'postedOn'
  | 'description'

/** What is known about one site, as data. Places are tried in order: newest layout first, test hooks before classes. */
export interface Site {
  id: string
  /** Raised when a place changes. */
  version: number
  /** Host names; each also stands for its subdomains. */
  hosts: readonly string[]
  /** Selectors that show the site's software on a customer's own host, or in a fragment without an address. */
  marks?: readonly string[]
  /** The part of the page that holds the open posting, where others may stand beside it; the first found counts. */
  scopes?: readonly string[]
  /** List pages that open their first posting unasked: it counts only where the address names it by this parameter. */
  openedBy?: { path: RegExp; parameter: string }
  /** Selectors that show that this is the site's posting page: with them and without a description, the site changed. */
  frames?: readonly string[]
  fields: Partial<Record<SiteField, readonly Place[]>>
  /** Each text starts with "Company | Title | Place | ...". */
  headerLine?: boolean
  /** Every posting of the board is remote. */
  alwaysRemote?: boolean
  /** What to leave out of the description. */
  leaveOut?: readonly string[]
  /** Says that the posting is closed. */
  closed?: readonly string[]
  /** One of several postings on a list page, and where its title and company stand in it. */
  list?: { item: string; title: readonly Place[]; company: readonly Place[] }
}
