import type { Page } from './page'
import { cleanLine, textOf } from './text'

const MAXIMUM_HTML = 400_000
const ESCAPED_TAG = /&(?:amp;)?(?:lt|#0*60|#x0*3c);\s*\/?\s*[a-z]/i
const TAG =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|b|strong|i|em|u|a|span|font|sup|sub|small|code|pre|img|script|style|svg|iframe)(?:\s[^<>]{0,2000})?\/?>/i
const BLOCK_TAG = /<(?:p|div|br|li|ul|ol|h[1-6]|tr|section|article)\b/i
const ENTITY = /&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/i

/** Plain text out of a value that may be plain text, HTML, or HTML escaped once or twice over. */
export function htmlToText(value: string, page: Page): string {
  let html = value.slice(0, MAXIMUM_HTML)
  for (let round = 0; round < 3 && ESCAPED_TAG.test(html) && !BLOCK_TAG.test(html); round++) {
    html = page.parseHtml(html.replaceAll('<', '&lt;').replaceAll('\n', '&#10;')).textContent ?? ''
  }
  if (!TAG.test(html)) {
    if (!ENTITY.test(html)) return html.split('\n').map(cleanLine).filter(Boolean).join('\n')
    html = html.replaceAll('<', '&lt;')
  }
  // Without block elements the line ends are the only structure there is.
  if (!BLOCK_TAG.test(html)) html = html.replace(/\r\n?|\n/g, '<br>')
  return textOf(page.parseHtml(html))
}
