import type { NoPosting, PostingEvaluation } from '@/lib/model'

/** Why a tab cannot be read at all. */
export type RestrictedPage = 'browser' | 'store' | 'pdf' | 'file' | 'other'

export type PopupState =
  | { kind: 'posting'; evaluation: PostingEvaluation; because: readonly string[]; from: 'page' | 'selection' }
  | { kind: 'no-posting'; answer: NoPosting; board: EmbeddedBoard | null }
  | { kind: 'restricted'; page: RestrictedPage }
  | { kind: 'failed'; details: string }

/** A job board in a frame of the page that is closed to the reader: opened on its own it can be read. */
export interface EmbeddedBoard {
  /** Safe to follow. */
  link: string
  host: string
}

/** `missing`: none yet; `unreadable`: the stored one is broken and was set aside. */
export type ProfileStatus = 'present' | 'missing' | 'unreadable'
