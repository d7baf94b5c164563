import { afterEach, describe, expect, inject, it } from 'vitest'
import { storeProfile } from '../../lib/command-line/browser/extension-api'
import { ready, type ScreenSettings, type View } from '../../lib/command-line/browser/extension-browser'
import { sampleProfile } from '../../lib/profile'
import { axeViolations } from './axe'
import { contentOf, greenhousePosting } from './pages'
import { useSession } from './session'

const LIGHT: ScreenSettings = { colorScheme: 'light', forcedColors: 'none' }
const SCREENS: Record<string, ScreenSettings> = {
  light: LIGHT,
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
}
const NARROW = 320

const PARAGRAPH = '<p>The museum opens at ten, and the boats leave from the pier behind it every half hour.</p>\n'
const ARTICLE = `<!doctype html><title>Boat trips</title><h1>Boat trips</h1>${PARAGRAPH.repeat(12)}`
const SEVERAL = `<!doctype html><title>Jobs</title><script type="application/ld+json">${JSON.stringify(
  ['Deckhand', 'Cook'].map((title) => ({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Harbour Lines' },
  })),
)}</script><h1>Jobs</h1><ul><li>Deckhand<li>Cook</ul>`

describe('every screen passes axe and names its parts', () => {
  const session = useSession({ profile: false })
  let view: View | undefined

  afterEach(async () => {
    await view?.close()
    view = undefined
  })

  /** Checks in each setting of the screen, as far as the browser can be told to play it. */
  async function expectNoViolations(screen: View) {
    if (!screen.emulate) return expect(await axeViolations(screen)).toEqual([])
    for (const [name, settings] of Object.entries(SCREENS)) {
      await screen.emulate(settings)
      expect.soft(await axeViolations(screen), name).toEqual([])
    }
  }

  async function expectToFitNarrowWindow(screen: View) {
    if (!screen.emulate) return
    await screen.emulate(LIGHT, NARROW)
    expect.soft(await axeViolations(screen), `${NARROW} px`).toEqual([])
    expect.soft(await overflow(screen), `${NARROW} px`).toBeLessThanOrEqual(0)
  }

  async function popupOver(address: string, content?: string): Promise<View> {
    if (content !== undefined) session.sites.serve(address, content)
    await session.browser.open(address)
    view = await session.clickToolbarButton()
    return view
  }

  async function page(name: string): Promise<View> {
    view = await session.browser.open(`${session.browser.extensionOrigin}${name}.html`)
    await ready(view)
    return view
  }

  it('the popup without a profile', async () => {
    await expectNoViolations(await popupOver(greenhousePosting.address, contentOf(greenhousePosting)))
  })

  it('the popup with a score, all of it open', async () => {
    await storeProfile(session.browser, sampleProfile)
    const popup = await popupOver(greenhousePosting.address, contentOf(greenhousePosting))
    const { score, chip } = await popup.run(() => ({
      score: document.querySelector('header [role=img]')?.getAttribute('aria-label') ?? '',
      chip: document.querySelector('section li button[aria-expanded]')?.getAttribute('aria-label') ?? '',
    }))
    expect(score).toMatch(/^Fit score \d+ of 100$/)
    expect(chip).toMatch(/, (?:missing|partly matched|matched)$/)
    // A click by role and exact name is the browser's own word for what a screen reader hears.
    await popup.click('img', score)
    await popup.click('button', chip)
    await popup.run(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await expectNoViolations(popup)
    await popup.click('button', 'Save posting')
    await expect.poll(() => popup.run(() => document.body.textContent)).toContain('Update saved posting')
    await expectNoViolations(popup)
  })

  it('the popup where text is selected', async () => {
    session.sites.serve('https://harbour.example/boat-trips', ARTICLE)
    const article = await session.browser.open('https://harbour.example/boat-trips')
    await article.run(() => document.getSelection()?.selectAllChildren(document.body))
    view = await session.clickToolbarButton()
    await expectNoViolations(view)
    await view.click('button', 'Evaluate the selected text')
    await expect.poll(() => view?.run(() => document.body.textContent)).toContain('Read from the text you selected.')
    await expectNoViolations(view)
  })

  it('the popup without a posting', async () => {
    await expectNoViolations(await popupOver('https://harbour.example/boat-trips', ARTICLE))
  })

  it('the popup over a page of several postings', async () => {
    const popup = await popupOver('https://harbour.example/jobs', SEVERAL)
    expect(await popup.run(() => document.body.textContent)).toContain('Several postings')
    await expectNoViolations(popup)
  })

  it('the popup over a board in a frame', async () => {
    const board = 'https://boards.greenhouse.io/embed/job_app?token=41'
    session.sites.serve(board, ARTICLE)
    const popup = await popupOver(
      'https://harbour.example/jobs/41',
      `<!doctype html><title>Jobs</title><h1>Jobs</h1><iframe title="Job" src="${board}"></iframe>`,
    )
    expect(await popup.run(() => document.querySelector('main a')?.getAttribute('href'))).toBe(board)
    await expectNoViolations(popup)
  })

  it('the popup over a page of the browser', async () => {
    await expectNoViolations(await popupOver(inject('browser') === 'chromium' ? 'chrome://version/' : 'about:support'))
  })

  it('the profile page', async () => {
    const profile = await page('options')
    await expectNoViolations(profile)
    await expectToFitNarrowWindow(profile)
  })

  it('the saved postings, with one open', async () => {
    const saved = await page('saved')
    await expectNoViolations(saved)
    await saved.click('button', 'Staff Platform Engineer')
    await expectNoViolations(saved)
    await expectToFitNarrowWindow(saved)
  })

  it('the page to paste a posting on, before and after', async () => {
    const paste = await page('paste')
    await expectNoViolations(paste)
    await paste.fill('textbox', 'The posting’s text', 'Backend Engineer\nRequirements\n• Three years of Go\n• Kafka')
    await paste.click('button', 'Evaluate')
    await expect.poll(() => paste.run(() => document.body.textContent)).toContain('Save posting')
    await expectNoViolations(paste)
    await expectToFitNarrowWindow(paste)
  })
})

/** How many CSS pixels wider than its window a document is. */
function overflow(screen: View): Promise<number> {
  return screen.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
