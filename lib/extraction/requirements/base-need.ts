import type { Need, Posting } from '../../model'
import type { SectionKind } from '../heading-lexicon'
import { headingKind } from '../headings'
import type { Section } from '../structure'
import type { Named, NamingSentence } from './named'
import {
  asksInPassing,
  asksOfCandidate,
  asksPlainly,
  speaksOfCompany,
  speaksOfWork,
  startsLikeAsk,
  startsLikeDuty,
  tellsOfTheRole,
  turnsToWork,
} from './need-cues'

/** What a sentence's names are to the posting by its section and its own words, before any cue beside a name. */
export function baseNeedIn(naming: NamingSentence, description: string, posting: Posting): (named: Named) => Need {
  const { sentence, block, section } = naming
  const kind = kindOf(naming, description)
  if (posting.language !== 'en') {
    const need = bySection[kind] ?? 'mentioned'
    return () => need
  }
  const text = straight(sentence.text)
  const opensItem = block.item && naming.opens
  const ofCompany = !opensItem && (speaksOfCompany.test(text) || startsWithName(text, posting.company))
  if (kind === 'requirements' || kind === 'preferred') {
    const asks = asksOfCandidate.test(text)
    const aside = !asks && (ofCompany || (!block.item && text.length > LONG && firstItemOf(section) < block.start))
    const need = aside ? (speaksOfWork.test(text) ? 'duty' : 'mentioned') : null
    return () => need ?? (kind === 'requirements' ? 'required' : 'preferred')
  }
  if (opensItem && startsLikeAsk.test(text) && !(kind === 'benefits' || kind === 'process')) return () => 'required'
  if (kind === 'duties' || kind === 'stack') return () => (asksPlainly.test(text) ? 'required' : 'duty')
  if (kind === 'role' || kind === 'about' || kind === 'other') return inProse(naming, text, kind, ofCompany)
  const asks = asksPlainly.test(text)
  return (named) => (asks && named.class !== 'practice' && named.class !== 'domain' ? 'required' : 'mentioned')
}

/** A sentence of prose after a list, if not short, is no further item of it unless it says so. */
const LONG = 60

const firstItems = new WeakMap<Section, number>()

/** Where the section's first list item starts; beyond the text where it has none. */
function firstItemOf(section: Section): number {
  let first = firstItems.get(section)
  if (first === undefined) {
    first = section.blocks.find(({ item }) => item)?.start ?? Number.POSITIVE_INFINITY
    firstItems.set(section, first)
  }
  return first
}

const bySection: Partial<Record<SectionKind, Need>> = {
  requirements: 'required',
  preferred: 'preferred',
  duties: 'duty',
  stack: 'duty',
}

/** "We are looking for a Go engineer to build our billing": Go is asked, billing is the work. */
function inProse(
  { sentence: { start }, block }: NamingSentence,
  text: string,
  kind: SectionKind,
  ofCompany: boolean,
): (named: Named) => Need {
  const asks = (kind === 'about' ? asksInPassing : asksOfCandidate).exec(text)
  const ofWork = kind === 'role' || (kind === 'other' && (block.item || tellsOfTheRole.test(text)))
  const rest = speaksOfWork.test(text) || startsLikeDuty.test(text) || (ofWork && !ofCompany) ? 'duty' : 'mentioned'
  if (!asks) return () => rest
  const turn = turnsToWork.exec(text.slice(asks.index))
  const work = turn ? asks.index + turn.index : text.length
  return (named) => (named.start - start < work ? 'required' : 'duty')
}

/** The section's kind, or that of a list item's own label ("• Nice to have: Kafka"). */
function kindOf({ block, section }: NamingSentence, description: string): SectionKind {
  if (!(block.item && block.label)) return section.kind
  const label = headingKind(description.slice(block.label.start, block.label.end))
  return label === 'requirements' || label === 'preferred' ? label : section.kind
}

function startsWithName(text: string, company: string | null): boolean {
  if (!company || company.length < 3) return false
  const start = text.replace(/^(?:At|With|Here at) /, '').toLowerCase()
  return start.startsWith(company.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(start.slice(company.length))
}

/** With straight apostrophes, as the cues are written; the length stays. */
export function straight(text: string): string {
  return text.replace(/[’‘]/g, "'")
}
