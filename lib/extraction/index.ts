import type { Findings, Posting } from '../model'
import { findAuthorization } from './authorization'
import { findConcerns } from './concerns'
import { findEducation } from './education'
import { findEmployment } from './employment'
import { requirementsOf } from './requirements'
import { findSalary } from './salary'
import { findSeniority } from './seniority'
import { structureOf } from './structure'
import { findWorkplace } from './workplace'

/** Terms as title and description state them, else as the site's own fields do. */
export type StatedTerms = Pick<Posting, 'salary' | 'workplace' | 'employment'>

export interface Extraction extends Findings {
  terms: StatedTerms
}

/**
 * Extraction reads this many UTF-16 units of a description: ten times the longest posting seen, so that a page which is
 * no posting at all costs a bounded time.
 */
export const MOST_READ = 200_000

/** Finds in a posting's description what it asks for, how senior it is, its terms, and what to question. */
export function extract(whole: Posting): Extraction {
  const posting = { ...whole, description: whole.description.slice(0, MOST_READ) }
  const structure = structureOf(posting.description)
  const terms: StatedTerms = {
    salary: findSalary(structure, posting),
    workplace: findWorkplace(structure, posting),
    employment: findEmployment(structure, posting),
  }
  const settled = { ...posting, ...terms }
  const findings = {
    requirements: requirementsOf(structure, settled),
    seniority: findSeniority(structure, settled),
    education: findEducation(structure, settled),
    authorization: findAuthorization(structure, settled),
  }
  return { ...findings, concerns: findConcerns(structure, settled, findings), terms }
}
