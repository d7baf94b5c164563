import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPosting, readSources } from '../reading'
import { copyPage } from '../reading/page'
import { siteOf } from '../reading/sites'
import { hasFrame, readPlaces } from '../reading/sites/read-site'
import { openPage } from './page'

const USAGE = `Usage: npm run -s site -- FILE.html [--url URL] [--fixture NAME]

Shows what each source and each selector finds in a saved page, and which won.
--url      where the page came from
--fixture  also writes test/pages/SITE/NAME.html and .json: a skeleton to fill with words of your own`

const WIDTH = 60

/** The repair kit for a site whose pages changed, and the start of a new one. */
function main(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { url: { type: 'string' }, fixture: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [file] = positionals
  if (values.help || !file || positionals.length > 1) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  const { document, address, close } = openPage(readFileSync(file), values.url ?? null)
  console.log(report(document, address).join('\n'))
  if (values.fixture) console.log(`\nWrote ${writeSkeleton(document, address, values.fixture).join(' and ')}`)
  close()
  return 0
}

function report(document: Document, address: string | null): string[] {
  const page = copyPage(document, address)
  const site = siteOf(page)
  const lines = [
    `Address  ${address ?? 'not known: give it with --url'}`,
    `Site     ${site ? `${site.id}, version ${site.version}` : 'none'}`,
  ]
  if (site) {
    lines.push('', 'Selectors')
    for (const { field, place, text } of readPlaces(site, page)) lines.push(row(`  ${field}`, shown(place), text))
    lines.push(`  the site's frame: ${hasFrame(site, page) ? 'found' : 'not found'}`)
  }
  const { found, choices } = readSources(page, site)
  lines.push('', 'Sources')
  for (const { tier, adapter, fields } of found) {
    for (const [field, value] of Object.entries(fields)) {
      if (value)
        lines.push(row(`  ${adapter ?? tier}`, field, typeof value === 'string' ? value : JSON.stringify(value)))
    }
  }
  if (choices.length > 0) lines.push(`  ${choices.length} postings on the page`)
  return [...lines, '', ...outcome(document, address)]
}

function outcome(document: Document, address: string | null): string[] {
  const reading = readPosting(document, address)
  if (!reading.posting) return [`No posting: ${reading.reason}`]
  const { posting, provenance } = reading
  return [
    'Won',
    ...Object.entries(provenance).map(([field, { tier, adapter }]) =>
      row(`  ${field}`, adapter ?? tier, String(posting[field as keyof typeof posting] ?? '')),
    ),
    `  language ${posting.language}, ${posting.closed ? 'closed' : 'open'}, ${posting.description.length} characters`,
  ]
}

function row(name: string, source: string, text: string | null): string {
  const value = text === null ? '-' : text.replaceAll('\n', ' ⏎ ')
  return `${name.padEnd(14)} ${source.slice(0, WIDTH).padEnd(WIDTH)} ${value.length > WIDTH ? `${value.slice(0, WIDTH)}…` : value}`
}

function shown(place: object | string): string {
  if (typeof place === 'string') return place
  return Object.values(place).map(String).join(' ')
}

/** The page without what no reader looks at, and what is read from it today. */
function writeSkeleton(document: Document, address: string | null, name: string): string[] {
  const page = copyPage(document, address)
  const folder = join('test/pages', siteOf(page)?.id ?? 'no-site')
  const base = join(folder, basename(name))
  const { provenance: _, ...reading } = { provenance: null, ...readPosting(document, address) }
  const blocks = page.linkedData.map((text) => `<script type="application/ld+json">${text}</script>`).join('\n')
  mkdirSync(dirname(base), { recursive: true })
  writeFileSync(`${base}.html`, `<!doctype html>\n${page.document.documentElement.outerHTML}\n${blocks}\n`)
  writeFileSync(`${base}.json`, `${JSON.stringify({ address, reading }, null, 2)}\n`)
  return [`${base}.html`, `${base}.json`]
}

process.exitCode = main(process.argv.slice(2))
