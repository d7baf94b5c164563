import type { Page } from '../page'
import { foldSpace, textOf } from '../text'
import type { DataObject } from './job-posting'

interface Syntax {
  item: string
  type: string
  property: string
}

/** The two ways to mark up data in HTML itself: microdata and RDFa. */
const SYNTAXES: Syntax[] = [
  { item: '[itemscope]', type: 'itemtype', property: 'itemprop' },
  { item: '[typeof]', type: 'typeof', property: 'property' },
]
const MAXIMUM_PROPERTIES = 500
const MAXIMUM_DEPTH = 6

/** The JobPosting items in a page's microdata and RDFa, in the shape that JSON-LD would have given. */
export function jobPostingsInMarkup(page: Page): DataObject[] {
  return SYNTAXES.flatMap((syntax) =>
    [...page.document.querySelectorAll(`[${syntax.type}*="JobPosting"]`)]
      .slice(0, 200)
      .map((item) => objectOf(item, syntax, 0)),
  )
}

function objectOf(item: Element, syntax: Syntax, depth: number): DataObject {
  const object: DataObject = {}
  for (const element of [...item.querySelectorAll(`[${syntax.property}]`)].slice(0, MAXIMUM_PROPERTIES)) {
    if (element.parentElement?.closest(syntax.item) !== item) continue
    const isItem = element.matches(syntax.item) && element.hasAttribute(syntax.type) && depth < MAXIMUM_DEPTH
    const value = isItem ? objectOf(element, syntax, depth + 1) : propertyValue(element)
    for (const name of (element.getAttribute(syntax.property) ?? '').split(/\s+/).filter(Boolean)) {
      const key = name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '')
      const known = object[key]
      object[key] = known === undefined ? value : [known, value].flat()
    }
  }
  return object
}

function propertyValue(element: Element): string {
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (textOf(element) || foldSpace(element.textContent ?? ''))
  )
}
