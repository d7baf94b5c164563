import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import * as z from 'zod/mini'
import { Posting, PostingChoice } from '../../lib/model'

const PAGES = join(import.meta.dirname, '../pages')

const Expected = z.object({
  address: z.string(),
  reading: z.union([
    z.object({ posting: Posting }),
    z.object({ posting: z.null(), reason: z.string(), choices: z.optional(z.array(PostingChoice)) }),
  ]),
})

/** A page written in the shape of a real site, and what must be read from it. */
export interface Fixture extends z.infer<typeof Expected> {
  site: string
  name: string
  html: string
}

/** The pages in `test/pages/SITE/`, each with its expected reading beside it. */
export const FIXTURES: Fixture[] = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: site }) =>
    readdirSync(join(PAGES, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const name = file.replace(/\.html$/, '')
        const expected: unknown = JSON.parse(readFileSync(join(PAGES, site, `${name}.json`), 'utf8'))
        return { site, name, html: readFileSync(join(PAGES, site, file), 'utf8'), ...Expected.parse(expected) }
      }),
  )

export function documentOf(html: string, address = 'https://page.example/'): Document {
  return new JSDOM(html, { url: address }).window.document
}
