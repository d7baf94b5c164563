import type { PostingEvaluation } from '@/lib/model'

/** A stretch of the description; `marked` where a requirement rests on it. */
export interface Stretch {
  start: number
  text: string
  marked: boolean
}

/** The description cut at the evidence of what is asked for; overlapping evidence is one mark. */
export function stretches({ posting, requirements }: PostingEvaluation): Stretch[] {
  const { description } = posting
  const spans = requirements
    .filter(({ need }) => need !== 'mentioned')
    .map(({ evidence }) => evidence)
    .filter(({ start, end }) => start < end && end <= description.length)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const cut: Stretch[] = []
  let at = 0
  const push = (start: number, end: number, marked: boolean) => {
    if (end > start) cut.push({ start, text: description.slice(start, end), marked })
  }
  for (const { start, end } of spans) {
    const from = Math.max(start, at)
    if (end <= from) continue
    push(at, from, false)
    push(from, end, true)
    at = end
  }
  push(at, description.length, false)
  return cut
}
