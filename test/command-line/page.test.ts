import { expect, test } from 'vitest'
import { openPage } from '../../lib/command-line/page'

const OTHER = 'https://acme.example/other'

test.each<[string, string, string | null, string | null]>([
  ['the caller', `<link rel=canonical href="${OTHER}">`, 'https://acme.example/jobs/7', 'https://acme.example/jobs/7'],
  [
    'a saved-from comment',
    `<!-- saved from url=(0030)https://acme.example/jobs/7 --><link rel=canonical href="${OTHER}">`,
    null,
    'https://acme.example/jobs/7',
  ],
  [
    'a canonical link',
    '<link rel="canonical" href="https://acme.example/jobs/7">',
    null,
    'https://acme.example/jobs/7',
  ],
  ['og:url', '<meta property="og:url" content="https://acme.example/jobs/7">', null, 'https://acme.example/jobs/7'],
  ['nobody', '<link rel="canonical" href="javascript:alert(1)"><p>Hi', null, null],
])('the address comes from %s', (_name, html, url, address) => {
  const page = openPage(html, url)
  expect(page.address).toBe(address)
  if (address) expect(page.document.URL).toBe(address)
})

test('no script runs, and nothing is loaded', () => {
  const page = openPage(
    '<p>Before</p><script>document.body.textContent = "after"</script><img src="https://acme.example/x.png">',
    null,
  )
  expect(page.document.body.textContent).toContain('Before')
})

test('a page in another encoding says so itself', () => {
  const bytes = Buffer.from('<meta charset="windows-1250"><p>\xf8e\x9aitel</p>', 'latin1')
  expect(openPage(bytes, null).document.querySelector('p')?.textContent).toBe('řešitel')
})
