import { describe, expect, inject, it } from 'vitest'
import { badgeText } from '../../lib/command-line/browser/extension-api'
import { ready } from '../../lib/command-line/browser/extension-browser'
import { contentOf, greenhousePosting } from './pages'
import { useSession } from './session'
import { storedPostings } from './stored-postings'

/** What is truly driven differs; `ExtensionBrowser` says why. */
const DRIVEN = {
  chromium: { menu: 'the menu event, after a toolbar click', key: 'the command event, after a toolbar click' },
  firefox: { menu: "the real context menu's item", key: "the command's key in the browser's window" },
}[inject('browser')]

describe('a posting is saved without the popup', () => {
  const session = useSession()

  async function addressesSaved(): Promise<string[]> {
    const list = await session.browser.open(`${session.browser.extensionOrigin}saved.html`)
    await ready(list)
    return (await storedPostings(list)).map(({ address }) => address)
  }

  it(`by ${DRIVEN.menu}`, async () => {
    session.sites.serve(greenhousePosting.address, contentOf(greenhousePosting))
    await session.browser.open(greenhousePosting.address)
    await session.browser.chooseFromContextMenu('save-posting')
    await expect.poll(() => badgeText(session.browser), { timeout: 10_000 }).toBe('✓')
    expect(await addressesSaved()).toEqual([greenhousePosting.address])
  })

  it(`by ${DRIVEN.key}, which updates what is saved`, async () => {
    await session.browser.open(greenhousePosting.address)
    await session.browser.pressCommandKey('save-posting')
    await expect.poll(() => badgeText(session.browser), { timeout: 10_000 }).toBe('↻')
    expect(await addressesSaved()).toEqual([greenhousePosting.address])
  })

  it('and a page without one says so on the button, and saves nothing', async () => {
    const address = 'https://harbour.example/boat-trips'
    session.sites.serve(address, '<!doctype html><title>Boat trips</title><h1>Boat trips</h1><p>They leave at ten.</p>')
    await session.browser.open(address)
    await session.browser.pressCommandKey('save-posting')
    await expect.poll(() => badgeText(session.browser), { timeout: 10_000 }).toBe('?')
    expect(await addressesSaved()).toEqual([greenhousePosting.address])
    expect(await session.browser.extensionErrors()).toEqual([])
  })
})
