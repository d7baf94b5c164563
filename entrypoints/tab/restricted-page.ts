import type { RestrictedPage } from '@/components/popup/state'

export type { RestrictedPage }

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

/** Why a page that refused the reader did so, as far as its address tells. */
export function restrictedPage(address: string | undefined): RestrictedPage {
  const url = address ? URL.parse(address) : null
  if (!url) return 'browser'
  if (isPdfAddress(address)) return 'pdf'
  if (url.protocol === 'file:') return 'file'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'browser'
  const isStore =
    STORES.includes(url.hostname) || (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore'))
  return isStore ? 'store' : 'other'
}

export function isPdfAddress(address: string | undefined): boolean {
  const url = address ? URL.parse(address) : null
  return url?.pathname.toLowerCase().endsWith('.pdf') ?? false
}
