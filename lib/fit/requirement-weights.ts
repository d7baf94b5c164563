import type { Findings, Need } from '../model'
import { EDUCATION_WEIGHT, NEED_WEIGHTS, SOFT_SHARE_AT_MOST, SOFT_WEIGHT } from './weights'

export interface RequirementWeights {
  /** One for each requirement, 0 for what is only mentioned. */
  each: number[]
  /** Of the degree asked for, 0 where there is none. */
  education: number
  /** Of the hard requirements alone: how much there is to judge by. */
  hard: number
}

/** Sorted first, so that the order of requirements cannot change the last bit of a sum. */
export function sum(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b).reduce((total, each) => total + each, 0)
}

/** How much each requirement weighs: a function of the posting alone. */
export function weightsOf({
  requirements,
  education,
}: Pick<Findings, 'requirements' | 'education'>): RequirementWeights {
  const plain = (need: Need) => NEED_WEIGHTS[need]
  const hard = sum(requirements.filter(({ soft }) => !soft).map(({ need }) => plain(need)))
  const soft = sum(requirements.filter(({ soft }) => soft).map(({ need }) => plain(need) * SOFT_WEIGHT))
  const capped = hard > 0 && soft > hard * SOFT_SHARE_AT_MOST ? (hard * SOFT_SHARE_AT_MOST) / soft : 1
  return {
    each: requirements.map(({ need, soft }) => plain(need) * (soft ? SOFT_WEIGHT * capped : 1)),
    education: education ? plain(education.need) * EDUCATION_WEIGHT : 0,
    hard,
  }
}
