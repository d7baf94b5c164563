import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFrontTab } from '../../lib/command-line/browser/extension-api'
import { readListTable } from '../../lib/command-line/list-table'
import { evaluateOnCommandLine } from './command-line'
import { sitePages } from './pages'
import { useSession } from './session'

const CORPUS_TABLE = '../shared/corpus/pages/pages.tsv'

/** A handful of the corpus, spread over it; all of it with ROLEFIT_WHOLE_CORPUS=1 (`npm run browser-corpus`). */
function corpusPages() {
  if (!existsSync(CORPUS_TABLE)) return []
  const folder = dirname(CORPUS_TABLE)
  const postings = readListTable(CORPUS_TABLE).filter(({ file, url }) => url !== null && file.startsWith('postings/'))
  const step = process.env.ROLEFIT_WHOLE_CORPUS === '1' ? 1 : Math.ceil(postings.length / 5)
  return postings
    .filter((_, index) => index % step === 0)
    .map(({ file, url }) => ({ file: resolve(folder, file), address: url ?? '' }))
}

describe('the built reader in the browser says what the command line says, byte for byte', () => {
  const session = useSession({ profile: false })

  it.each([...sitePages, ...corpusPages()])('$address', async ({ file, address }) => {
    session.sites.serve(address, { type: 'text/html; charset=utf-8', content: readFileSync(file), scripts: 'off' })
    await session.browser.open(address)
    const popup = await session.clickToolbarButton()
    await popup.close()
    const inBrowser = await readFrontTab(session.browser)
    const onCommandLine = evaluateOnCommandLine(file, address)
    expect(inBrowser).toEqual(onCommandLine)
    expect(JSON.stringify(inBrowser)).toBe(JSON.stringify(onCommandLine))
  })
})
