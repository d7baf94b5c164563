import { scoreFit } from './fit'
import { type Evaluation, isPostingEvaluation, type Profile } from './model'

/**
 * The same evaluation with the score for this profile; without a profile, with none. A file of its own, so that the
 * screens that score do not carry what reads pages.
 */
export function withFit(evaluation: Evaluation, profile: Profile | null): Evaluation {
  if (!isPostingEvaluation(evaluation)) return evaluation
  return { ...evaluation, fit: profile && scoreFit(evaluation.posting, evaluation, profile) }
}
