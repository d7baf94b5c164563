import * as z from 'zod/mini'
import { isPresent, readMonth } from './dates'

/**
 * What Rolefit reads of a JSON Resume (https://jsonresume.org/schema, draft-07). Unlike there, null stands for absent, an
 * end may say "Present", and months may be written out: files in the wild have all of these.
 */
const Text = z.optional(z.nullable(z.string()))
const Texts = z.optional(z.nullable(z.array(z.string())))
const ResumeDate = z.optional(
  z.nullable(
    z.string().check(
      z.refine((date) => isPresent(date) || readMonth(date, 'start', '2000-01-01') !== null, {
        error: 'a date such as 2021-03-15, 2021-03 or 2021',
      }),
    ),
  ),
)

function list<T extends z.core.SomeType>(item: T) {
  return z.optional(z.nullable(z.array(item)))
}

export const ResumeWork = z.object({
  name: Text,
  position: Text,
  startDate: ResumeDate,
  endDate: ResumeDate,
  summary: Text,
  highlights: Texts,
  keywords: Texts,
})
export type ResumeWork = z.infer<typeof ResumeWork>

export const JsonResume = z.object({
  basics: z.optional(
    z.nullable(
      z.object({
        name: Text,
        label: Text,
        location: z.optional(z.nullable(z.object({ city: Text, region: Text, countryCode: Text }))),
      }),
    ),
  ),
  work: list(ResumeWork),
  education: list(z.object({ studyType: Text, area: Text, endDate: ResumeDate })),
  skills: list(z.object({ name: Text, level: Text, keywords: Texts })),
  projects: list(z.object({ description: Text, highlights: Texts, keywords: Texts })),
  languages: list(z.object({ language: Text, fluency: Text })),
  certificates: list(z.object({ name: Text })),
})
export type JsonResume = z.infer<typeof JsonResume>
