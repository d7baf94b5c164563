import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { connectBidi } from './bidi'
import { type ExtensionBrowser, firstRunPage, type LaunchOptions } from './extension-browser'
import { chooseFromContextMenu, pressCommandKey } from './firefox-commands'
import { extensionView, openedPopup, openTab } from './firefox-views'
import { browserWindow, clickToolbarButton, consoleMessages } from './firefox-window'

/** The extension's address is a fresh random one in each Firefox profile; a fixed one lets us know its pages. */
const ADDRESS_ID = '6f1d2c3a-52b7-4d0e-9a61-3f0c5b1e7d42'
const EXTENSION_ORIGIN = `moz-extension://${ADDRESS_ID}/`

/** Starts Firefox with the extension, over WebDriver BiDi with access to the browser's own window. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  writePreferences(options)
  const firefox = spawn(
    options.program,
    [
      ...['--profile', options.userData, '--no-remote'],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
      ...(options.headless ? ['--headless', '--width', '1280', '--height', '900'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: options.userData } },
  )
  const closed = new Promise<void>((resolve) => firefox.once('exit', () => resolve()))
  const killWithUs = () => firefox.kill('SIGKILL')
  process.once('exit', killWithUs)
  try {
    const bidi = await connectBidi(`${await listeningAddress(firefox.stderr)}/session`)
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
    const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
    })
    await firstRunPage(async () => {
      const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree')
      return contexts.some(({ url }) => url.startsWith(EXTENSION_ORIGIN))
    })
    const window = await browserWindow(bidi)
    let front: { context: string } | undefined
    return {
      name: 'firefox',
      extensionOrigin: EXTENSION_ORIGIN,
      async open(address) {
        front = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
        return openTab(bidi, front.context, address)
      },
      async clickToolbarButton() {
        // The extension itself may have opened a tab in front of ours meanwhile.
        if (front) await bidi.send('browsingContext.activate', front)
        await window.run(clickToolbarButton, extension)
        return openedPopup(window, extension, `${EXTENSION_ORIGIN}popup.html`)
      },
      async chooseFromContextMenu(item) {
        if (!front) throw new Error('No page is open.')
        await bidi.send('browsingContext.activate', front)
        await chooseFromContextMenu(bidi, window, front.context, item)
      },
      async pressCommandKey(command) {
        if (front) await bidi.send('browsingContext.activate', front)
        await window.run(pressCommandKey, extension, command)
      },
      runInBackground: (body, ...args) => extensionView(window, extension, 'background').run(body, ...args),
      extensionErrors: () => window.run(consoleMessages, EXTENSION_ORIGIN),
      closed,
      async close() {
        await bidi.send('browser.close').catch(() => {})
        bidi.close()
        const impatient = setTimeout(killWithUs, 5000)
        await closed
        clearTimeout(impatient)
        process.off('exit', killWithUs)
      },
    }
  } catch (error) {
    killWithUs()
    throw error
  }
}

function listeningAddress(errorOutput: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface(errorOutput)
    const impatient = setTimeout(() => reject(new Error('Firefox did not answer within 30 s.')), 30_000)
    lines.on('line', (line) => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1]
      if (!address) return
      clearTimeout(impatient)
      resolve(address)
    })
    lines.on('close', () => reject(new Error('Firefox ended before it could be driven.')))
  })
}

/** A profile that shows no welcome, calls nobody, and keeps the extension's storage between two runs. */
function writePreferences({ userData, extension, everyHostAt, colorScheme }: LaunchOptions) {
  const { browser_specific_settings } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const preferences: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [browser_specific_settings.gecko.id]: ADDRESS_ID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.region.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-manager.url': 'data:,',
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-off',
    ...(everyHostAt && {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${everyHostAt};80=${everyHostAt}`,
    }),
    ...(colorScheme && {
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    }),
  }
  mkdirSync(userData, { recursive: true })
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
  writeFileSync(join(userData, 'user.js'), lines.join(''))
}
