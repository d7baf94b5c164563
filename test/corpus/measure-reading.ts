import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { readPosting } from '../../lib/reading'
import { textOf } from '../../lib/reading/text'

export const CORPUS = join(import.meta.dirname, '../../../shared/corpus')

interface Label {
  file: string
  title?: string | null
  company?: string | null
  location?: string | null
  workplace?: string | null
  employment?: string | null
  language?: string
  requirements?: { evidence: string }[]
}

/** What a reader makes of a page; null: not a posting. */
export type ReaderAnswer = {
  title: string | null
  company: string | null
  location: string | null
  workplace: string | null
  employment: string | null
  description: string
} | null
export type Reader = (dom: JSDOM, url: string) => Promise<ReaderAnswer> | ReaderAnswer

/** A labelled field that a reader got wrong. */
export interface Miss {
  file: string
  field: string
  expected: unknown
  found: unknown
}

export interface ReadingFigures {
  fields: Record<string, { right: number; of: number }>
  /** F1 over the multiset of words, against the site's own text container (`REFERENCES`), for each page that has one. */
  descriptions: Record<string, number>
  /** Share of the labels' evidence that stands in the description. */
  evidence: { found: number; of: number }
  negativesTaken: string[]
  postingsRefused: string[]
  misses: Miss[]
  /** Pages on which the reader threw. */
  errors: string[]
  milliseconds: number
}

/**
 * Where the whole text of a posting stands on each site's pages, for the reference texts only: written down from the
 * pages, apart from the adapters, as plain containers without any cleaning.
 */
const REFERENCES: [RegExp, string[]][] = [
  [/linkedin-/, ['.show-more-less-html__markup']],
  [/indeed-/, ['#jobDescriptionText']],
  [/greenhouse-axon/, ['.job__description']],
  [/greenhouse-openai/, ['.ui-description']],
  [/lever-/, ['.section.page-centered:not(.posting-header):not(.last-section-apply)']],
  [/avature-/, ['[itemprop="description"]']],
  [/jobscz-/, ['[data-test="jd-header-text"], [data-test="jd-body-richtext"], [data-jobad="body"]']],
  [/weworkremotely-/, ['#job-listing-show-container']],
  [/remoteok-/, ['tr.expand .markdown']],
  [/teamtailor-/, ['main .prose']],
  [/ashby-/, ['body']],
  [/wordpress-bs-team/, ['.entry-content']],
]

export function pagesTable(): { file: string; url: string }[] {
  const [, ...rows] = readFileSync(join(CORPUS, 'pages/pages.tsv'), 'utf8').trim().split('\n')
  return rows.map((row) => {
    const [file = '', url = ''] = row.split('\t')
    return { file, url }
  })
}

function labels(): Map<string, Label> {
  const lines = ['pages/reading.jsonl', 'labels/labels.jsonl'].flatMap((file) =>
    readFileSync(join(CORPUS, file), 'utf8').trim().split('\n'),
  )
  return new Map(lines.map((line) => JSON.parse(line) as Label).map((label) => [label.file, label]))
}

export function openPage(file: string, url: string): JSDOM {
  const html = readFileSync(join(CORPUS, 'pages', file), 'utf8')
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
}

export const ourReader: Reader = (dom, url) => readPosting(dom.window.document, url).posting

const nothingElse = { location: null, workplace: null, employment: null }

export const readabilityReader: Reader = (dom) => {
  const article = new Readability<Node>(dom.window.document, { serializer: (node) => node }).parse()
  if (!article?.content) return null
  const description = textOf(article.content as Element)
  return { title: article.title ?? null, company: article.siteName ?? null, description, ...nothingElse }
}

export const defuddleReader: Reader = async (dom, url) => {
  const { Defuddle } = await import('defuddle/node')
  // Its asynchronous way asks other servers for what the page does not hold.
  const article = await Defuddle(dom.window.document, url, { useAsync: false })
  if (!article.content) return null
  const description = textOf(new JSDOM(article.content).window.document.body)
  return { title: article.title || null, company: article.site || null, description, ...nothingElse }
}

/** Runs a reader over every page of the corpus. */
export async function measureReading(reader: Reader): Promise<ReadingFigures> {
  const figures: ReadingFigures = {
    fields: {},
    descriptions: {},
    evidence: { found: 0, of: 0 },
    negativesTaken: [],
    postingsRefused: [],
    misses: [],
    errors: [],
    milliseconds: 0,
  }
  const known = labels()
  for (const { file, url } of pagesTable()) {
    const dom = openPage(file, url)
    const reference = referenceText(file, dom.window.document)
    const start = performance.now()
    let answer: ReaderAnswer = null
    try {
      answer = await reader(dom, url)
    } catch (error) {
      // A reader that throws has read nothing.
      figures.errors.push(`${file}: ${error}`)
    }
    figures.milliseconds += performance.now() - start
    dom.window.close()
    if (file.startsWith('not-postings/')) {
      if (answer) figures.negativesTaken.push(file)
      continue
    }
    const label = known.get(file)
    if (/hn-whoishiring/.test(file)) {
      if (answer) figures.negativesTaken.push(file)
      continue
    }
    if (!answer) figures.postingsRefused.push(file)
    if (label) judge(figures, file, label, answer)
    if (reference) figures.descriptions[file] = wordF1(answer?.description ?? '', reference)
  }
  return figures
}

function judge(figures: ReadingFigures, file: string, label: Label, answer: ReaderAnswer) {
  for (const field of ['title', 'company', 'location', 'workplace', 'employment'] as const) {
    const expected = label[field]
    if (!expected) continue
    count(figures, field, expected === (answer?.[field] ?? null), { file, field, expected, found: answer?.[field] })
    if (field !== 'location') continue
    // Several labels name the first of several places, or the place behind a site's code for it.
    const found = answer?.location ?? ''
    const same =
      found.includes(expected) ||
      expected.includes(found.split('; ')[0] || '\n') ||
      found.includes(expected.split(',')[0] ?? expected)
    count(figures, 'location (same place)', same, { file, field: 'same place', expected, found })
  }
  const text = flat(answer?.description ?? '')
  for (const { evidence } of label.requirements ?? []) {
    figures.evidence.of++
    if (text.includes(flat(evidence))) figures.evidence.found++
    else figures.misses.push({ file, field: 'evidence', expected: evidence, found: null })
  }
}

function count(figures: ReadingFigures, field: string, right: boolean, miss: Miss) {
  figures.fields[field] ??= { right: 0, of: 0 }
  figures.fields[field].of++
  if (right) figures.fields[field].right++
  else figures.misses.push(miss)
}

const flat = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ')

/** The site's own container; where the page holds the text in JSON-LD alone, that. */
function referenceText(file: string, document: Document): string | null {
  const selectors = REFERENCES.find(([pages]) => pages.test(file))?.[1]
  const all = selectors?.flatMap((selector) => [...document.querySelectorAll(selector)])
  const elements = all?.filter((element) => !all.some((other) => other !== element && other.contains(element)))
  // One board prints the line ends of its texts as a backslash and an n.
  if (elements?.length)
    return elements
      .map((element) => textOf(element))
      .join('\n')
      .replaceAll('\\n', '\n')
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const description = /"description"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(script.textContent ?? '')?.[1]
    if (!description || !/JobPosting/.test(script.textContent ?? '')) continue
    const text = textOf(new JSDOM(JSON.parse(`"${description}"`)).window.document.body)
    // A stub is no reference.
    return text.length > 1_000 ? text : null
  }
  return null
}

export function wordF1(found: string, reference: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const left = new Map<string, number>()
  for (const word of words(reference)) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of words(found)) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      common++
      left.set(word, count - 1)
    }
  }
  const total = words(found).length + words(reference).length
  return total === 0 ? 0 : (2 * common) / total
}

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-')

/** The figures of several readers side by side, as lines of text. */
export function readingTable(readers: Record<string, ReadingFigures>): string {
  const names = Object.keys(readers)
  const all = Object.values(readers)
  const rows: [string, ...string[]][] = []
  for (const field of Object.keys(all[0]?.fields ?? {})) {
    rows.push([
      `${field} exact`.replace(') exact', ')'),
      ...all.map(
        ({ fields }) => `${percent(fields[field]?.right ?? 0, fields[field]?.of ?? 0)} of ${fields[field]?.of}`,
      ),
    ])
  }
  const scores = all.map(({ descriptions }) => Object.values(descriptions).sort((one, other) => one - other))
  rows.push([
    'description F1 ≥ 0.95',
    ...scores.map((list) => `${percent(list.filter((f1) => f1 >= 0.95).length, list.length)} of ${list.length}`),
  ])
  rows.push(['description F1 median', ...scores.map((list) => (list[Math.floor(list.length / 2)] ?? 0).toFixed(3))])
  rows.push(['label evidence in the text', ...all.map(({ evidence }) => percent(evidence.found, evidence.of))])
  rows.push(['no postings taken for one', ...all.map(({ negativesTaken }) => String(negativesTaken.length))])
  rows.push(['postings refused', ...all.map(({ postingsRefused }) => String(postingsRefused.length))])
  rows.push(['time for all pages', ...all.map(({ milliseconds }) => `${(milliseconds / 1000).toFixed(1)} s`)])
  const line = (cells: string[]) =>
    cells
      .map((cell, index) => cell.padEnd(index ? 16 : 28))
      .join('')
      .trimEnd()
  return [line(['Reading', ...names]), ...rows.map(line), '', ...siteRows(all[0])].join('\n')
}

function siteRows(figures: ReadingFigures | undefined): string[] {
  if (!figures) return []
  const sites = new Map<string, number[]>()
  for (const [file, f1] of Object.entries(figures.descriptions)) {
    const site = /postings\/([a-z]+)/.exec(file)?.[1] ?? file
    sites.set(site, [...(sites.get(site) ?? []), f1])
  }
  const wrong = (site: string) =>
    figures.misses
      .filter(
        ({ file, field }) => file.startsWith(`postings/${site}`) && field !== 'evidence' && field !== 'same place',
      )
      .map(({ field }) => field)
  return [...sites].map(
    ([site, scores]) =>
      `${site.padEnd(18)} lowest F1 ${Math.min(...scores).toFixed(3)} of ${scores.length}  ${wrong(site).join(', ')}`,
  )
}

/** `npx tsx test/corpus/measure-reading.ts [--misses] [--ours]` */
async function main() {
  if (!existsSync(CORPUS)) return console.log('No corpus beside the project: nothing to measure.')
  const ours = await measureReading(ourReader)
  const others: Record<string, ReadingFigures> = process.argv.includes('--ours')
    ? {}
    : { Readability: await measureReading(readabilityReader), defuddle: await measureReading(defuddleReader) }
  console.log(readingTable({ Rolefit: ours, ...others }))
  if (!process.argv.includes('--misses')) return
  for (const miss of ours.misses.filter(({ field }) => field !== 'evidence')) console.log(JSON.stringify(miss))
  for (const [file, f1] of Object.entries(ours.descriptions)) if (f1 < 0.98) console.log(file, f1.toFixed(3))
  console.log(ours.errors.join('\n'))
  console.log('taken', ours.negativesTaken, 'refused', ours.postingsRefused)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
