import { type Evidence, evidenceAt } from '../model'
import type { SectionKind } from './heading-lexicon'
import type { Structure } from './structure'

/**
 * One heading or sentence, with the label in front of it ("Salary: ..."), written plainly: straight quotes, `-` for every
 * dash, ordinary spaces, no Markdown marks and no invisible characters. What rules over terms read.
 */
export interface Statement {
  text: string
  kind: SectionKind
  item: boolean
  isHeading: boolean
  /** The heading above, lower case; empty where there is none. */
  heading: string
  /** Offset of each character of `text` in the description; null where they only shift by `start`. */
  offsets: number[] | null
  start: number
}

/** Signs written in several ways, and the one that stands for them; each is one character for one. */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u02bc\u2032`´]/g, "'"],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' '],
]

/** Invisible characters, and Markdown's stars and escapes. */
const dropped = /[\u00ad\u200b-\u200f\u2060\ufeff*]|\\(?=[^\w\s])/g

export function statementsOf(structure: Structure): readonly Statement[] {
  const before = written.get(structure)
  if (before) return before
  const statements = write(structure)
  written.set(structure, statements)
  return statements
}

/** Every finder of terms reads the same statements: each structure is written once. */
const written = new WeakMap<Structure, readonly Statement[]>()

function write(structure: Structure): Statement[] {
  const { description } = structure
  const statements: Statement[] = []
  for (const { kind, heading, blocks } of structure.sections) {
    const above = heading ? description.slice(heading.start, heading.end).toLowerCase() : ''
    const place = {
      kind: wishes.test(above) && kind === 'requirements' ? ('preferred' as const) : kind,
      heading: above,
    }
    if (heading) {
      statements.push({ ...plain(description, heading.start, heading.end), ...place, item: false, isHeading: true })
    }
    for (const { item, label, sentences } of blocks) {
      for (const [index, sentence] of sentences.entries()) {
        const start = index === 0 && label ? label.start : sentence.start
        for (const piece of unglued(description, start, sentence.end)) {
          statements.push({ ...plain(description, piece.start, piece.end), ...place, item, isHeading: false })
        }
      }
    }
  }
  return statements
}

/** "Preferred candidates will meet …" asks for less than its other words say. */
const wishes = /^\W{0,4}(?:preferred|desired|desirable)\b/

/** List items whose break was lost: "… 5 years of experienceAbility to lead". Names such as "JavaScript" begin with a capital. */
const glue =
  /(?<=(?<![\p{L}\d])\p{Ll}{3,20}|\d\)|\p{Ll}\))(?=\p{Lu}\p{Ll}{2,}|\p{Lu}{2,} )|(?<=\p{Ll}{3})(?=\d{1,2}\+? years)/gu

function unglued(description: string, start: number, end: number): { start: number; end: number }[] {
  const cuts = [...description.slice(start, end).matchAll(glue)].map(({ index }) => start + index)
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }))
}

/** A title, say, as a statement that has no place in the description. */
export function plainText(text: string): string {
  return plain(text, 0, text.length).text
}

/** The evidence for `[from, to)` of a statement's text. */
export function statementEvidence(structure: Structure, statement: Statement, from: number, to: number): Evidence {
  const { offsets, start } = statement
  const first = offsets ? (offsets[from] ?? start) : start + from
  const last = offsets ? (offsets[to - 1] ?? start) : start + to - 1
  return evidenceAt(structure.description, first, last + 1)
}

/** The evidence for a match and the rest of its clause, at most `longest` characters. */
export function clauseEvidence(
  structure: Structure,
  statement: Statement,
  match: RegExpExecArray,
  longest = 110,
): Evidence {
  const end = match.index + match[0].length
  const stop = statement.text.slice(end, match.index + longest).search(/[,;.!?()|]|$/)
  const open = match.index + longest < end + stop
  return statementEvidence(structure, statement, match.index, open ? end : end + stop)
}

function plain(description: string, start: number, end: number): Pick<Statement, 'text' | 'offsets' | 'start'> {
  let raw = description.slice(start, end)
  for (const [signs, sign] of plainSigns) raw = raw.replace(signs, sign)
  const text = raw.replace(dropped, '')
  if (text.length === raw.length) return { text, offsets: null, start }
  const offsets: number[] = []
  let from = 0
  for (const drop of [...raw.matchAll(dropped), { index: raw.length }]) {
    for (let index = from; index < drop.index; index++) offsets.push(start + index)
    from = drop.index + 1
  }
  return { text, offsets, start }
}
