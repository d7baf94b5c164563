import type { Evidence, Need, Posting, Requirement, Years } from '../../model'
import { findMentions, type SkillClass } from '../../skills'
import type { SectionKind } from '../heading-lexicon'

/** One ask as it was found, before the posting's other words are weighed. */
export interface Found {
  names: string[]
  classes: SkillClass[]
  atLeast: number
  need: Need
  years: Years | null
  evidence: Evidence
  /** Offset of the list item or sentence, for what may count only once in it. */
  place: number
  section: SectionKind
}

const strength: Record<Need, number> = { required: 3, preferred: 2, duty: 1, mentioned: 0 }

/** Sections whose names are neither asked nor part of the work, nor tell of the company. */
const silent = new Set<SectionKind>(['benefits', 'legal', 'terms', 'process'])

/** Each thing once, with its strongest need and the years that came with it; in the order of first naming. */
export function merge(found: readonly Found[], posting: Posting): Requirement[] {
  const inTitle = new Set(findMentions(posting.title ?? headerLine(posting.description)).map(({ name }) => name))
  const company = posting.company?.toLowerCase()
  const asked = new Set(found.filter(({ need }) => strength[need] >= strength.preferred).flatMap(({ names }) => names))
  const kept = new Map<string, Found>()
  for (const each of found) {
    if (strength[each.need] < strength.preferred && tellsNothing(each)) continue
    const names = [...new Set(each.names)]
    const classes = names.map((name) => each.classes[each.names.indexOf(name)] as SkillClass)
    let { need } = each
    const [only = ''] = names
    if (names.length === 1 && inTitle.has(only) && !asked.has(only)) need = 'required'
    if (names.some((name) => name.toLowerCase() === company)) need = 'mentioned'
    add(kept, { ...each, names, classes, need })
  }
  return withoutWeaker([...kept.values()]).map(requirementOf)
}

/** Names beside the matter, and human languages that nobody asks for. */
function tellsNothing({ need, section, classes }: Found): boolean {
  return (need === 'mentioned' && silent.has(section)) || classes.every((one) => one === 'language')
}

/** "Acme | Senior Engineer (Rust) | Remote": a first line with bars is a title, and more. */
function headerLine(description: string): string {
  const line = description.slice(0, 300).split('\n')[0] ?? ''
  return line.split('|').length > 2 ? line : ''
}

function add(kept: Map<string, Found>, next: Found): void {
  const key = [...next.names].sort().join('|')
  const same = kept.get(key)
  if (!same) {
    kept.set(key, next)
    return
  }
  const stronger = strength[next.need] > strength[same.need]
  if (stronger)
    Object.assign(same, { need: next.need, evidence: next.evidence, place: next.place, atLeast: next.atLeast })
  if (strength[next.need] >= strength[same.need]) same.years ??= next.years
}

/**
 * A name asked more strongly is not listed again as less. A weaker group keeps the names that are only part of a stronger
 * group, as the asks differ; a group of duties does not.
 */
function withoutWeaker(kept: readonly Found[]): Found[] {
  const alone = strongestOf(kept.filter(({ names }) => names.length === 1))
  const anywhere = strongestOf(kept)
  const fresh = kept.flatMap((each) => {
    const asked = each.names.length > 1 && strength[each.need] >= strength.preferred
    const isNew = (name: string) => (anywhere.get(name) ?? 0) <= strength[each.need]
    const stays = asked ? (name: string) => (alone.get(name) ?? 0) <= strength[each.need] : isNew
    const names = each.names.some(isNew) ? each.names.filter(stays) : []
    const classes = names.map((name) => each.classes[each.names.indexOf(name)] as SkillClass)
    return names.length > 0 ? [{ ...each, names, classes }] : []
  })
  const grouped = strongestOf(fresh.filter(({ names }) => names.length > 1))
  return fresh.filter(
    ({ names, need }) =>
      names.length > 1 ||
      strength[need] >= strength.preferred ||
      // A duty that stands in an ask of its own strength already is no second one.
      (grouped.get(names[0] as string) ?? -1) < strength[need],
  )
}

function strongestOf(found: readonly Found[]): Map<string, number> {
  const strongest = new Map<string, number>()
  for (const { names, need } of found) {
    for (const name of names) strongest.set(name, Math.max(strongest.get(name) ?? 0, strength[need]))
  }
  return strongest
}

function requirementOf({ names, classes, atLeast, need, years, evidence }: Found): Requirement {
  const kind = classes.every((one) => one === 'certification')
    ? 'certification'
    : classes.every((one) => one === 'language')
      ? 'language'
      : 'skill'
  const soft = classes.every((one) => one === 'soft')
  const requirement: Requirement = { kind, anyOf: names, need, years, soft, evidence }
  return atLeast > 1 ? { ...requirement, atLeast } : requirement
}
