import { areAlternatives, resolveSkill } from '../../skills'
import { kinds } from './list-words'

const kindsOf = new Map<string, Set<number>>()
for (const [index, names] of kinds.entries()) {
  for (const name of names) kindsOf.set(name, (kindsOf.get(name) ?? new Set()).add(index))
}

/** Whether each of these names would do where another is asked: one kind, or alternatives in the taxonomy. */
export function sameKind(names: readonly string[]): boolean {
  const [first, ...others] = new Set(names)
  if (others.length > MOST_COMPARED) return false
  if (first === undefined) return false
  const reached = new Set([first])
  let left = others
  for (let grew = true; grew && left.length > 0; ) {
    const near = left.filter((name) => [...reached].some((other) => alternatives(name, other)))
    for (const name of near) reached.add(name)
    left = left.filter((name) => !reached.has(name))
    grew = near.length > 0
  }
  return left.length === 0
}

/** A longer list is no list of alternatives, and comparing each with each would take long. */
const MOST_COMPARED = 30

/** Whether two of three or more, at least two thirds, are of one kind: "(e.g. Terraform, Ansible, Python)". */
export function mostlySameKind(names: readonly string[]): boolean {
  if (names.length > MOST_COMPARED) return false
  const most = Math.max(0, ...names.map((name) => names.filter((other) => sameKind([name, other])).length))
  return most > 1 && most >= (names.length * 2) / 3
}

function alternatives(one: string, other: string): boolean {
  if (one === other || (isCertification(one) && isCertification(other))) return true
  const kindsOfOne = kindsOf.get(one)
  const kindsOfOther = kindsOf.get(other)
  if (kindsOfOne && kindsOfOther && [...kindsOfOne].some((kind) => kindsOfOther.has(kind))) return true
  return areAlternatives(one, other)
}

function isCertification(name: string): boolean {
  return resolveSkill(name)?.class === 'certification'
}
