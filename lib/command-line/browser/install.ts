import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { BrowserName } from './extension-browser'
import { findBrowser } from './find'

/** Debian's names first; Ubuntu's follow. */
const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
}

const DOWNLOAD_PAGE: Record<BrowserName, string> = {
  chromium: 'Chromium or Chrome (https://www.google.com/chrome/)',
  firefox: 'Firefox (https://www.mozilla.org/firefox/)',
}

/** No browser is there, and none can be installed from here; the message says what to do. */
export class NoBrowser extends Error {}

/**
 * The path of a browser, installed by the system's package manager if need be (Debian, Ubuntu and their like).
 * @throws NoBrowser
 */
export function findOrInstallBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  const aptGet = '/usr/bin/apt-get'
  const asRoot = process.getuid?.() === 0
  const sudo = '/usr/bin/sudo'
  if (process.platform !== 'linux' || !existsSync(aptGet) || (!asRoot && !existsSync(sudo)))
    throw new NoBrowser(`No ${name} was found. Install ${DOWNLOAD_PAGE[name]} and run this again.`)

  const run = (...args: string[]) => {
    const [program = aptGet, ...rest] = asRoot ? [aptGet, ...args] : [sudo, '--', aptGet, ...args]
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // sudo may have to ask for a password; it does so on the terminal itself.
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0
  }
  console.log(`No ${name} was found. Installing one with apt-get${asRoot ? '' : ' (sudo)'} ...`)
  run('update')
  for (const packageName of PACKAGES[name]) {
    if (!run('install', '-y', '--no-install-recommends', packageName)) continue
    const installed = findBrowser(name)
    if (installed) return installed
  }
  throw new NoBrowser(
    `apt-get could not install ${name} (see above). Install ${DOWNLOAD_PAGE[name]} and run this again.`,
  )
}
