import { textOf } from '@/lib/reading/text'

/**
 * The text that is selected in a document, with its lines and bullets, as a page's own text is read; empty where
 * nothing is. The selection is copied into a detached document, so that the page notices nothing.
 */
export function selectedText(document: Document): string {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return ''
  const copy = document.implementation.createHTMLDocument()
  for (let index = 0; index < selection.rangeCount; index++) {
    const range = selection.getRangeAt(index)
    const { commonAncestorContainer: root } = range
    // The list item itself, where the selection lies within one.
    const start = root.nodeType === Node.ELEMENT_NODE ? root : (root.parentNode ?? root)
    copyWithin(range, start, copy.body.appendChild(copy.createElement('div')))
  }
  return textOf(copy.body)
}

function copyWithin(range: Range, node: Node, into: Element): void {
  for (const child of node.childNodes) {
    if (!range.intersectsNode(child)) continue
    if (child.nodeType === Node.TEXT_NODE) into.append(selectedPart(range, child as Text))
    else if (child.nodeType === Node.ELEMENT_NODE)
      copyWithin(range, child, into.appendChild(emptyCopy(child as Element, into)))
  }
}

function selectedPart(range: Range, text: Text): string {
  const start = text === range.startContainer ? range.startOffset : 0
  const end = text === range.endContainer ? range.endOffset : text.length
  return text.data.slice(start, end)
}

function emptyCopy(element: Element, into: Element): Element {
  const copy = into.ownerDocument.createElement(element.localName)
  for (const name of ['class', 'hidden']) {
    const value = element.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  return copy
}
