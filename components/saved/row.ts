import type { PostingEvaluation, SavedPosting } from '@/lib/model'

/** A saved posting, judged against the present profile. */
export interface SavedRow {
  saved: SavedPosting
  evaluation: PostingEvaluation
  because: readonly string[]
  /** The page's address, where it is safe to follow. */
  link: string | null
}

export type SavedOrder = 'newest' | 'best'

export function ordered(rows: readonly SavedRow[], order: SavedOrder): SavedRow[] {
  const newest = (a: SavedRow, b: SavedRow) => b.saved.savedAt.localeCompare(a.saved.savedAt)
  return [...rows].sort((a, b) => (order === 'best' ? scoreOf(b) - scoreOf(a) : 0) || newest(a, b))
}

function scoreOf({ evaluation: { fit } }: SavedRow): number {
  return fit && fit.verdict !== 'unsure' ? fit.score : -1
}
