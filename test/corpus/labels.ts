import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import * as z from 'zod/mini'
import { Degree, Employment, Level, Need, type Posting, Salary, Track, Workplace, Years } from '../../lib/model'
import { readPosting, readText } from '../../lib/reading'

export const corpus = join(import.meta.dirname, '../../../shared/corpus')

/** One posting as it was labelled by reading; `../shared/corpus/LABELS.md` says how. */
export const Label = z.object({
  file: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  workplace: z.nullable(Workplace),
  employment: z.nullable(Employment),
  salary: z.nullable(z.object({ ...Salary.shape, period: z.nullable(Salary.shape.period) })),
  level: z.nullable(Level),
  track: Track,
  titleLevel: z.nullable(Level),
  years: z.nullable(Years),
  degree: z.nullable(Degree),
  degreeNeed: z.nullable(z.enum(['required', 'preferred'])),
  orEquivalent: z.boolean(),
  sponsorship: z.nullable(z.enum(['offered', 'refused'])),
  requirements: z.array(z.object({ anyOf: z.array(z.string()), need: Need, years: z.nullable(Years) })),
  soft: z.array(z.object({ name: z.string(), need: Need })),
})
export type Label = z.infer<typeof Label>

export function readLabels(): Label[] {
  return readFileSync(join(corpus, 'labels/labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Label.parse(JSON.parse(line)))
}

/** The posting that reading gives for a labelled file; null where it takes the file for none. */
export function readLabelled(file: string): Posting | null {
  const text = readFileSync(join(corpus, 'pages', file), 'utf8')
  return (
    file.endsWith('.html')
      ? readPosting(new JSDOM(text).window.document, addresses().get(file) ?? null)
      : readText(text)
  ).posting
}

let known: Map<string, string> | undefined

function addresses(): Map<string, string> {
  known ??= new Map(
    readFileSync(join(corpus, 'pages/pages.tsv'), 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
      .map(([file = '', url = '']) => [file, url]),
  )
  return known
}
