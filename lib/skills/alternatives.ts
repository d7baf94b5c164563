import rows from './alternatives.generated.json'
import { canonicalName } from './resolve'

let groupsByName: Map<string, Set<number>> | undefined

/**
 * Whether each of two skills can stand in for the other, as AWS and Azure can. A file of its own, with data of its own, so that
 * the reader, which asks nothing else of the relations, does not carry them.
 */
export function areAlternatives(one: string, other: string): boolean {
  groupsByName ??= readGroups()
  const groups = groupsByName.get(canonicalName(one))
  const others = groupsByName.get(canonicalName(other))
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group))
}

/** Each row names skills that can all stand in for each other. */
function readGroups(): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>()
  for (const [index, row] of rows.entries()) {
    for (const name of row.split('|')) groups.set(name, (groups.get(name) ?? new Set()).add(index))
  }
  return groups
}
