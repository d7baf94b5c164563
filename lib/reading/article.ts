import { Readability } from '@mozilla/readability'
import type { Page } from './page'
import { textOf } from './text'

const MAXIMUM_ELEMENTS = 60_000

/** The page's main text by text density. It takes the page's copy apart: the last reader to be asked. */
export function articleText(page: Page): string | null {
  try {
    const reader = new Readability<Node>(page.document, {
      charThreshold: 250,
      disableJSONLD: true,
      keepClasses: true,
      maxElemsToParse: MAXIMUM_ELEMENTS,
      serializer: (node) => node,
    })
    const content = reader.parse()?.content
    return content ? textOf(content as Element) || null : null
  } catch {
    // Readability gives up on pages that are too big; then there is no article.
    return null
  }
}
