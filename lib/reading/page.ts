import { foldSpace } from './text'

/**
 * A page as the readers see it: a detached copy, so that nothing done here can touch, slow down or be tricked by the
 * live one. Scripts, styles, graphics and what the page hides are left out; open shadow roots are laid out in place;
 * `form` becomes `div[role=form]`, because a form's fields can take the place of its own DOM properties.
 */
export interface Page {
  document: Document
  address: URL | null
  /** The text of each JSON-LD block, in document order. */
  linkedData: string[]
  /** `<html lang>`, if any. */
  statedLanguage: string | null
  /** Parses HTML that came inside data, with the same care as the page itself. */
  parseHtml: (html: string) => Element
}

/** More than any real page has below its scripts; a hostile one is read up to here. */
const MAXIMUM_NODES = 40_000
/** HTML parsers in browsers stop at 512; a DOM library does not. */
const MAXIMUM_DEPTH = 400
const MAXIMUM_DEEP_TEXT = 20_000
/** The largest real JSON-LD block seen is 60 KB. */
const MAXIMUM_LINKED_DATA = 2_000_000
const MAXIMUM_ATTRIBUTE = 2_000

const LEFT_OUT = new Set(
  'script style noscript template svg canvas iframe frame object embed audio video map source track base'.split(' '),
)
const KEPT_ATTRIBUTES =
  /^(?:class|id|role|lang|href|alt|content|property|type|title|hidden|datetime|rel|slot|name|value|for|open|start|typeof|vocab|itemprop|itemscope|itemtype|data-.+|aria-.+)$/
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** @param address where the page came from; null lets the page's own canonical address serve */
export function copyPage(live: Document, address: string | null): Page {
  const implementation = property<DOMImplementation>(live, 'implementation')
  const copy = implementation.createHTMLDocument()
  const linkedData: string[] = []
  const root = property<Element | null>(live, 'documentElement')
  const statedLanguage = root ? attribute(root, 'lang') || null : null
  if (root) copyTree(root, copy, linkedData)
  const parseHtml = (html: string) => {
    const parsed = new (domParser(live))().parseFromString(html, 'text/html')
    const detached = implementation.createHTMLDocument()
    copyTree(property<Element>(parsed, 'documentElement'), detached, [])
    return detached.body
  }
  return { document: copy, address: parseAddress(address) ?? ownAddress(copy), linkedData, statedLanguage, parseHtml }
}

/** A content script has its own parser; elsewhere the document's window brings one. */
function domParser(live: Document): typeof DOMParser {
  if (typeof DOMParser === 'function') return DOMParser
  const view = property<(Window & typeof globalThis) | null>(live, 'defaultView')
  if (!view) throw new Error('The document has no window to parse HTML with.')
  return view.DOMParser
}

/** Each branch is put together before it is hung in: the other way round costs a DOM library five times as much. */
function copyTree(root: Element, copy: Document, linkedData: string[]) {
  let left = MAXIMUM_NODES
  /** @param host the element whose shadow root these nodes are in: its children fill the slots */
  const copyInto = (into: Node, nodes: ArrayLike<Node>, depth: number, host: Element | null) => {
    for (let index = 0; index < nodes.length && left > 0; index++) {
      const node = nodes[index] as Node
      const type = property<number>(node, 'nodeType')
      left--
      if (type === 3) into.appendChild(copy.createTextNode(property<string>(node, 'data')))
      else if (type === 1) copyElement(into, node as Element, depth, host)
    }
  }
  const copyElement = (into: Node, element: Element, depth: number, host: Element | null) => {
    const name = property<string>(element, 'localName')
    if (name === 'script') keepLinkedData(element, linkedData)
    if (LEFT_OUT.has(name)) return
    if (name === 'slot' && host) {
      const filling = slotFilling(host, attribute(element, 'name') ?? '')
      copyInto(into, filling.length > 0 ? filling : childNodes(element), depth, null)
      return
    }
    if (depth > MAXIMUM_DEPTH) {
      const text = property<string | null>(element, 'textContent') ?? ''
      into.appendChild(copy.createTextNode(text.slice(0, MAXIMUM_DEEP_TEXT)))
      return
    }
    const isPart = name === 'head' || name === 'body'
    const target = isPart ? (name === 'head' ? copy.head : copy.body) : createElement(copy, name)
    copyAttributes(element, target, name)
    const shadow = shadowContent(element)
    copyInto(target, shadow ?? childNodes(element), depth + 1, shadow ? element : host)
    if (!isPart) into.appendChild(target)
  }
  copyInto(copy.body, childNodes(root), 1, null)
}

/** Reads a DOM property past anything that the page put in its way (`<form name="documentElement">`). */
function property<T>(node: Node, name: string): T {
  return Reflect.get(Object.getPrototypeOf(node), name, node) as T
}

function attribute(element: Element, name: string): string | null {
  return property<Element['getAttribute']>(element, 'getAttribute').call(element, name)
}

function childNodes(node: Node): ArrayLike<Node> {
  return Array.from(property<NodeListOf<ChildNode>>(node, 'childNodes'))
}

/** What stands in an open shadow root, or in a declarative one that a DOM library left as a template. */
function shadowContent(element: Element): ArrayLike<Node> | null {
  const root = property<ShadowRoot | null>(element, 'shadowRoot')
  if (root) return childNodes(root)
  const first = property<Element | null>(element, 'firstElementChild')
  if (!first || property<string>(first, 'localName') !== 'template' || !attribute(first, 'shadowrootmode')) return null
  return childNodes(property<DocumentFragment>(first, 'content'))
}

function slotFilling(host: Element, name: string): Node[] {
  return Array.from(childNodes(host)).filter((node) => {
    const slot = property<number>(node, 'nodeType') === 1 ? attribute(node as Element, 'slot') : null
    return (slot ?? '') === name
  })
}

function createElement(copy: Document, name: string): Element {
  if (name === 'form') {
    const form = copy.createElement('div')
    form.setAttribute('role', 'form')
    return form
  }
  try {
    return copy.createElement(name)
  } catch {
    return copy.createElement('span')
  }
}

function copyAttributes(from: Element, to: Element, name: string) {
  const attributes = property<NamedNodeMap>(from, 'attributes')
  for (let index = 0; index < attributes.length; index++) {
    const { name: key, value } = attributes[index] as Attr
    if (key === 'style') {
      if (HIDDEN_STYLE.test(value.slice(0, MAXIMUM_ATTRIBUTE))) to.setAttribute('hidden', '')
    } else if (KEPT_ATTRIBUTES.test(key) && !(key === 'name' && name !== 'meta' && name !== 'input')) {
      to.setAttribute(key, value.slice(0, MAXIMUM_ATTRIBUTE))
    }
  }
}

function keepLinkedData(script: Element, linkedData: string[]) {
  if (!/^\s*application\/ld\+json/i.test(attribute(script, 'type') ?? '')) return
  const text = property<string | null>(script, 'textContent') ?? ''
  if (text.length <= MAXIMUM_LINKED_DATA) linkedData.push(text)
}

function ownAddress(copy: Document): URL | null {
  return (
    parseAddress(copy.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    parseAddress(copy.querySelector('meta[property="og:url"]')?.getAttribute('content'))
  )
}

function parseAddress(address: string | null | undefined): URL | null {
  if (!address) return null
  try {
    const url = new URL(foldSpace(address))
    return /^(?:https?|file):$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}
