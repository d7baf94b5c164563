import * as z from 'zod/mini'
import { PostingEvaluation } from './evaluation'

/** Raised with each change to the shape; `lib/saved/migrations.ts` leads from every older one. */
export const SAVED_POSTING_VERSION = 1

export const Stage = z.enum(['saved', 'applied', 'interviewing', 'offer', 'rejected', 'withdrawn'])
export type Stage = z.infer<typeof Stage>

const Instant = z.iso.datetime()

/** A posting kept, readable after the page is gone. */
export const SavedPosting = z.object({
  version: z.literal(SAVED_POSTING_VERSION),
  /** The page's address without what only tracks the visitor: the same posting has the same id. */
  id: z.string(),
  /** The page's address as it was. */
  address: z.string(),
  evaluation: PostingEvaluation,
  savedAt: Instant,
  updatedAt: Instant,
  stage: Stage,
  /** One entry for each change of stage, oldest first. */
  history: z.array(z.object({ stage: Stage, at: Instant })),
  notes: z.string(),
})
export type SavedPosting = z.infer<typeof SavedPosting>
