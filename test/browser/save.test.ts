import { describe, expect, inject, it } from 'vitest'
import { badgeText } from '../../lib/command-line/browser/extension-api'
import { ready, type View } from '../../lib/command-line/browser/extension-browser'
import { isPostingEvaluation } from '../../lib/model'
import { sampleProfile } from '../../lib/profile'
import { evaluateOnCommandLine } from './command-line'
import { contentOf, greenhousePosting, samplePosting } from './pages'
import { textOf, useSession } from './session'
import { storedPostings } from './stored-postings'

/** What is truly driven where the popup is not; `ExtensionBrowser` says why it differs. */
const DRIVEN = {
  chromium: { menu: 'the menu event, after a toolbar click', key: 'the command event, after a toolbar click' },
  firefox: { menu: "the real context menu's item", key: "the command's key in the browser's window" },
}[inject('browser')]

describe('a posting, from the toolbar button to the saved list', () => {
  const session = useSession()

  async function savedPage(): Promise<View> {
    const page = await session.browser.open(`${session.browser.extensionOrigin}saved.html`)
    await ready(page)
    return page
  }

  it('is explained in the popup, saved, and there after a restart, as the command line evaluates it', async () => {
    const [expected] = evaluateOnCommandLine([greenhousePosting], sampleProfile)
    if (!expected || !isPostingEvaluation(expected) || !expected.fit)
      throw new Error('The command line found no posting.')
    session.sites.serve(greenhousePosting.address, contentOf(greenhousePosting))

    await session.browser.open(greenhousePosting.address)
    const popup = await session.clickToolbarButton()
    const shown = await textOf(popup)
    expect(expected.posting.title).toBe('Staff Platform Engineer')
    for (const fact of [expected.posting.title, expected.posting.company, expected.posting.location])
      expect(shown).toContain(fact ?? '')
    if (expected.fit.verdict !== 'unsure') expect(shown).toContain(String(expected.fit.score))

    await popup.click('button', 'Save posting')
    await expect.poll(() => textOf(popup)).toMatch(/Update saved posting.*Saved /)
    await popup.close()

    await session.restart()
    const list = await savedPage()
    expect(await textOf(list)).toContain('Staff Platform Engineer')
    const [stored, ...others] = await storedPostings(list)
    expect(others).toEqual([])
    expect(stored?.address).toBe(greenhousePosting.address)
    expect(stored?.evaluation).toEqual(expected)
    expect(JSON.stringify(stored?.evaluation)).toBe(JSON.stringify(expected))
  })

  it('is updated, and not doubled, by saving it again', async () => {
    const fromElsewhere = greenhousePosting.address.replace('gh_src=feed', 'gh_src=mail')
    session.sites.serve(fromElsewhere, contentOf(greenhousePosting))
    await session.browser.open(fromElsewhere)
    const popup = await session.clickToolbarButton()
    await popup.click('button', 'Update saved posting')
    await expect.poll(() => textOf(popup)).toContain('Updated')
    await popup.close()
    expect(await storedPostings(await savedPage())).toHaveLength(1)
  })

  it('is deleted from the list, and brought back by undo', async () => {
    const list = await savedPage()
    await list.click('button', 'Staff Platform Engineer')
    await list.click('button', 'Delete')
    await expect.poll(() => textOf(list)).toContain('Deleted')
    expect(await storedPostings(list)).toEqual([])
    await list.click('button', 'Undo')
    await expect.poll(() => storedPostings(list)).toHaveLength(1)
  })

  describe('without the popup', () => {
    const badge = () => badgeText(session.browser)
    const soon = { timeout: 15_000 }

    async function savedAddresses(): Promise<string[]> {
      return (await storedPostings(await savedPage())).map(({ address }) => address)
    }

    it(`is saved by ${DRIVEN.menu}`, async () => {
      session.sites.serve(samplePosting.address, contentOf(samplePosting))
      await session.browser.open(samplePosting.address)
      await session.browser.chooseFromContextMenu('save-posting')
      await expect.poll(badge, soon).toBe('✓')
      const saved = await savedAddresses()
      expect(saved).toHaveLength(2)
      expect(saved).toContain(samplePosting.address)
    })

    it(`is updated by ${DRIVEN.key}`, async () => {
      await session.browser.open(samplePosting.address)
      await session.browser.pressCommandKey('save-posting')
      await expect.poll(badge, soon).toBe('↻')
      expect(await savedAddresses()).toHaveLength(2)
    })

    it('is told from a page without one, of which nothing is saved', async () => {
      const address = 'https://harbour.example/boat-trips'
      session.sites.serve(
        address,
        '<!doctype html><title>Boat trips</title><h1>Boat trips</h1><p>They leave at ten.</p>',
      )
      await session.browser.open(address)
      await session.browser.pressCommandKey('save-posting')
      await expect.poll(badge, soon).toBe('?')
      expect(await savedAddresses()).toHaveLength(2)
      expect(await session.browser.extensionErrors()).toEqual([])
    })
  })
})
