import { describe, expect, it } from 'vitest'
import { isPdfAddress, restrictedPage } from '@/entrypoints/tab/restricted-page'

describe('restrictedPage', () => {
  it.each([
    [undefined, 'browser'],
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['moz-extension://abc/options.html', 'browser'],
    ['view-source:https://jobs.example/1', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.mozilla.org.attacker.test/', 'other'],
    ['file:///home/me/posting.html', 'file'],
    ['https://jobs.example/posting.PDF?download=1', 'pdf'],
    ['file:///home/me/posting.pdf', 'pdf'],
    ['https://jobs.example/1', 'other'],
  ] as const)('%s is %s', (address, page) => {
    expect(restrictedPage(address)).toBe(page)
  })
})

describe('isPdfAddress', () => {
  it('looks at the path alone', () => {
    expect(isPdfAddress('https://jobs.example/view?file=a.pdf')).toBe(false)
  })
})
