import type { Evidence } from '@/lib/model'

/** Evidence with the rest of its block around it, for showing: `before + marked + after`. */
export interface Quote {
  before: string
  marked: string
  after: string
}

const REACH = 140

/** The block of the description around the evidence, cut at word ends to a readable length. */
export function quoteAround(description: string, { start, end }: Evidence): Quote {
  const blockStart = description.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  const next = description.indexOf('\n', end)
  const blockEnd = next === -1 ? description.length : next
  return {
    before: cutStart(description.slice(Math.min(blockStart, start), start).replace(/^•\s*/, '')),
    marked: description.slice(start, end).replace(/^•\s*/, ''),
    after: cutEnd(description.slice(end, Math.max(blockEnd, end))),
  }
}

function cutStart(text: string): string {
  if (text.length <= REACH) return text
  return `… ${text.slice(-REACH).replace(/^\S*\s/, '')}`
}

function cutEnd(text: string): string {
  if (text.length <= REACH) return text
  return `${text.slice(0, REACH).replace(/\s\S*$/, '')} …`
}
