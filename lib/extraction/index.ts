import type { Findings, Posting } from '../model'

/** Terms as the description states them; null where it does not. */
export type StatedTerms = Pick<Posting, 'salary' | 'workplace' | 'employment'>

export interface Extraction extends Findings {
  terms: StatedTerms
}

/** Finds in a posting's description what it asks for, how senior it is, its terms, and what to question. */
export function extract(posting: Posting): Extraction {
  return {
    requirements: [],
    seniority: { level: null, track: 'individual', titleLevel: null, years: null, signals: [] },
    education: null,
    authorization: { sponsorship: null, clearance: null },
    concerns: [],
    terms: { salary: posting.salary, workplace: posting.workplace, employment: posting.employment },
  }
}
