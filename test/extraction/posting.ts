import type { Posting } from '../../lib/model'

/** A posting of which only the description, and what is given, is known. */
export function postingOf(description: string, known: Partial<Posting> = {}): Posting {
  return {
    source: 'text',
    site: null,
    title: null,
    company: null,
    location: null,
    workplace: null,
    employment: null,
    salary: null,
    postedOn: null,
    closed: false,
    language: 'en',
    ...known,
    description,
  }
}
