import { extract } from './extraction'
import { EVALUATION_VERSION, type Evaluation } from './model'
import { type Reading, readPosting, readText } from './reading'

/** Page → evaluation, without a score: what the reader sends from the page, before any profile is known. */
export function evaluatePage(document: Document, address: string | null): Evaluation {
  return evaluateReading(readPosting(document, address))
}

/** Plain text (a file, a selection, or pasted) → evaluation, without a score. */
export function evaluateText(text: string): Evaluation {
  return evaluateReading(readText(text))
}

function evaluateReading(reading: Reading): Evaluation {
  if (!reading.posting) return { version: EVALUATION_VERSION, ...reading }
  const { terms, ...findings } = extract(reading.posting)
  return { version: EVALUATION_VERSION, posting: { ...reading.posting, ...terms }, ...findings, fit: null }
}
