import type { Need, Requirement, Years } from '../../lib/model'
import { resolveSkill } from '../../lib/skills'
import type { Label } from './labels'
import type { AcceptedNames } from './names'

/** Right ones out of those found and those labelled; what is missed and what is false, for reading. */
export interface Tally {
  right: number
  found: number
  met: number
  labelled: number
  missed: string[]
  wrong: string[]
}

/** Right ones out of all that were judged. */
export interface Share {
  right: number
  of: number
  wrong: string[]
}

export interface RequirementScores {
  technology: Tally
  names: Tally
  asked: Tally
  required: Tally
  preferred: Tally
  duty: Tally
  mentioned: Tally
  soft: Tally
  needs: Share
  /** Groups of several names: how many labelled ones stand in what was found, name for name. */
  groups: Share
  /** Found groups that are no labelled one, name for name; and those that share not even two names with one. */
  groupsNotExact: Share
  groupsFalse: Share
  years: Share
}

const strength: Record<Need, number> = { required: 3, preferred: 2, duty: 1, mentioned: 0 }

interface Named {
  name: string
  need: Need
  years: Years | null
}

/** Each name once, with its strongest need and the years that stand with it. */
function strongest(asks: readonly { anyOf: readonly string[]; need: Need; years: Years | null }[]): Named[] {
  const byName = new Map<string, Named>()
  for (const { anyOf, need, years } of asks) {
    for (const name of anyOf) {
      const known = byName.get(name)
      if (!known || strength[need] > strength[known.need]) byName.set(name, { name, need, years: years ?? null })
      else if (strength[need] === strength[known.need]) known.years ??= years
    }
  }
  return [...byName.values()]
}

/** Scores what was found in one posting against its label. Human languages and soft skills are left out of names. */
export function scoreRequirements(
  found: readonly Requirement[],
  label: Label,
  accepted: AcceptedNames,
): RequirementScores {
  const hard = found.filter(({ soft, kind }) => !soft && kind !== 'language')
  const names = strongest(hard)
  const labels = strongest(label.requirements)
  const softLabels = label.soft.map(({ name }) => name)
  const same = (one: Named, other: Named) => accepted.isSame(one.name, other.name)
  const isSoft = ({ name }: Named) => softLabels.some((soft) => accepted.isSame(name, soft))
  const isTechnology = (one: Named) => {
    const match = labels.find((other) => same(one, other))
    return match
      ? accepted.classOf(match.name) === 'technology'
      : (resolveSkill(one.name)?.class ?? 'technology') === 'technology'
  }
  const tally = (chosen: readonly Named[], wanted: readonly Named[]): Tally => {
    const judged = chosen.filter((one) => wanted.some((other) => same(one, other)) || !isSoft(one))
    const right = judged.filter((one) => wanted.some((other) => same(one, other)))
    const met = wanted.filter((other) => chosen.some((one) => same(one, other)))
    return {
      right: right.length,
      found: judged.length,
      met: met.length,
      labelled: wanted.length,
      missed: wanted.filter((other) => !met.includes(other)).map(({ name }) => name),
      wrong: judged.filter((one) => !right.includes(one)).map(({ name }) => name),
    }
  }
  const ofNeed = (...needs: Need[]) =>
    tally(
      names.filter(({ need }) => needs.includes(need)),
      labels.filter(({ need }) => needs.includes(need)),
    )
  const pairs = labels.flatMap((other) => {
    const match = names.filter((one) => same(one, other)).sort((one, two) => strength[two.need] - strength[one.need])[0]
    return match ? [{ label: other, found: match }] : []
  })
  const withYears = [
    ...pairs.filter(({ label: { years }, found: { years: ours } }) => years || ours),
    ...labels
      .filter((other) => other.years && !pairs.some(({ label: known }) => known === other))
      .map((other) => ({ label: other, found: null })),
  ]
  const softFound = found.flatMap(({ anyOf }) => anyOf)
  const softMet = label.soft.filter(({ name }) => softFound.some((one) => accepted.isSame(one, name)))
  return {
    technology: tally(
      names.filter(isTechnology),
      labels.filter(({ name }) => accepted.classOf(name) === 'technology'),
    ),
    names: tally(names, labels),
    asked: ofNeed('required', 'preferred'),
    required: ofNeed('required'),
    preferred: ofNeed('preferred'),
    duty: ofNeed('duty'),
    mentioned: ofNeed('mentioned'),
    soft: {
      right: softMet.length,
      found: softMet.length,
      met: softMet.length,
      labelled: label.soft.length,
      missed: label.soft.filter((soft) => !softMet.includes(soft)).map(({ name }) => name),
      wrong: [],
    },
    needs: share(
      pairs,
      ({ label: one, found: other }) => one.need === other.need,
      ({ label: one, found: other }) => `${other.name}: ${other.need}, not ${one.need}`,
    ),
    years: share(
      withYears,
      ({ label: one, found: other }) => sameYears(one.years, other?.years ?? null),
      ({ label: one, found: other }) => `${one.name}: ${showYears(other?.years ?? null)}, not ${showYears(one.years)}`,
    ),
    ...scoreGroups(hard, label, accepted),
  }
}

function scoreGroups(found: readonly Requirement[], label: Label, accepted: AcceptedNames) {
  const groups = found.map(({ anyOf }) => anyOf).filter((anyOf) => anyOf.length > 1)
  const labels = label.requirements.map(({ anyOf }) => anyOf).filter((anyOf) => anyOf.length > 1)
  const shared = (group: readonly string[], other: readonly string[]) =>
    other.filter((name) => group.some((one) => accepted.isSame(one, name))).length
  const exact = (group: readonly string[], other: readonly string[]) =>
    shared(group, other) === other.length && group.every((one) => other.some((name) => accepted.isSame(one, name)))
  const show = (group: readonly string[]) => group.join(' | ')
  return {
    groups: share(labels, (other) => groups.some((group) => exact(group, other)), show),
    groupsNotExact: share(groups, (group) => !labels.some((other) => exact(group, other)), show),
    groupsFalse: share(groups, (group) => !labels.some((other) => shared(group, other) > 1), show),
  }
}

function share<One>(judged: readonly One[], holds: (one: One) => boolean, show: (one: One) => string): Share {
  const right = judged.filter(holds)
  return { right: right.length, of: judged.length, wrong: judged.filter((one) => !right.includes(one)).map(show) }
}

export function sameYears(one: Years | null, other: Years | null): boolean {
  return one?.min === other?.min && (one?.max ?? null) === (other?.max ?? null)
}

function showYears(years: Years | null): string {
  return years ? `${years.min ?? ''}-${years.max ?? ''}` : 'none'
}

export function addTally(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    found: one.found + other.found,
    met: one.met + other.met,
    labelled: one.labelled + other.labelled,
    missed: [...one.missed, ...other.missed],
    wrong: [...one.wrong, ...other.wrong],
  }
}

export function addShare(one: Share, other: Share): Share {
  return { right: one.right + other.right, of: one.of + other.of, wrong: [...one.wrong, ...other.wrong] }
}
