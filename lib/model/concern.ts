import * as z from 'zod/mini'
import { Evidence } from './evidence'

/** What a careful reader would question. Each kind is a question to ask, never a verdict on the employer. */
export const ConcernKind = z.enum([
  'no-pay-stated',
  'unpaid-work',
  'wide-pay-range',
  'contradictory-years',
  'level-mismatch',
  'on-call-without-pay',
  'long-hours',
  'many-requirements',
  'commission-only',
  'fee-asked',
  'travel',
  'unnamed-employer',
  'contradictory-workplace',
  'closed',
])
export type ConcernKind = z.infer<typeof ConcernKind>

/** A concern about something absent (no pay stated) has evidence of length 0 at offset 0. */
export const Concern = z.object({ kind: ConcernKind, evidence: Evidence })
export type Concern = z.infer<typeof Concern>
