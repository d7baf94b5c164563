import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleProfile } from '../profile'
import { withFit } from '../with-fit'
import { readFrontTab, storeProfile } from './browser/extension-api'
import { type BrowserName, type ExtensionBrowser, ready } from './browser/extension-browser'
import { findBrowser } from './browser/find'
import { findOrInstallBrowser, NoBrowser } from './browser/install'
import { BUILT_EXTENSION, launch } from './browser/launch'
import { report } from './report'

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--url URL]'

/** Builds the extension and opens it in a browser, with a sample profile and a posting to try it on. */
async function start(): Promise<void> {
  const { browser: name, url } = readArguments()
  const program = findOrInstallBrowser(name)
  build(name)
  const sample = await serveSample()
  const address = url ?? sample.address
  const userData = mkdtempSync(resolve('.output/user-data-'))
  const headless = hasNoDisplay()
  console.log(`Opening ${program}${headless ? ' without a window, since there is no display' : ''} ...`)
  const browser = await launch(name, { program, extension: resolve(BUILT_EXTENSION[name]), userData, headless })
  try {
    await storeProfile(browser, sampleProfile)
    await browser.open(address)
    if (headless) await showInTerminal(browser, address)
    else await waitForPerson(browser)
  } finally {
    await browser.close()
    sample.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function readArguments(): { browser: BrowserName; url: string | undefined } {
  let values: { browser?: string; url?: string }
  try {
    values = parseArgs({ options: { browser: { type: 'string' }, url: { type: 'string' } } }).values
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error))
  }
  const { browser, url } = values
  if (url !== undefined && !URL.canParse(url)) return wrongUsage(`--url: "${url}" is not a full address.`)
  if (browser === undefined)
    return { browser: findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox', url }
  if (browser !== 'chromium' && browser !== 'firefox')
    return wrongUsage(`--browser: expected chromium or firefox, not "${browser}".`)
  return { browser, url }
}

function wrongUsage(message: string): never {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}

function build(name: BrowserName): void {
  console.log(`Building the extension for ${name} ...`)
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : []
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...target], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status === 0) return
  console.error(`${stdout}${stderr}\nThe build failed (see above).`)
  process.exit(1)
}

async function serveSample(): Promise<{ address: string; close: () => void }> {
  const page = readFileSync(new URL('sample-posting.html', import.meta.url))
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/jobs/senior-backend-engineer`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function hasNoDisplay(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

async function showInTerminal(browser: ExtensionBrowser, address: string): Promise<void> {
  const popup = await browser.clickToolbarButton()
  await ready(popup)
  const picture = resolve(join('.output', `popup-${browser.name}.png`))
  await popup.screenshot(picture)
  // A page that the browser keeps to itself gives no evaluation; the popup then says why.
  const evaluation = await readFrontTab(browser).catch(() => null)
  // biome-ignore lint/performance/useDomNodeTextContent: as laid out, its paragraphs stay apart
  const popupText = () => popup.run(() => document.querySelector<HTMLElement>('main')?.innerText ?? '')
  console.log(`\n${evaluation ? report(address, withFit(evaluation, sampleProfile)) : await popupText()}`)
  console.log(`The toolbar button was clicked; picture of the popup: ${picture}`)
}

async function waitForPerson(browser: ExtensionBrowser): Promise<void> {
  console.log('Click the Rolefit button in the toolbar (in Chromium, behind the puzzle piece; pin it there).')
  console.log('Close the browser, or press Ctrl+C here, to end.')
  const interrupted = new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end())
  })
  await Promise.race([browser.closed, interrupted])
}

try {
  await start()
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exit(1)
}
