import { foldSpace } from './text'

/** A separator counts only with white space on both sides: "Engineer - Platform" is split, "Full-stack" is not. */
const SEPARATOR = /\s+[|\-–—·•:]\s+|\s+@\s+/

/** The parts of a window title, split at separators outside brackets. */
export function titleParts(title: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  const text = foldSpace(title)
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth = Math.max(0, depth - 1)
    const separator = depth === 0 && sign === ' ' ? SEPARATOR.exec(text.slice(index, index + 4)) : null
    if (separator?.index === 0) {
      parts.push(part)
      part = ''
      index += separator[0].length - 1
    } else part += sign
  }
  return [...parts, part].filter(Boolean)
}
