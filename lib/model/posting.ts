import * as z from 'zod/mini'
import { Employment, Salary, Workplace } from './terms'

/** Where a description came from, in falling order of trust. */
export const PostingSource = z.enum(['json-ld', 'microdata', 'site', 'article', 'text'])
export type PostingSource = z.infer<typeof PostingSource>

export const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** One job, as one page states it. */
export const Posting = z.object({
  source: PostingSource,
  /** The site adapter's id, e.g. `greenhouse`. */
  site: z.nullable(z.string()),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  location: z.nullable(z.string()),
  workplace: z.nullable(Workplace),
  employment: z.nullable(Employment),
  salary: z.nullable(Salary),
  postedOn: z.nullable(IsoDate),
  /** The page says that it takes no more applications. */
  closed: z.boolean(),
  /** BCP 47 primary tag of the description, e.g. `en`. */
  language: z.string(),
  /** Plain text: blocks parted by `\n`, list items starting with `• `. */
  description: z.string(),
})
export type Posting = z.infer<typeof Posting>

/** One of several postings on a page that has none open. */
export const PostingChoice = z.object({ title: z.nullable(z.string()), company: z.nullable(z.string()) })
export type PostingChoice = z.infer<typeof PostingChoice>
