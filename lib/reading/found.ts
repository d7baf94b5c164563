import type { Posting, PostingSource } from '../model'

/** The fields that each source is asked for; a missing or null field means that the source does not say. */
export type PostingFields = Pick<
  Posting,
  'title' | 'company' | 'location' | 'workplace' | 'employment' | 'salary' | 'postedOn'
> & { description: string | null }

export type FieldName = keyof PostingFields

/** What one source says about one posting. */
export interface Found {
  tier: PostingSource
  /** The site adapter's id, or null for what is read the same way on every site. */
  adapter: string | null
  /** Of the adapter, or of the general reader. */
  version: number
  fields: Partial<PostingFields>
}
