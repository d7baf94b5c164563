import { launchChromium } from './chromium'
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './extension-browser'
import { launchFirefox } from './firefox'

export function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options)
}

/** Where the build puts the extension for each browser. */
export const BUILT_EXTENSION: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
}
