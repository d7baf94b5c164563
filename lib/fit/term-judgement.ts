import type { LimitKind } from '../model'

/** One of the posting's terms against one of the candidate's wishes. `broken` makes it a dealbreaker where it is a limit. */
export interface TermJudgement {
  kind: LimitKind
  weight: number
  credit: number
  broken: boolean
  because: string
}
