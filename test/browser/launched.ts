import { mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserName, ExtensionBrowser, LaunchOptions } from '../../lib/command-line/browser/extension-browser'
import { findOrInstallBrowser } from '../../lib/command-line/browser/install'
import { BUILT_EXTENSION, launch } from '../../lib/command-line/browser/launch'

/** Starts a browser with the built extension, headless, on a fresh folder of user data unless one is given. */
export async function launched(
  name: BrowserName,
  options: Pick<LaunchOptions, 'everyHostAt' | 'colorScheme'> & { userData?: string },
): Promise<ExtensionBrowser> {
  return launch(name, {
    program: findOrInstallBrowser(name),
    extension: resolve(BUILT_EXTENSION[name]),
    headless: true,
    ...options,
    userData: options.userData ?? freshUserData(),
  })
}

/** A folder for a browser's user data that is removed when this process ends. */
export function freshUserData(): string {
  const folder = mkdtempSync(resolve('.output/user-data-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
