import { explainFit } from '@/lib/fit'
import { isPostingEvaluation, type PostingEvaluation, type Profile } from '@/lib/model'
import { withFit } from '@/lib/with-fit'

export interface Explained {
  evaluation: PostingEvaluation
  /** Sentences of why, largest effect first; none without a profile. */
  because: readonly string[]
}

/** An evaluation scored against the profile of today, with the reasons that the screens show. */
export function explained(evaluation: PostingEvaluation, profile: Profile | null): Explained {
  const scored = withFit(evaluation, profile)
  if (!isPostingEvaluation(scored)) return { evaluation, because: [] }
  return { evaluation: scored, because: scored.fit ? explainFit(scored.posting, scored, scored.fit) : [] }
}
