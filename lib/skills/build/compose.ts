import { parseAlias } from '../alias'
import { SKILL_CLASSES, type SkillClass } from '../skill'
import { alternativeRows, type RelationRows, relationRows, relationsOf, weightsOf } from './compose-relations'
import { type CuratedRow, type Umbrella, unmarked } from './curated-rows'

export interface Composed {
  rows: Record<SkillClass, string[]>
  relations: RelationRows
  alternatives: string[]
  /** What a curator should mend: an alias claimed twice, a relation to no skill. */
  complaints: string[]
}

/** Turns rows into the data that ships. A name always wins its key; among aliases the first row does. */
export function compose(
  rows: readonly CuratedRow[],
  popularity: ReadonlyMap<string, number> = new Map(),
  umbrellas: readonly Umbrella[] = [],
): Composed {
  const complaints: string[] = []
  const owners = new Map<string, string>()
  for (const row of rows) {
    const key = parseAlias(row.name).key
    if (owners.has(key)) complaints.push(`two skills are called "${unmarked(row.name)}"`)
    else owners.set(key, row.name)
  }
  const byClass = Object.fromEntries(SKILL_CLASSES.map((each) => [each, [] as string[]])) as Record<
    SkillClass,
    string[]
  >
  for (const row of rows) {
    if (owners.get(parseAlias(row.name).key) !== row.name) continue
    const name = parseAlias(row.name)
    const cuts = new Set(name.cuts.keys())
    const aliases = row.aliases.filter((marked) => {
      const alias = parseAlias(marked)
      const owner = owners.get(alias.key)
      if (owner !== undefined && owner !== row.name)
        complaints.push(`"${marked}" of "${row.name}" is already "${owner}"`)
      if (alias.key === name.key && alias.rule !== name.rule)
        complaints.push(`"${marked}" is marked unlike "${row.name}"`)
      if (alias.key === '') return false
      owners.set(alias.key, owner ?? row.name)
      // The same letters again serve only if they may be parted in a new place ("Microservices", "micro-services").
      return owner === undefined || (owner === row.name && [...alias.cuts.keys()].some((cut) => !cuts.has(cut)))
    })
    byClass[row.class].push([row.name, ...aliases].join('|'))
  }
  const canonical = (name: string): string | undefined => {
    const owner = owners.get(parseAlias(name).key)
    if (owner === undefined) complaints.push(`a relation names "${name}", which is no skill`)
    return owner === undefined ? undefined : unmarked(owner)
  }
  const relations = relationsOf(rows, umbrellas, canonical)
  const weights = weightsOf(relations)
  const weight = (row: string): number =>
    (weights.get(nameOf(row)) ?? 0) +
    Math.max(...row.split('|').map((name) => popularity.get(parseAlias(name).key) ?? 0))
  for (const own of Object.values(byClass)) {
    own.sort((one, other) => weight(other) - weight(one))
  }
  return { rows: byClass, relations: relationRows(relations), alternatives: alternativeRows(relations), complaints }
}

function nameOf(row: string): string {
  return unmarked(row.split('|')[0] ?? '')
}
