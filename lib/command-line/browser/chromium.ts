import type { BrowserContext, Page } from '@playwright/test'
import { sendCommand, sendMenuClick } from './chromium-events'
import {
  callAsJson,
  type ExtensionBrowser,
  firstRunPage,
  type LaunchOptions,
  until,
  type View,
} from './extension-browser'

type AriaRole = Parameters<Page['getByRole']>[0]

/** Starts Chromium or Chrome with the extension. Chrome ignores `--load-extension`; the debugging protocol loads in both. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  // Read when Playwright loads: makes the toolbar popup a page like any other.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'
  const { chromium } = await import('@playwright/test')
  const context = await chromium.launchPersistentContext(options.userData, {
    executablePath: options.program,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? null,
    // Playwright would end the whole process at once, and leave the user data behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      // Containers and CI seldom let Chromium build its sandbox, and for root it does not start with one.
      ...(options.headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.everyHostAt
        ? [`--host-resolver-rules=MAP * 127.0.0.1:${options.everyHostAt}`, '--ignore-certificate-errors']
        : []),
    ],
  })
  const browser = context.browser()
  if (!browser) throw new Error('Chromium gave no control over itself.')
  const protocol = await browser.newBrowserCDPSession()
  const errors = collectErrors(context)
  const { id } = await protocol.send('Extensions.loadUnpacked', { path: options.extension })
  const extensionOrigin = `chrome-extension://${id}/`
  await firstRunPage(async () => context.pages().some((page) => page.url().startsWith(extensionOrigin)))
  const openPopup = async () => context.pages().find((page) => page.url().startsWith(`${extensionOrigin}popup.html`))
  let front = context.pages()[0] ?? (await context.newPage())

  const inside: ExtensionBrowser = {
    name: 'chromium',
    extensionOrigin,
    async open(address) {
      front = await context.newPage()
      // A PDF or a refused address rejects although the tab then shows what a person would see.
      await front.goto(address).catch(() => {})
      return pageView(front)
    },
    async clickToolbarButton() {
      await front.bringToFront()
      const tab = await until('the tab in front', async () => {
        const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] })
        return targetInfos.find((target) => target.url === front.url())
      })
      const click = () => protocol.send('Extensions.triggerAction', { id, targetId: tab.targetId })
      await click()
      const popup = await until('the popup', openPopup, 10_000).catch(async () => {
        // A page that still loads can take the focus, and with it the popup, away.
        await click()
        return until('the popup', openPopup)
      })
      await popup.waitForLoadState()
      return pageView(popup, false)
    },
    async chooseFromContextMenu(item) {
      await (await inside.clickToolbarButton()).close()
      await inside.runInBackground(sendMenuClick, item)
    },
    async pressCommandKey(command) {
      await (await inside.clickToolbarButton()).close()
      await inside.runInBackground(sendCommand, command)
    },
    async runInBackground(body, ...args) {
      const worker = await until('the background worker', async () =>
        context.serviceWorkers().find((candidate) => candidate.url().startsWith(extensionOrigin)),
      )
      return JSON.parse(await worker.evaluate<string>(callAsJson(body, args)))
    },
    extensionErrors: async () =>
      errors.filter((error) => error.from.startsWith(extensionOrigin)).map(({ text }) => text),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  }
  return inside
}

function pageView(page: Page, fullPage = true): View {
  return {
    run: async (body, ...args) => JSON.parse(await page.evaluate<string>(callAsJson(body, args))),
    click: (role, name) => page.getByRole(role as AriaRole, { name, exact: true }).click({ timeout: 20_000 }),
    fill: (role, name, text) => page.getByRole(role as AriaRole, { name, exact: true }).fill(text, { timeout: 20_000 }),
    screenshot: async (path) => {
      // A picture of the popup's page is as large as the browser's window; what a person sees is the popup's own window.
      const [width, height] = await page.evaluate(() => [innerWidth, innerHeight])
      await page.screenshot({ path, ...(fullPage ? { fullPage } : { clip: { x: 0, y: 0, width, height } }) })
    },
    emulate: async (settings, width) => {
      await page.emulateMedia(settings)
      if (width) await page.setViewportSize({ width, height: 800 })
    },
    close: () => page.close(),
  }
}

function collectErrors(context: BrowserContext): { from: string; text: string }[] {
  const errors: { from: string; text: string }[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.push({ from: message.location().url, text: message.text() })
  })
  context.on('weberror', (webError) => {
    const error = webError.error()
    errors.push({ from: webError.page()?.url() ?? '', text: error.stack ?? error.message })
  })
  return errors
}
