/**
 * `npx tsx test/browser/screenshot.ts [chromium|firefox]...`: photographs the built extension's screens in real
 * browsers, light and dark. Writes `test/browser/screenshots/BROWSER-SCREEN-SCHEME.png`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { storeProfile } from '../../lib/command-line/browser/extension-api'
import { type BrowserName, ready } from '../../lib/command-line/browser/extension-browser'
import { sampleProfile } from '../../lib/profile'
import { launched } from './launched'
import { contentOf, samplePosting } from './pages'
import { startSiteServer } from './site-server'

const FOLDER = 'test/browser/screenshots'

async function photograph(name: BrowserName, colorScheme: 'light' | 'dark') {
  const sites = await startSiteServer()
  sites.serve(samplePosting.address, contentOf(samplePosting))
  const browser = await launched(name, { everyHostAt: sites.port, colorScheme })
  const file = (screen: string) => join(FOLDER, `${name}-${screen}-${colorScheme}.png`)
  try {
    await browser.open(samplePosting.address)
    const withoutProfile = await browser.clickToolbarButton()
    await ready(withoutProfile)
    await withoutProfile.screenshot(file('popup-without-profile'))
    await withoutProfile.close()

    await storeProfile(browser, sampleProfile)
    await browser.open(samplePosting.address)
    const popup = await browser.clickToolbarButton()
    await ready(popup)
    await popup.screenshot(file('popup'))
    await popup.click('button', 'Save posting').catch((error) => console.error(`${name}: ${error.message}`))
    await ready(popup)
    await popup.screenshot(file('popup-saved'))
    await popup.close()

    for (const screen of ['options', 'saved']) {
      const page = await browser.open(`${browser.extensionOrigin}${screen}.html`)
      await ready(page)
      await page.screenshot(file(screen))
    }
    for (const error of await browser.extensionErrors()) console.error(`${name}: ${error}`)
  } finally {
    await browser.close()
    await sites.close()
  }
}

async function main() {
  mkdirSync(FOLDER, { recursive: true })
  const chosen = process.argv.slice(2).filter((word): word is BrowserName => word === 'chromium' || word === 'firefox')
  for (const name of chosen.length > 0 ? chosen : (['chromium', 'firefox'] as const)) {
    await photograph(name, 'light')
    await photograph(name, 'dark')
  }
}

await main()
