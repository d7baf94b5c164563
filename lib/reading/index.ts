import type { Posting, PostingChoice } from '../model'

/** What was read from one page: a posting, or the reason why there is none. */
export type Reading = { posting: Posting } | { posting: null; reason: string; choices?: PostingChoice[] }

/**
 * Reads the one job posting that a page states, without touching the page.
 * @param address where the page came from; null lets the page's own canonical address serve
 */
export function readPosting(_document: Document, _address: string | null): Reading {
  return { posting: null, reason: 'Reading is not built yet.' }
}

/** Reads a posting that came as plain text: a file, a selection, or pasted. */
export function readText(_text: string): Reading {
  return { posting: null, reason: 'Reading is not built yet.' }
}
