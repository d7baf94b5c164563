import * as z from 'zod/mini'
import { LimitKind } from './profile'

/** `unsure`: too little was found to say; the score is then no fact and is not shown as one. */
export const Verdict = z.enum(['strong', 'good', 'stretch', 'poor', 'unsure'])
export type Verdict = z.infer<typeof Verdict>

export const FitPartName = z.enum(['required', 'preferred', 'duties', 'seniority', 'terms'])
export type FitPartName = z.infer<typeof FitPartName>

/**
 * `points` earned `of` those to be had. Parts with nothing to judge are left out, and `of` sums to 100 over the rest.
 * `because` is made of sentences; each term has a line of its own, and so has the last part's word on what was left out.
 */
export const FitPart = z.object({ name: FitPartName, points: z.number(), of: z.number(), because: z.string() })
export type FitPart = z.infer<typeof FitPart>

export const RequirementFit = z.object({
  /** Index into `requirements`. */
  requirement: z.int().check(z.nonnegative()),
  /** The profile's skills that meet it. */
  by: z.array(z.string()),
  /** 0 to 1. */
  credit: z.number().check(z.gte(0), z.lte(1)),
})
export type RequirementFit = z.infer<typeof RequirementFit>

/** A limit of the candidate that the posting breaks. */
export const Dealbreaker = z.object({ kind: LimitKind, because: z.string() })
export type Dealbreaker = z.infer<typeof Dealbreaker>

export const Fit = z.object({
  /** The sum of the parts' points, rounded, then capped by `dealbreakers`. */
  score: z.int().check(z.gte(0), z.lte(100)),
  verdict: Verdict,
  parts: z.array(FitPart),
  matched: z.array(RequirementFit),
  partial: z.array(RequirementFit),
  missing: z.array(RequirementFit),
  dealbreakers: z.array(Dealbreaker),
})
export type Fit = z.infer<typeof Fit>
