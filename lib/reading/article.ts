import { Readability } from '@mozilla/readability'
import { isBoilerplate, withoutTail } from './boilerplate'
import type { Page } from './page'
import { foldSpace, textOf } from './text'

/** More than any posting's page has; Readability takes a DOM library ten seconds for 60,000. */
const MAXIMUM_ELEMENTS = 12_000
const MARK = 'data-reading-index'
/** How much of Readability's text the chosen element must hold. */
const COVERAGE = 0.85

/**
 * The page's main text. Readability finds where it is; the text itself is read from that part of the page, because
 * Readability drops lists and short blocks that a posting lives on.
 */
export function articleText(page: Page): string | null {
  const container = mainElement(page)
  if (!container) return null
  const text = withoutTail(textOf(container, isBoilerplate))
  return withoutHeadline(text, page) || null
}

function mainElement(page: Page): Element | null {
  const elements = [...page.document.body.querySelectorAll('*')]
  if (elements.length > MAXIMUM_ELEMENTS) return null
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index))
  const content = readabilityContent(page.document.cloneNode(true) as Document)
  if (!content) return null
  const total = foldSpace(content.textContent ?? '').length
  const kept = [...content.querySelectorAll(`[${MARK}]`)].map((element) => elements[Number(element.getAttribute(MARK))])
  let smallest: Element | null = null
  const first = kept.find((element) => element && (element.textContent ?? '').trim())
  for (let element = first ?? null; element; element = element.parentElement) {
    smallest = element
    if (coveredBy(element, kept, total)) break
  }
  return smallest
}

/** Does the element hold most of the text that Readability kept? */
function coveredBy(element: Element, kept: (Element | undefined)[], total: number): boolean {
  const inside = kept.filter(
    (part) => part && element.contains(part) && !kept.includes(part.parentElement ?? undefined),
  )
  const length = element === kept[0] || kept.includes(element) ? foldSpace(element.textContent ?? '').length : 0
  const sum = inside.reduce((all, part) => all + foldSpace(part?.textContent ?? '').length, 0)
  return Math.max(length, sum) >= COVERAGE * total
}

function readabilityContent(document: Document): Element | null {
  try {
    const reader = new Readability<Node>(document, {
      charThreshold: 250,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    })
    return (reader.parse()?.content as Element | null | undefined) ?? null
  } catch {
    // Readability gives up on pages that it can't take apart; then there is no article.
    return null
  }
}

/** The headline is the title's, not the text's. */
function withoutHeadline(text: string, page: Page): string {
  const headline = foldSpace(page.document.querySelector('h1')?.textContent ?? '')
  const lines = text.split('\n')
  return lines[0] === headline ? lines.slice(1).join('\n') : text
}
