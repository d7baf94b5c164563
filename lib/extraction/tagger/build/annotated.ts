import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { TokenSpan } from '../best-tags'

export interface AnnotatedSentence {
  tokens: readonly string[]
  spans: readonly TokenSpan[]
}

/** Sentences of one posting (or one snippet), in reading order. */
export type AnnotatedDocument = readonly AnnotatedSentence[]

const SkillSpanRow = z.object({
  idx: z.number(),
  source: z.string(),
  tokens: z.array(z.string()),
  tags_skill: z.array(z.string()),
  tags_knowledge: z.array(z.string()),
})

/** Reads a SkillSpan JSON-lines file: one sentence a line; a posting's lines share `source` and `idx`. */
export function readSkillSpan(file: string, layer: 'knowledge' | 'skill'): AnnotatedDocument[] {
  const documents: AnnotatedSentence[][] = []
  let lastKey = ''
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const row = SkillSpanRow.parse(JSON.parse(line))
    const key = `${row.source} ${row.idx}`
    if (key !== lastKey) documents.push([])
    lastKey = key
    const tags = layer === 'knowledge' ? row.tags_knowledge : row.tags_skill
    documents.at(-1)?.push({ tokens: row.tokens, spans: spansOf(tags) })
  }
  return documents
}

/** Reads a two-column CoNLL file (token, tab, tag; a blank line between sentences), each sentence a document of its own. */
export function readConll(file: string): AnnotatedDocument[] {
  const documents: AnnotatedDocument[] = []
  for (const block of readFileSync(file, 'utf8').split(/\r?\n[ \t]*\r?\n/)) {
    const rows = block
      .split('\n')
      .filter((row) => row.includes('\t'))
      .map((row) => row.trimEnd().split('\t'))
    if (rows.length === 0) continue
    documents.push([
      { tokens: rows.map(([token = '']) => token), spans: spansOf(rows.map((row) => row.at(-1) ?? 'O')) },
    ])
  }
  return documents
}

/** The spans of BIO tags; an `I` without a beginning starts a span. */
export function spansOf(tags: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = []
  let open = false
  for (const [index, tag] of tags.entries()) {
    const inside = tag.startsWith('I')
    if (inside && open) (spans.at(-1) as TokenSpan).end = index + 1
    else if (inside || tag.startsWith('B')) spans.push({ start: index, end: index + 1 })
    open = inside || tag.startsWith('B')
  }
  return spans
}
