/** Elements that start and end a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot
  thead tr ul`.split(/\s+/),
)
/** Elements whose text is no part of what the page says. */
const SILENT = new Set(
  `script style noscript template svg canvas iframe object embed audio video head title nav button input select
  textarea option datalist meter progress dialog`.split(/\s+/),
)
/** How sites mark text that only a screen reader should get: it repeats what is on the screen. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|sronly|visually-?hidden|screen-reader(?:-text|-only)?|a11y-text|accessibility-hidden|is-hidden|is-visually-hidden|u-hidden|d-none|hidden)(?:\s|$)/i

const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/g
const BULLET = /^(?:[•·●▪■◦○‣⁃∙➢➤►▸\uf0b7\uf0a7]\s*|[-*–]\s+)+/

/** White space folded to single spaces, invisible characters taken out. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/** One line of a posting, its bullet as `• ` whatever sign it had; empty when only the sign stands there. */
export function cleanLine(line: string): string {
  const folded = foldSpace(line)
  const text = folded.replace(BULLET, '')
  if (/^[-*–]$/.test(text)) return ''
  return text === folded ? text : text && `• ${text}`
}

/** Is this element no part of the text that the page shows? */
export function isSilent(element: Element): boolean {
  return (
    (SILENT.has(element.localName) && !(element.localName === 'button' && element.closest('h1,h2,h3,h4,h5,h6'))) ||
    element.hasAttribute('hidden') ||
    SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')
  )
}

/**
 * The text of an element as it reads: blocks parted by `\n`, list items starting with `• `, white space folded.
 * It needs no layout, so that a browser and a DOM library give the same bytes.
 * @param omit elements to leave out beside those that show no text
 */
export function textOf(root: Element, omit: (element: Element) => boolean = () => false): string {
  const lines: string[] = []
  let line = ''
  let bullet = false
  let cells = 0

  const endLine = () => {
    const text = cleanLine(line)
    line = ''
    if (!text) return
    lines.push(bullet && !text.startsWith('• ') ? `• ${text}` : text)
    bullet = false
  }
  const visit = (node: Node, preformatted: boolean) => {
    if (node.nodeType === 3) {
      const text = (node as Text).data
      if (!preformatted) line += text
      else
        for (const [index, part] of text.split(/\r?\n/).entries()) {
          if (index > 0) endLine()
          line += part
        }
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.localName
    if (name === 'br') return endLine()
    if (element !== root && (isSilent(element) || omit(element))) return
    if (name === 'td' || name === 'th') {
      if (cells++ > 0 && line) line += ' | '
      return visitChildren(element, preformatted)
    }
    if (name === 'tr') cells = 0
    const block = BLOCKS.has(name)
    if (block) endLine()
    if (name === 'li') bullet = true
    visitChildren(element, preformatted || name === 'pre')
    if (block) endLine()
    if (name === 'li') bullet = false
  }
  const visitChildren = (element: Element, preformatted: boolean) => {
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, preformatted)
  }
  visit(root, root.localName === 'pre')
  endLine()
  return lines.join('\n')
}
