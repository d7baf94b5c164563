/** Tokens and where each starts in the text that they were cut from. */
export interface Tokens {
  tokens: string[]
  starts: number[]
  /** Whether a comma stood after the token; commas themselves are no tokens. */
  commas: boolean[]
}

/**
 * Cuts a sentence as the annotated postings are cut: at white space and commas, with an opening bracket or a list mark
 * and the sentence's last point as tokens of their own; other signs stay with their word.
 */
export function tokensIn(text: string, offset: number): Tokens {
  const found: Tokens = { tokens: [], starts: [], commas: [] }
  const add = (start: number, end: number) => {
    found.tokens.push(text.slice(start, end))
    found.starts.push(offset + start)
    found.commas.push(false)
  }
  for (const match of text.matchAll(/[^\s,]+|,/g)) {
    const piece = match[0]
    const start = match.index
    if (piece === ',') {
      if (found.commas.length > 0) found.commas[found.commas.length - 1] = true
      continue
    }
    const end = start + piece.length
    const isLast = end === text.length && piece.length > 1 && piece.endsWith('.')
    const opens = piece.length > 1 && /^[(•–*-]/.test(piece) ? 1 : 0
    if (opens > 0) add(start, start + 1)
    add(start + opens, isLast ? end - 1 : end)
    if (isLast) add(end - 1, end)
  }
  return found
}
