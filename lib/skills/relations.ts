import { areAlternatives } from './alternatives'
import data from './relations.generated.json'
import { canonicalName } from './resolve'

export type Relation = 'same' | 'implies' | 'is-a' | 'alternative-to'

/** By name, the names on the other side. */
type Links = ReadonlyMap<string, ReadonlySet<string>>

/** Steps along implies and is-a; parts and alternatives are never followed further. */
const MAX_STEPS = 3

/**
 * How far having `had` meets an ask for `asked`, and along which relation; null where not at all.
 * `same` and `implies` (React implies JavaScript) are full; `is-a` (a kind or a part of it) and `alternative-to` (AWS, Azure) are part.
 */
export function relationBetween(had: string, asked: string): Relation | null {
  const from = canonicalName(had)
  const to = canonicalName(asked)
  if (from === to) return 'same'
  const { implies, isA, partOf } = relations()
  if (reaches(from, to, [implies])) return 'implies'
  if (partOf.get(from)?.has(to) || reaches(from, to, [implies, isA])) return 'is-a'
  return areAlternatives(from, to) ? 'alternative-to' : null
}

function reaches(from: string, to: string, kinds: readonly Links[]): boolean {
  const seen = new Set([from])
  let edge = [from]
  for (let step = 0; step < MAX_STEPS && edge.length > 0; step++) {
    edge = edge
      .flatMap((name) => kinds.flatMap((links) => [...(links.get(name) ?? [])]))
      .filter((name) => !seen.has(name))
    for (const name of edge) seen.add(name)
    if (seen.has(to)) return true
  }
  return false
}

let read: Record<keyof typeof data, Links> | undefined

/** The relations that ship, read on first use. */
function relations(): Record<keyof typeof data, Links> {
  read ??= {
    implies: linksTo(data.implies),
    isA: linksTo(data.isA),
    partOf: linksTo(data.partOf),
  }
  return read
}

/** Rows `wide|narrow|narrow`. */
function linksTo(rows: readonly string[]): Links {
  const links = new Map<string, Set<string>>()
  for (const row of rows) {
    const [wide = '', ...narrow] = row.split('|')
    for (const name of narrow) links.set(name, (links.get(name) ?? new Set()).add(wide))
  }
  return links
}
