import type { NoPosting, PostingEvaluation, Stage } from '@/lib/model'

/** Why a tab cannot be read at all. */
export type RestrictedPage = 'browser' | 'store' | 'pdf' | 'file' | 'other'

export type PopupState =
  | { kind: 'posting'; evaluation: PostingEvaluation; because: readonly string[] }
  | { kind: 'no-posting'; answer: NoPosting }
  | { kind: 'restricted'; page: RestrictedPage }
  | { kind: 'failed'; details: string }

/** `missing`: none yet; `unreadable`: the stored one is broken and was set aside. */
export type ProfileStatus = 'present' | 'missing' | 'unreadable'

/** What is saved of the posting that the popup shows. */
export interface SavedStatus {
  /** ISO instant. */
  savedAt: string
  stage: Stage
}
