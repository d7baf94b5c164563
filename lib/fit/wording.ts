import type { Requirement } from '../model'

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five']

/** "A", "A and B", "A, B and C"; with `limit`, "A, B and 3 more". */
export function list(words: readonly string[], joiner: 'and' | 'or' = 'and', limit = Number.POSITIVE_INFINITY): string {
  const shown = words.length > limit ? words.slice(0, limit - 1) : [...words]
  const rest = words.length - shown.length
  const last = rest > 0 ? `${rest} more` : shown.pop()
  return shown.length > 0 ? `${shown.join(', ')} ${joiner} ${last}` : (last ?? '')
}

/** How a requirement is called in a sentence: "Kafka", "Kafka or Pulsar", "two of AWS, Azure and Google Cloud". */
export function requirementName(requirement: Requirement): string {
  const { anyOf, atLeast = 1 } = requirement
  if (atLeast > 1 && anyOf.length > 1) return `${COUNTS[atLeast] ?? atLeast} of ${list(anyOf, 'and', 4)}`
  return list(anyOf, 'or', 4)
}

/** Several requirements in one list, in which an either-or stands in brackets: "Linux, Java (or C#, Go) and Kafka". */
export function requirementNames(requirements: readonly Requirement[], limit?: number): string {
  if (requirements.length === 1) return sentenceStart(requirements.map(requirementName).join(''))
  const names = requirements.map((requirement) => {
    const [first = '', ...others] = requirement.anyOf
    if (others.length === 0 || (requirement.atLeast ?? 1) > 1) return requirementName(requirement)
    return others.length > 2 ? `${first} (or ${others.length} others)` : `${first} (or ${others.join(', ')})`
  })
  return sentenceStart(list(names, 'and', limit))
}

/** Skills keep their own letter case ("gRPC"); a count that starts a sentence does not. */
function sentenceStart(text: string): string {
  return COUNTS.some((count) => text.startsWith(`${count} of `)) ? upperFirst(text) : text
}

export function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "USD 150,000 a year", the same in every locale. */
export function money(amount: number, currency: string, period: string): string {
  const digits = String(Math.round(amount)).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
  return `${currency} ${digits} ${period === 'hour' ? 'an' : 'a'} ${period}`
}

/** "5", "2.5": years without needless decimals. */
export function yearCount(years: number): string {
  const rounded = Math.round(years * 10) / 10
  return `${rounded} year${rounded === 1 ? '' : 's'}`
}
