import * as z from 'zod/mini'

export const Workplace = z.enum(['remote', 'hybrid', 'onsite'])
export type Workplace = z.infer<typeof Workplace>

export const Employment = z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship'])
export type Employment = z.infer<typeof Employment>

export const PayPeriod = z.enum(['hour', 'day', 'week', 'month', 'year'])
export type PayPeriod = z.infer<typeof PayPeriod>

/** Numbers are in the currency's main unit; `currency` is an ISO 4217 code. A one-sided range leaves the other side null. */
export const Salary = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: PayPeriod,
})
export type Salary = z.infer<typeof Salary>

/** Whole or half years; `max` is null where the range is open ("5+ years"). */
export const Years = z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) })
export type Years = z.infer<typeof Years>

export const Degree = z.enum(['associate', 'bachelor', 'master', 'phd'])
export type Degree = z.infer<typeof Degree>

export const Education = z.object({
  degree: Degree,
  orEquivalent: z.boolean(),
  need: z.enum(['required', 'preferred']),
})
export type Education = z.infer<typeof Education>

export const Authorization = z.object({
  sponsorship: z.nullable(z.enum(['offered', 'refused'])),
  clearance: z.nullable(z.string()),
})
export type Authorization = z.infer<typeof Authorization>
