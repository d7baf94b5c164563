import data from './relations.generated.json'
import { canonicalName } from './resolve'

export type Relation = 'same' | 'implies' | 'is-a' | 'alternative-to'

type Links = Readonly<Record<string, readonly string[]>>

/** Steps along implies and is-a; `alternative-to` is never followed further. */
const MAX_STEPS = 3

/**
 * How far having `had` meets an ask for `asked`, and along which relation; null where not at all.
 * `same` and `implies` (React implies JavaScript) are full; `is-a` (PostgreSQL is SQL) and `alternative-to` (AWS, Azure) are part.
 */
export function relationBetween(had: string, asked: string): Relation | null {
  const from = canonicalName(had)
  const to = canonicalName(asked)
  if (from === to) return 'same'
  // The data is touched only here, so that a bundle that asks for no relation does not carry it.
  const { implies, isA, alternativeTo }: Record<keyof typeof data, Links> = data
  if (reaches(from, to, [implies])) return 'implies'
  if (reaches(from, to, [implies, isA])) return 'is-a'
  return alternativeTo[from]?.includes(to) ? 'alternative-to' : null
}

function reaches(from: string, to: string, kinds: readonly Links[]): boolean {
  const seen = new Set([from])
  let edge = [from]
  for (let step = 0; step < MAX_STEPS && edge.length > 0; step++) {
    edge = edge.flatMap((name) => kinds.flatMap((links) => links[name] ?? [])).filter((name) => !seen.has(name))
    for (const name of edge) seen.add(name)
    if (seen.has(to)) return true
  }
  return false
}
