import { type Evidence, evidenceAt, type Need, type Posting, type Requirement } from '../../model'
import { findMentions } from '../../skills'
import { headingKind } from '../headings'
import type { Section, Structure } from '../structure'
import { withoutFieldsOfStudy } from './fields-of-study'
import { anyOneBefore } from './list-words'
import { type Ask, asksIn } from './lists'
import { type Found, merge } from './merge'
import { type Named, type NamingSentence, nameSentences } from './named'
import { type AskedNeed, needsIn } from './need'
import { isByTheWay, isTheTradeItself, PROGRAMMING, withProgramming } from './said-by-the-way'
import { yearsIn } from './years'

/** What the posting asks of the candidate, in reading order, each thing once with its strongest need. */
export function requirementsOf(structure: Structure, posting: Posting): Requirement[] {
  const { description } = structure
  const sentences = nameSentences(structure, findMentions(description))
  const found: Found[] = []
  const oneOfSections = new Map<Section, Found>()
  for (const naming of sentences) {
    const named = withoutFieldsOfStudy(naming)
      .filter((name) => !isTheTradeItself(name, description.slice(name.start, name.end)))
      .map(withProgramming)
    if (named.length === 0) continue
    const asks = asksIn(naming.sentence, named)
    const needs = needsIn(naming, asks, description, posting)
    const years = yearsIn(naming, asks)
    const technologies = new Set(
      asks.flatMap((ask, index) => ask.named.map((name, at) => name.class === 'technology' && needs[index]?.[at])),
    )
    // "5 years of Java (Kotlin a plus)": the years are of what is asked most.
    const dated = needs.filter((_needs, index) => years[index]).flat()
    const strictest = dated.includes('required') ? 'required' : 'preferred'
    for (const [index, ask] of asks.entries()) {
      if (ask.named[0]?.name === PROGRAMMING && technologies.has(needs[index]?.[0] ?? false)) continue
      for (const part of partsByNeed(ask, needs[index] ?? [], naming)) {
        const next: Found = {
          names: part.named.map(({ name }) => name),
          classes: part.named.map((named) => named.class),
          atLeast: Math.min(ask.atLeast, part.named.length),
          need: part.need,
          years: part.need === strictest ? (years[index] ?? null) : null,
          evidence: evidenceFor(description, naming, part.named),
          place: naming.block.item ? naming.block.start : naming.sentence.start,
          section: naming.section.kind,
        }
        if (!joinsOneOf(oneOfSections, naming, next, description)) found.push(next)
      }
    }
  }
  return merge(found, posting)
}

/** "One of these would be good to have:" makes one ask of the whole list below it. */
function joinsOneOf(
  sections: Map<Section, Found>,
  { section, block }: NamingSentence,
  next: Found,
  description: string,
) {
  if (!(section.heading && block.item)) return false
  const heading = description.slice(section.heading.start, section.heading.end)
  if (!(anyOneBefore.test(heading) && headingKind(heading, true))) return false
  const first = sections.get(section)
  if (!first) {
    sections.set(section, next)
    return false
  }
  first.names.push(...next.names)
  first.classes.push(...next.classes)
  return true
}

/** An ask whose names are wanted unlike ("Python (required), Scala, or Java") is several. */
function partsByNeed(
  ask: Ask,
  needs: readonly AskedNeed[],
  { sentence }: NamingSentence,
): { named: Named[]; need: Need }[] {
  const parts = new Map<Need, Named[]>()
  for (const [index, named] of ask.named.entries()) {
    const need = needs[index] ?? 'mentioned'
    if (need === 'none') continue
    const after = sentence.text.slice(named.end - sentence.start, named.end - sentence.start + 120)
    const before = sentence.text.slice(Math.max(0, named.start - sentence.start - 110), named.start - sentence.start)
    if (!isByTheWay(named, need, before, after)) parts.set(need, [...(parts.get(need) ?? []), named])
  }
  return [...parts].map(([need, named]) => ({ need, named }))
}

/** A longer sentence is cut to the names and the words around them. */
const LONGEST_EVIDENCE = 160

function evidenceFor(description: string, { sentence }: NamingSentence, named: readonly Named[]): Evidence {
  const { start, end } = sentence
  if (end - start <= LONGEST_EVIDENCE) return evidenceAt(description, start, end)
  const first = Math.min(...named.map((name) => name.start))
  const last = Math.max(...named.map((name) => name.end))
  const from = lastStop(description, start, Math.max(start, first - 60), first)
  const to = nextStop(description, last, Math.min(end, last + 40), end)
  return evidenceAt(description, from, to)
}

function lastStop(text: string, start: number, from: number, to: number): number {
  if (from === start) return start
  const stop = /[;:(,]\s[^;:(,]*$/.exec(text.slice(from, to))
  if (stop) return from + stop.index + 1
  const space = text.indexOf(' ', from)
  return space === -1 || space >= to ? from : space
}

function nextStop(text: string, from: number, to: number, end: number): number {
  if (to === end) return end
  const stop = /[;),.]/.exec(text.slice(from, to))
  if (stop) return from + stop.index + (stop[0] === ')' ? 1 : 0)
  const space = text.lastIndexOf(' ', to)
  return space > from ? space : to
}
