import { describe, expect, inject, it } from 'vitest'
import { textOf, useSession } from './session'

const PARAGRAPH = '<p>The museum opens at ten, and the boats leave from the pier behind it every half hour.</p>\n'

/** The smallest file that a PDF viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>`

describe('a page that cannot be evaluated gets a plain message', () => {
  const session = useSession()

  async function popupOver(address: string, content?: string, type = 'text/html; charset=utf-8'): Promise<string> {
    if (content !== undefined) session.sites.serve(address, { type, content })
    await session.browser.open(address)
    const popup = await session.clickToolbarButton()
    const text = await textOf(popup)
    await popup.close()
    return text
  }

  it('no posting', async () => {
    const page = `<!doctype html><title>Boat trips</title><h1>Boat trips</h1>${PARAGRAPH.repeat(12)}`
    const text = await popupOver('https://harbour.example/boat-trips', page)
    expect(text).toContain('No job posting here')
    expect(text).toContain('Open the page of one job')
  })

  it('JSON-LD that no parser accepts, and no posting beside it', async () => {
    const page = `<!doctype html><title>Careers</title><script type="application/ld+json">{"@type": "JobPosting", "title": "Engineer", </script><p>Please wait.</p>`
    const text = await popupOver('https://harbour.example/jobs/1', page)
    expect(text).toMatch(/No job posting here|could not be evaluated/)
  })

  it('a page of 5 MB', async () => {
    const page = `<!doctype html><title>Log</title><h1>Log</h1>${PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length))}`
    const text = await popupOver('https://harbour.example/log', page)
    // A slow machine may give up on it; that is said as plainly.
    expect(text).toMatch(/No job posting here|could not be evaluated.*Reload the page, then try again/)
  })

  it("the browser's own page", async () => {
    const text = await popupOver(inject('browser') === 'chromium' ? 'chrome://version/' : 'about:support')
    expect(text).toContain('Rolefit cannot read this page')
    expect(text).toContain('Open a job posting')
  })

  it("the browser's extension store", async () => {
    const store =
      inject('browser') === 'chromium'
        ? 'https://chromewebstore.google.com/detail/rolefit'
        : 'https://addons.mozilla.org/en-US/firefox/addon/rolefit/'
    const text = await popupOver(store, `<!doctype html><title>Store</title>${PARAGRAPH}`)
    expect(text).toContain('Rolefit cannot read this page')
    expect(text).toContain('Open a job posting')
  })

  it('a PDF', async () => {
    const text = await popupOver('https://harbour.example/posting.pdf', PDF, 'application/pdf')
    expect(text).toContain('This is a PDF')
    expect(text).toContain('web page')
  })

  it('and none of these leaves an error behind', async () => {
    expect(await session.browser.extensionErrors()).toEqual([])
  })
})
