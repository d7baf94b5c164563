import * as z from 'zod/mini'
import { Evidence } from './evidence'
import { Years } from './terms'

/** In rising order: the index is the rung. */
export const Level = z.enum(['intern', 'junior', 'mid', 'senior', 'staff', 'principal'])
export type Level = z.infer<typeof Level>

export const Track = z.enum(['individual', 'lead', 'manager'])
export type Track = z.infer<typeof Track>

export const SignalKind = z.enum([
  'title',
  'experience',
  'leadership',
  'mentoring',
  'ownership',
  'architecture',
  'scope',
  'autonomy',
  'delivery',
])
export type SignalKind = z.infer<typeof SignalKind>

/** Evidence of seniority. */
export const Signal = z.object({ kind: SignalKind, evidence: Evidence })
export type Signal = z.infer<typeof Signal>

export const Seniority = z.object({
  /** The level that the posting as a whole asks for. */
  level: z.nullable(Level),
  track: Track,
  /** What the title alone says. */
  titleLevel: z.nullable(Level),
  /** Overall years of professional experience asked for. */
  years: z.nullable(Years),
  signals: z.array(Signal),
})
export type Seniority = z.infer<typeof Seniority>
