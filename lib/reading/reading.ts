import type { Posting, PostingChoice } from '../model'
import type { Provenance } from './choose'

/** What was read from one page: a posting, or the reason why there is none. */
export type Reading =
  | { posting: Posting; provenance: Provenance }
  | { posting: null; reason: string; choices?: PostingChoice[] }
