import type { SectionKind } from './heading-lexicon'
import { headingKind, looksLikeHeading } from './headings'
import { cutLines, type Line } from './lines'
import { type Sentence, sentencesIn } from './sentences'
import { turningSentences } from './turning-sentences'

export type { SectionKind } from './heading-lexicon'
export type { Sentence } from './sentences'

/** Where something stands in the description, in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** One paragraph or one list item; its sentences leave out the list mark and a label in front ("Tech stack: "). */
export interface Block extends Span {
  item: boolean
  /** The words before a colon at the block's start, without the colon. */
  label: Span | null
  sentences: Sentence[]
}

export interface Section extends Span {
  kind: SectionKind
  /** The heading's words; null for what comes before the first heading. */
  heading: Span | null
  blocks: Block[]
}

export interface Structure {
  description: string
  sections: Section[]
}

/** A sentence with the block and section around it. */
export interface PlacedSentence {
  sentence: Sentence
  block: Block
  section: Section
}

/**
 * Parts a description into sections by headings (known words, or a heading's shape), blocks and sentences. A heading
 * that the lexicon does not know starts a section of the kind before it; a text without headings is one section `other`.
 * Time is linear in the text.
 */
export function structureOf(description: string): Structure {
  const sections: Section[] = []
  let section: Section = { kind: 'other', heading: null, start: 0, end: 0, blocks: [] }
  const open = (kind: SectionKind, heading: Span) => {
    if (section.heading || section.blocks.length > 0) sections.push(section)
    section = { kind, heading, start: heading.start, end: heading.end, blocks: [] }
  }
  const lines = cutLines(description)
  /** What a one-line section ("Location: Berlin") gives back to the lines after it. */
  let outer: SectionKind | null = null
  /** The last section began where running text went over to pay, law or the company. */
  let turned = false

  for (const [index, line] of lines.entries()) {
    const block = blockOf(description, line)
    const heading = block.label ? null : headingOf(line, lines[index + 1])
    if (heading) {
      const shaped = heading === 'shape' ? (kindOfItems(lines, index + 1) ?? outer ?? section.kind) : heading
      open(shaped, { start: line.start, end: line.end })
      outer = null
      turned = false
      continue
    }
    const labelled = block.label && headingKind(description.slice(block.label.start, block.label.end))
    if (block.label && labelled && !line.item) {
      const before: SectionKind = outer ?? section.kind
      open(labelled, block.label)
      outer = oneLine.has(labelled) ? before : null
    } else if (outer && !(block.label || line.item)) {
      open(turned && isProse(line) ? 'other' : outer, { start: line.start, end: line.start })
      outer = null
      turned = false
    }
    const turn = (line.item && !line.piece) || settled.has(section.kind) ? null : turnOf(block)
    if (turn) {
      const rest = { ...block, start: turn.start, label: null, sentences: block.sentences.splice(turn.index) }
      if (block.sentences.length > 0) section.blocks.push({ ...block, end: block.sentences.at(-1)?.end ?? block.end })
      const before: SectionKind = outer ?? section.kind
      open(turn.kind, { start: turn.start, end: turn.start })
      outer = before
      turned = true
      section.blocks.push(rest)
    } else section.blocks.push(block)
    section.end = line.end
  }
  sections.push(section)
  return { description, sections }
}

/** Every sentence in reading order, with its place. */
export function placedSentences(structure: Structure): PlacedSentence[] {
  return structure.sections.flatMap((section) =>
    section.blocks.flatMap((block) => block.sentences.map((sentence) => ({ sentence, block, section }))),
  )
}

/** "Location: Berlin", "Tech stack: Go, React" or "Apply here: …" says all that it has to say in its own line. */
const oneLine = new Set<SectionKind>(['terms', 'stack', 'legal', 'process'])

/** Sections that no closing paragraph needs to end. */
const settled = new Set<SectionKind>(['about', 'role', 'benefits', 'terms', 'process', 'legal', 'other'])

/** A closing paragraph goes on with no list of requirements or duties. */
function isProse({ text, item }: Line): boolean {
  return !item && text.length > LONG && /[.!?]["”’)*]{0,3}$/.test(text)
}

const LONG = 60

/** The first sentence of a block that goes over to pay, benefits, law or the company. */
function turnOf(block: Block): { kind: SectionKind; start: number; index: number } | null {
  for (const [index, sentence] of block.sentences.entries()) {
    const turning = turningSentences.find(({ says }) => says.test(sentence.text))
    if (turning) return { kind: turning.kind, start: sentence.start, index }
  }
  return null
}

/** A list under an unknown heading is one of benefits or terms where a third of its first items speak of them. */
function kindOfItems(lines: readonly Line[], from: number): SectionKind | null {
  const items = lines.slice(from, from + 6)
  const end = items.findIndex(({ item }) => !item)
  const first = end === -1 ? items : items.slice(0, end)
  const told = first.flatMap(({ text }) => turningSentences.find(({ says }) => says.test(text))?.kind ?? [])
  return told.length > 0 && told.length >= first.length / 3 ? (told[0] ?? null) : null
}

function headingOf(line: Line, next: Line | undefined): SectionKind | 'shape' | null {
  if (line.heading) return line.heading
  const leading = next?.item === true
  if (line.item) return leading && line.text.endsWith(':') ? askingKind(line.text) : null
  if (line.piece) return null
  return headingKind(line.text, leading) ?? (looksLikeHeading(line.text, leading) ? 'shape' : null)
}

/** "• Position requires:" before further items heads them; other items that end so stay in their own section. */
function askingKind(text: string): SectionKind | null {
  const kind = headingKind(text, true)
  return kind === 'requirements' || kind === 'preferred' ? kind : null
}

/** A label is short, has no stop inside, and is followed by text: "Backend: Go, Kafka". */
const labelled = /^[*_]{0,3}([^\s:*_.;][^:*_.;\n]{0,58}?)[*_]{0,3}:[*_]{0,3}\s{1,4}(?=\S)/u

function blockOf(description: string, line: Line): Block {
  const match = labelled.exec(line.text)
  const words = match?.[1] ?? ''
  const label = match && words.split(' ').length <= 7 ? words : null
  const from = label === null ? line.start : line.start + (match?.[0].length ?? 0)
  const labelStart = line.start + line.text.indexOf(words)
  return {
    start: line.start,
    end: line.end,
    item: line.item,
    label: label === null ? null : { start: labelStart, end: labelStart + words.length },
    sentences: sentencesIn(description.slice(from, line.end), from),
  }
}
