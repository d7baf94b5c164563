import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { readFrontTab } from '../../lib/command-line/browser/extension-api'
import { readListTable } from '../../lib/command-line/list-table'
import type { Evaluation } from '../../lib/model'
import { evaluateOnCommandLine } from './command-line'
import { type SitePage, sitePages } from './pages'
import { useSession } from './session'

const CORPUS_TABLE = '../shared/corpus/pages/pages.tsv'

/** A handful of the corpus, spread over it; all of it with `npm run browser-corpus`. */
function corpusPages(): SitePage[] {
  if (!existsSync(CORPUS_TABLE)) return []
  const folder = dirname(CORPUS_TABLE)
  const postings = readListTable(CORPUS_TABLE).filter(({ file, url }) => url !== null && file.startsWith('postings/'))
  const step = inject('wholeCorpus') ? 1 : Math.ceil(postings.length / 5)
  return postings
    .filter((_, index) => index % step === 0)
    .map(({ file, url }) => ({ file: resolve(folder, file), address: url ?? '' }))
}

describe('the built reader in the browser says what the command line says, byte for byte', () => {
  const session = useSession({ profile: false })
  const pages = [...sitePages, ...corpusPages()]
  let onCommandLine: Evaluation[] = []
  beforeAll(() => {
    onCommandLine = evaluateOnCommandLine(pages)
  })

  it.each(pages.map((page, index) => ({ ...page, index })))('$address', async ({ file, address, index }) => {
    session.sites.serve(address, { type: 'text/html; charset=utf-8', content: readFileSync(file), scripts: 'off' })
    await session.browser.open(address)
    const popup = await session.clickToolbarButton()
    await popup.close()
    const inBrowser = await readFrontTab(session.browser)
    expect(inBrowser).toEqual(onCommandLine[index])
    expect(JSON.stringify(inBrowser)).toBe(JSON.stringify(onCommandLine[index]))
  })
})
