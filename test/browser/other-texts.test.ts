import { afterEach, describe, expect, it } from 'vitest'
import { ready, type View } from '../../lib/command-line/browser/extension-browser'
import { contentOf, greenhousePosting } from './pages'
import { textOf, useSession } from './session'
import { storedPostings } from './stored-postings'

const TEXT = `Backend Engineer
Requirements
• Three years of Go in production
• Experience with PostgreSQL
Nice to have
• Kafka`

/** A page that is no posting, with one in a comment. */
const THREAD = `<!doctype html><title>Harbour forum</title><h1>Harbour forum</h1>
<p>The boats leave from the pier behind the museum every half hour.</p>
<div id="comment"><h2>Backend Engineer</h2><h3>Requirements</h3>
<ul><li>Three years of <b>Go</b> in production</li><li>Experience with PostgreSQL</li></ul>
<h3>Nice to have</h3><ul><li>Kafka</li></ul><p>${'We build the software that harbours run on, together. '.repeat(4)}</p></div>`

describe('texts other than the page’s own', () => {
  const session = useSession()
  let open: View | undefined

  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  async function saved(): Promise<View> {
    open = await session.browser.open(`${session.browser.extensionOrigin}saved.html`)
    await ready(open)
    return open
  }

  it('a posting in a frame of the same site is read', async () => {
    session.sites.serve('https://harbour.example/posting', contentOf(greenhousePosting))
    session.sites.serve(
      'https://harbour.example/jobs/41',
      '<!doctype html><title>Jobs</title><h1>Jobs</h1><iframe src="/posting"></iframe>',
    )
    await session.browser.open('https://harbour.example/jobs/41')
    open = await session.clickToolbarButton()
    expect(await textOf(open)).toContain('Staff Platform Engineer')
  })

  it('the selected text is evaluated with its bullets, and saved with the page’s address', async () => {
    const address = 'https://harbour.example/forum/7'
    session.sites.serve(address, THREAD)
    const page = await session.browser.open(address)
    await page.run(() => {
      const comment = document.querySelector('#comment')
      if (comment) document.getSelection()?.selectAllChildren(comment)
    })
    const popup = await session.clickToolbarButton()
    await popup.click('button', 'Evaluate the selected text')
    await expect.poll(() => textOf(popup)).toContain('Read from the text you selected.')
    await popup.click('button', 'Save posting')
    await expect.poll(() => textOf(popup)).toContain('Update saved posting')
    await popup.close()

    const stored = (await storedPostings(await saved())).find((posting) => posting.address === address)
    expect(stored?.evaluation.posting).toMatchObject({ source: 'text', title: 'Backend Engineer' })
    expect(stored?.evaluation.posting.description).toContain('• Three years of Go in production\n• Experience with')
  })

  it('a pasted text is evaluated, and saved once', async () => {
    const paste = await session.browser.open(`${session.browser.extensionOrigin}paste.html`)
    await ready(paste)
    await paste.fill('textbox', 'The posting’s text', TEXT)
    await paste.click('button', 'Evaluate')
    await paste.click('button', 'Save posting')
    await expect.poll(() => textOf(paste)).toContain('Update saved posting')
    await paste.click('button', 'Update saved posting')
    await expect.poll(() => textOf(paste)).toContain('Updated')
    await paste.close()
    const pasted = (await storedPostings(await saved())).filter(({ address }) => address.startsWith('pasted:'))
    expect(pasted.map(({ evaluation }) => evaluation.posting.description)).toEqual([TEXT])
  })
})
