import * as z from 'zod/mini'

/**
 * The exact span of the posting that a finding rests on. `start` and `end` are UTF-16 offsets into
 * `posting.description`, and `text === description.slice(start, end)`.
 */
export const Evidence = z.object({
  text: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
})
export type Evidence = z.infer<typeof Evidence>

/** Cuts the evidence for `[start, end)` out of a description, without white space at its ends. */
export function evidenceAt(description: string, start: number, end: number): Evidence {
  const raw = description.slice(start, end)
  const text = raw.trim()
  const from = start + (raw.length - raw.trimStart().length)
  return { text, start: from, end: from + text.length }
}
