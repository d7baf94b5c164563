import * as z from 'zod/mini'
import { Concern } from './concern'
import { Fit } from './fit'
import { Posting, PostingChoice } from './posting'
import { Requirement } from './requirement'
import { Seniority } from './seniority'
import { Authorization, Education } from './terms'

/** Raised whenever the same page and profile may give another evaluation than before. */
export const EVALUATION_VERSION = '1'

/** What extraction finds in a description. */
export const Findings = z.object({
  requirements: z.array(Requirement),
  seniority: Seniority,
  education: z.nullable(Education),
  authorization: Authorization,
  concerns: z.array(Concern),
})
export type Findings = z.infer<typeof Findings>

/** The page is not a single job posting. */
export const NoPosting = z.object({
  version: z.string(),
  posting: z.null(),
  reason: z.string(),
  choices: z.optional(z.array(PostingChoice)),
})
export type NoPosting = z.infer<typeof NoPosting>

export const PostingEvaluation = z.object({
  version: z.string(),
  posting: Posting,
  ...Findings.shape,
  fit: z.nullable(Fit),
})
export type PostingEvaluation = z.infer<typeof PostingEvaluation>

/** The contract's one object. The command line puts `file` in front of it. */
export const Evaluation = z.union([PostingEvaluation, NoPosting])
export type Evaluation = z.infer<typeof Evaluation>

export function isPostingEvaluation(evaluation: Evaluation): evaluation is PostingEvaluation {
  return evaluation.posting !== null
}
