import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import type { View } from '../../lib/command-line/browser/extension-browser'
import { BUILT_EXTENSION } from '../../lib/command-line/browser/launch'
import { contentOf, greenhousePosting } from './pages'
import { useSession } from './session'

/** What the page's own scripts can notice: installed by the page before anything else happens in it. */
const WATCH = `<script>
  const watched = { mutations: 0, calls: 0, names: Object.getOwnPropertyNames(window).length }
  new MutationObserver((records) => { watched.mutations += records.length }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  })
  for (const name of ['querySelector', 'querySelectorAll', 'cloneNode', 'createTreeWalker', 'getElementById']) {
    const owner = name === 'cloneNode' ? Node.prototype : Document.prototype
    const original = owner[name]
    owner[name] = function (...args) { watched.calls += 1; return original.apply(this, args) }
  }
  for (const type of ['message', 'focusin', 'selectionchange', 'rolefit'])
    document.addEventListener(type, () => { watched.calls += 1 }, true)
  window.addEventListener('message', () => { watched.calls += 1 })
</script>`

/**
 * Hosts that the browsers themselves ask, with no extension in them too, and which no switch or preference stops. The
 * extension has no reason to know any of them: the last test keeps it so.
 */
const BROWSERS_OWN = {
  chromium: [
    'accounts.google.com', // whether the person is signed in
    'clients2.google.com', // newer versions of extensions
    'content-autofill.googleapis.com', // what the fields of a form stand for
    'optimizationguide-pa.googleapis.com', // hints about pages
    'update.googleapis.com', // newer versions of its parts
  ],
  firefox: [
    'aus5.mozilla.org', // newer versions of its plug-ins
    'firefox.settings.services.mozilla.com', // settings that it fetches at its start
  ],
}[inject('browser')]

function unexpected(requests: readonly string[]): string[] {
  const page = new URL(greenhousePosting.address)
  return requests.filter((address) => {
    const { host, href } = new URL(address)
    return href !== page.href && href !== `${page.origin}/favicon.ico` && !BROWSERS_OWN.includes(host)
  })
}

declare const watched: { mutations: number; calls: number; names: number }

describe('reading and saving leave no trace', () => {
  const session = useSession()

  function open(): Promise<View> {
    session.sites.serve(greenhousePosting.address, contentOf(greenhousePosting).replace('</main>', `</main>${WATCH}`))
    return session.browser.open(greenhousePosting.address)
  }

  function seenBy(page: View) {
    return page.run(() => ({
      mutations: watched.mutations,
      calls: watched.calls,
      names: Object.getOwnPropertyNames(window).length - watched.names,
      loaded: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('/favicon.ico')),
      source: document.documentElement.outerHTML,
    }))
  }

  it('in the page: nothing changed, nothing its scripts could notice', async () => {
    const page = await open()
    const before = await seenBy(page)
    const popup = await session.clickToolbarButton()
    await popup.click('button', 'Save posting')
    await expect.poll(() => popup.run(() => document.body.textContent)).toContain('Update saved posting')
    await popup.close()
    expect(await seenBy(page)).toEqual(before)

    await page.run(() => {
      document.body.setAttribute('data-changed', '')
      document.querySelector('main')
    })
    const changed = await seenBy(page)
    expect(changed.mutations).toBe(before.mutations + 1)
    expect(changed.calls).toBe(before.calls + 1)
  })

  it('on the network: no request by any part of the extension', async () => {
    await open()
    const popup = await session.clickToolbarButton()
    await popup.click('button', 'Update saved posting')
    await expect.poll(() => popup.run(() => document.body.textContent)).toContain('Updated')
    await popup.close()
    for (const screen of ['options.html', 'saved.html'])
      await session.browser.open(`${session.browser.extensionOrigin}${screen}`)
    // Time for a late request, the favicon's among them, to arrive.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(unexpected(session.sites.requests)).toEqual([])

    await session.browser.runInBackground(async () => {
      const leaks = ['https://elsewhere.example/collect', 'http://elsewhere.example/collect']
      await Promise.all(leaks.map((leak) => fetch(leak, { mode: 'no-cors' }).catch(() => {})))
    })
    expect(unexpected(session.sites.requests)).toContain('https://elsewhere.example/collect')
  })

  it('in the console: no error, no warning', async () => {
    await open()
    const popup = await session.clickToolbarButton()
    expect(await session.browser.extensionErrors()).toEqual([])

    await popup.run(() => {
      document.body.append(Object.assign(document.createElement('script'), { src: '/missing-on-purpose.js' }))
    })
    await expect.poll(() => session.browser.extensionErrors()).not.toEqual([])
  })

  it('behind the back of this check: no file of the extension names a host that it lets pass', () => {
    const folder = BUILT_EXTENSION[inject('browser')]
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|json|html)$/.test(file),
    )
    expect(files.length).toBeGreaterThan(3)
    const naming = (host: string) => files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(host))
    expect(BROWSERS_OWN.flatMap(naming)).toEqual([])
  })
})
