import { readLabelledLines } from './labelled-lines'
import { languageOf } from './language'
import type { Reading } from './reading'
import { cleanLine } from './text'

const MAXIMUM_TEXT = 1_000_000

/** Reads a posting that came as plain text: a file, a selection, or pasted. */
export function readText(text: string): Reading {
  const lines = withoutMarkdown(text.slice(0, MAXIMUM_TEXT))
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter(Boolean)
  const description = lines.join('\n')
  if (!description) return { posting: null, reason: 'The text is empty.' }
  const facts = readLabelledLines(lines)
  return {
    posting: {
      source: 'text',
      site: null,
      ...facts,
      closed: false,
      language: languageOf(description, null),
      description,
    },
    provenance: {},
  }
}

/** Emphasis, heading signs and escapes of Markdown are not part of what is said. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\\([-*_#+.!()[\]&~>])/g, '$1')
}
