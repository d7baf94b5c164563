import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserName } from './extension-browser'

/** Programs on the PATH, best first: Chromium before Chrome, since distributions and CI have the former. */
const ON_PATH: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'chromium.exe',
    'chrome.exe',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox.exe'],
}

/** Where installers put them when they are not on the PATH. */
const USUAL_PLACES: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LocalAppData%\\Google\\Chrome\\Application\\chrome.exe',
      '%LocalAppData%\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: [
      '/usr/lib/firefox/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
    ],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    win32: ['%ProgramFiles%\\Mozilla Firefox\\firefox.exe', '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe'],
  },
}

interface Machine {
  platform: NodeJS.Platform
  environment: NodeJS.ProcessEnv
  isProgram: (path: string) => boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  },
}

/** The path of an installed browser; undefined where there is none. */
export function findBrowser(name: BrowserName, machine = thisMachine): string | undefined {
  const { platform, environment, isProgram } = machine
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = ON_PATH[name].flatMap((program) => folders.map((folder) => join(folder, program)))
  const usual = (USUAL_PLACES[name][platform] ?? []).map((place) =>
    place
      .replace(/^~/, environment.HOME ?? '~')
      .replace(/%([^%]{1,40})%/, (whole, variable) => environment[variable] ?? whole),
  )
  return [...onPath, ...usual].find(isProgram)
}
