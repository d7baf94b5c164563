import type { Posting } from '../model'

const POSTING_WORDS =
  /\b(?:responsibilities|requirements|qualifications|what you(?:'|’)?(?:ll| will) do|what you(?:'|’)?(?:ll| will) bring|about (?:the|this) (?:role|job|position)|your (?:profile|tasks)|nice to have|we offer|benefits|who you are|apply)\b/gi

/** Why this is no posting, in a few words; null when it reads as one. */
export function refusal(posting: Posting, _pageText: string): string | null {
  if (posting.source !== 'article') return null
  const words = new Set(posting.description.match(POSTING_WORDS)?.map((word) => word.toLowerCase()))
  return words.size >= 2 ? null : 'This page does not read like a job posting.'
}
