import { rmSync } from 'node:fs'
import { afterAll, beforeAll, inject } from 'vitest'
import { storeProfile } from '../../lib/command-line/browser/extension-api'
import { type ExtensionBrowser, ready, type View } from '../../lib/command-line/browser/extension-browser'
import { sampleProfile } from '../../lib/profile'
import { freshUserData, launched } from './launched'
import { type SiteServer, startSiteServer } from './site-server'

export interface Session {
  browser: ExtensionBrowser
  sites: SiteServer
  /** Ends the browser and starts it again on the same user data. */
  restart(): Promise<void>
  /** Clicks the toolbar button over the tab in front and waits until the popup shows what it has to say. */
  clickToolbarButton(): Promise<View>
}

/** One browser with the built extension for all tests of a file, and a server that plays every site. */
export function useSession({ profile = true } = {}): Session {
  const userData = freshUserData()
  const session = {
    async restart() {
      await session.browser.close()
      await start()
    },
    async clickToolbarButton() {
      const popup = await session.browser.clickToolbarButton()
      await ready(popup)
      return popup
    },
  } as Session

  async function start() {
    session.browser = await launched(inject('browser'), { everyHostAt: session.sites.port, userData })
  }

  beforeAll(async () => {
    session.sites = await startSiteServer()
    await start()
    if (profile) await storeProfile(session.browser, sampleProfile)
  })
  afterAll(async () => {
    await session.browser?.close()
    await session.sites?.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  })
  return session
}

/** What a document shows, white space folded. */
export function textOf(view: View): Promise<string> {
  return view.run(() => (document.body.textContent ?? '').replace(/\s+/g, ' '))
}
