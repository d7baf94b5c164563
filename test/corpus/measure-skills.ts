/**
 * How well the bare matcher names what the labelled postings ask for, whatever the need: `npx tsx test/corpus/measure-skills.ts [--errors]`.
 * It knows no sections and no needs, so precision over practices and soft skills is a floor.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import * as z from 'zod/mini'
import { findMentions } from '../../lib/skills'
import {
  type AcceptedNames,
  addCounts,
  type Counts,
  countNames,
  f1Of,
  NO_COUNTS,
  precisionOf,
  readAcceptedNames,
  recallOf,
} from './names'

const corpus = join(import.meta.dirname, '../../../shared/corpus')

const Labelled = z.object({
  file: z.string(),
  requirements: z.array(z.object({ anyOf: z.array(z.string()) })),
  soft: z.array(z.object({ name: z.string() })),
})

const names = readAcceptedNames(join(corpus, 'labels/names.jsonl'))
const postings = readFileSync(join(corpus, 'labels/labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Labelled.parse(JSON.parse(line)))

const showsErrors = process.argv.includes('--errors')
let technology: Counts = NO_COUNTS
let all: Counts = NO_COUNTS
const missed = new Map<string, number>()
const wrong = new Map<string, number>()
for (const posting of postings) {
  const text = textOf(join(corpus, 'pages', posting.file))
  const mentions = findMentions(text)
  const labels = [...new Set(posting.requirements.flatMap((each) => each.anyOf))]
  const soft = [...new Set(posting.soft.map((each) => each.name))]
  const allowed = [...labels, ...soft]
  const wanted = labels.filter((label) => names.classOf(label) === 'technology')
  const found = mentions
    .filter((each) => each.class === 'technology' || each.class === 'certification')
    .map((each) => each.name)
  technology = addCounts(technology, countNames(found, wanted, allowed, names))
  all = addCounts(
    all,
    countNames(
      mentions.map((each) => each.name),
      allowed,
      allowed,
      names,
    ),
  )
  note(
    missed,
    wanted.filter((label) => !mentions.some((each) => names.isSame(each.name, label))),
  )
  note(
    wrong,
    [...new Set(found)].filter((name) => !allowed.some((label) => names.isSame(name, label))),
  )
  if (showsErrors)
    printErrors(
      posting.file,
      allowed,
      mentions.map((each) => each.name),
      names,
    )
}
print('technologies', technology)
print('all names', all)
if (showsErrors) {
  console.log('missed technologies:', ranked(missed))
  console.log('technologies without a label:', ranked(wrong))
}

function print(what: string, counts: Counts): void {
  const figures = [precisionOf(counts), recallOf(counts), f1Of(counts)].map((figure) => figure.toFixed(3))
  console.log(
    `${what}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]} (${counts.labelled} labels, ${counts.found} found)`,
  )
}

function printErrors(file: string, labels: readonly string[], found: readonly string[], accepted: AcceptedNames): void {
  const notFound = labels.filter((label) => !found.some((name) => accepted.isSame(name, label)))
  console.log(`${file}\n  not found: ${notFound.join('; ')}`)
}

function note(counts: Map<string, number>, added: readonly string[]): void {
  for (const name of added) counts.set(name, (counts.get(name) ?? 0) + 1)
}

function ranked(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([name, count]) => `${name} ${count}`)
    .join('; ')
}

/** The posting's words, roughly: a description in structured data, else all text of the page. */
function textOf(file: string): string {
  const raw = readFileSync(file, 'utf8')
  if (!file.endsWith('.html')) return raw
  const described = /"description"\s*:\s*"((?:[^"\\]|\\.){500,})"/.exec(raw)?.[1]
  return plainText(described ? unescaped(described) : raw)
}

function unescaped(text: string): string {
  const html = text
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return html.replace(/\\(.)/g, '$1').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

function plainText(html: string): string {
  const { document } = new JSDOM(html.replace(/<(?:br|\/?(?:p|li|ul|ol|div|h[1-6]|tr|section))\b[^>]*>/gi, '\n$&'))
    .window
  for (const hidden of document.querySelectorAll('script, style, noscript, nav, footer')) hidden.remove()
  return document.body.textContent ?? ''
}
