import type { Findings, Posting } from '../model'
import { findAuthorization } from './authorization'
import { findEducation } from './education'
import { findEmployment } from './employment'
import { requirementsOf } from './requirements'
import { findSeniority } from './seniority'
import { structureOf } from './structure'
import { findWorkplace } from './workplace'

/** Terms as the description states them; null where it does not. */
export type StatedTerms = Pick<Posting, 'salary' | 'workplace' | 'employment'>

export interface Extraction extends Findings {
  terms: StatedTerms
}

/** Finds in a posting's description what it asks for, how senior it is, its terms, and what to question. */
export function extract(posting: Posting): Extraction {
  const structure = structureOf(posting.description)
  return {
    requirements: requirementsOf(structure, posting),
    seniority: findSeniority(structure, posting),
    education: findEducation(structure, posting),
    authorization: findAuthorization(structure, posting),
    concerns: [],
    terms: {
      salary: posting.salary,
      workplace: findWorkplace(structure, posting),
      employment: findEmployment(structure, posting),
    },
  }
}
