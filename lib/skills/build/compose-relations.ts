import { type CuratedRow, type Umbrella, unmarked } from './curated-rows'

/** By name, the names that it implies, is, is a part of, and can stand in for. */
export type Relations = Record<'implies' | 'isA' | 'partOf' | 'alternativeTo', Map<string, Set<string>>>

/** As they ship: `wide|narrow|narrow`. */
export interface RelationRows {
  implies: string[]
  isA: string[]
  partOf: string[]
}

/** The relations of rows and umbrellas; `canonical` gives the name that a name or alias stands for, if any. */
export function relationsOf(
  rows: readonly CuratedRow[],
  umbrellas: readonly Umbrella[],
  canonical: (name: string) => string | undefined,
): Relations {
  const relations: Relations = { implies: new Map(), isA: new Map(), partOf: new Map(), alternativeTo: new Map() }
  const add = (kind: keyof Relations, narrow: string, wide: string): void => {
    const from = canonical(narrow)
    const to = canonical(wide)
    if (from === undefined || to === undefined || from === to) return
    relations[kind].set(from, (relations[kind].get(from) ?? new Set()).add(to))
    if (kind === 'alternativeTo') relations[kind].set(to, (relations[kind].get(to) ?? new Set()).add(from))
  }
  for (const row of rows) {
    for (const kind of ['implies', 'isA', 'alternativeTo'] as const)
      for (const name of row[kind]) add(kind, unmarked(row.name), name)
  }
  for (const { name, full, part } of umbrellas) {
    for (const narrow of full) add('implies', narrow, name)
    for (const narrow of part) add('partOf', narrow, name)
  }
  return relations
}

/** How many other skills rest on each one: with popularity, a stand-in for how commonly it is asked for. */
export function weightsOf(relations: Relations): Map<string, number> {
  const weights = new Map<string, number>()
  for (const links of [relations.implies, relations.isA]) {
    for (const names of links.values()) for (const to of names) weights.set(to, (weights.get(to) ?? 0) + 1)
  }
  return weights
}

export function relationRows(relations: Relations): RelationRows {
  const { implies, isA, partOf } = relations
  return {
    implies: rowsByWide(implies),
    isA: rowsByWide(isA, implies),
    partOf: rowsByWide(partOf, implies, isA),
  }
}

/** Rows of the links that no stronger kind of relation has. */
function rowsByWide(links: Relations['implies'], ...stronger: Relations['implies'][]): string[] {
  const rows = new Map<string, string[]>()
  for (const [narrow, names] of links) {
    for (const wide of names) {
      if (stronger.some((other) => other.get(narrow)?.has(wide))) continue
      rows.set(wide, [...(rows.get(wide) ?? []), narrow])
    }
  }
  return [...rows].map(([wide, narrow]) => [wide, ...narrow].join('|'))
}

/** Rows of names that can all stand in for each other, until every pair of alternatives stands in one. */
export function alternativeRows({ alternativeTo: links }: Relations): string[] {
  const rows: string[] = []
  const covered = new Set<string>()
  for (const [name, others] of links) {
    for (const other of others) {
      if (covered.has(`${name}|${other}`)) continue
      const group = [name, other]
      for (const third of others) {
        if (!group.includes(third) && group.every((each) => links.get(each)?.has(third))) group.push(third)
      }
      for (const one of group) for (const two of group) covered.add(`${one}|${two}`)
      rows.push(group.join('|'))
    }
  }
  return rows
}
