import type { SectionKind } from './heading-lexicon'
import { lostBreaks } from './lost-breaks'

/** One line of a posting without its list mark. */
export interface Line {
  text: string
  start: number
  end: number
  item: boolean
  /** The kind of heading that was cut out of running text; a line of its own has null here, heading or not. */
  heading: SectionKind | null
  /** A piece of a longer line. */
  piece: boolean
}

/** Marks that open a list item; a dash, a star or a number counts only before a space. */
const mark = /^\s{0,20}(?:[•●○◦▪■□▸►‣∙·✓✔➢→–—*+-]|\d{1,2}[.)]|o)(?=\s)\s{0,8}|^\s{0,20}[•●○◦▪■‣∙✓✔➢]\s{0,8}/u

/** The description's lines; long ones that lost their inner line breaks come in pieces. Blank lines are left out. */
export function cutLines(description: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= description.length) {
    const found = description.indexOf('\n', start)
    const end = found === -1 ? description.length : found
    cutLine(lines, description, start, end)
    start = end + 1
  }
  return lines
}

function cutLine(lines: Line[], description: string, start: number, end: number): void {
  const text = description.slice(start, end)
  const breaks = lostBreaks(text)
  let at = 0
  let item = false
  for (const cut of breaks) {
    push(lines, description, { start: start + at, end: start + cut.start, item, heading: null, piece: true })
    if (cut.heading) {
      push(lines, description, {
        start: start + cut.start,
        end: start + cut.end,
        item: false,
        heading: cut.heading,
        piece: true,
      })
    }
    item = cut.item
    at = cut.end
  }
  push(lines, description, { start: start + at, end, item, heading: null, piece: breaks.length > 0 })
}

function push(lines: Line[], description: string, line: Omit<Line, 'text'>): void {
  const raw = description.slice(line.start, line.end)
  const marked = line.heading ? '' : (mark.exec(raw)?.[0] ?? '')
  const body = raw.slice(marked.length)
  const text = body.trim()
  if (!text) return
  const start = line.start + marked.length + (body.length - body.trimStart().length)
  lines.push({ ...line, text, start, end: start + text.length, item: line.item || marked !== '' })
}
