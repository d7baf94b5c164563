import * as z from 'zod/mini'
import { Evidence } from './evidence'
import { Years } from './terms'

export const RequirementKind = z.enum(['skill', 'certification', 'language'])
export type RequirementKind = z.infer<typeof RequirementKind>

/**
 * How much the posting wants it. `duty`: what the person will do or work with, not asked for elsewhere;
 * `mentioned`: named, but neither asked nor part of the work.
 */
export const Need = z.enum(['required', 'preferred', 'duty', 'mentioned'])
export type Need = z.infer<typeof Need>

/** One thing asked of the candidate. */
export const Requirement = z.object({
  kind: RequirementKind,
  /** Canonical names, any one of which meets the requirement. */
  anyOf: z.array(z.string()).check(z.minLength(1)),
  /** How many of `anyOf` are asked for; absent means one. */
  atLeast: z.optional(z.int().check(z.positive())),
  need: Need,
  /** Years asked of this very requirement. */
  years: z.nullable(Years),
  /** Communication, collaboration, mentoring, ownership and their like. */
  soft: z.boolean(),
  evidence: Evidence,
})
export type Requirement = z.infer<typeof Requirement>
