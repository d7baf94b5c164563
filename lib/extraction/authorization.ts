import type { Authorization, Posting } from '../model'
import { clearanceAsked, clearanceSaying, offersSponsorship, refusesSponsorship } from './authorization-cues'
import { type Statement, statementsOf } from './statements'
import type { Structure } from './structure'

/** Is a visa sponsored, and which clearance is asked for; what is not said is null. */
export function findAuthorization(structure: Structure, posting: Posting): Authorization {
  if (posting.language !== 'en') return { sponsorship: null, clearance: null }
  const statements = statementsOf(structure).filter(({ text }) => !/\?\W{0,3}$/.test(text))
  return { sponsorship: sponsorshipIn(statements), clearance: clearanceIn([...titleOf(posting), ...statements]) }
}

/** A refusal outweighs an offer: "we relocate, but cannot sponsor visas". */
function sponsorshipIn(statements: readonly Statement[]): Authorization['sponsorship'] {
  let offered = false
  for (const statement of statements) {
    const text = statement.text.replace(/\bU\. ?S\.(?: ?A\.)?/g, 'US')
    if (!/sponsor|visa|immigration/i.test(text)) continue
    if (refusesSponsorship.some((saying) => saying.test(text))) return 'refused'
    offered ||= offersSponsorship.some((saying) => saying.test(text))
  }
  return offered ? 'offered' : null
}

function clearanceIn(statements: readonly Pick<Statement, 'text'>[]): string | null {
  let general: string | null = null
  for (const { text } of statements) {
    if (!/clearance|ts\/sci|polygraph/i.test(text)) continue
    const match = clearanceSaying.exec(text)
    if (!match) continue
    const named = (match[1] ?? match[2] ?? '').trim()
    if (named) return `${named} clearance`.replace(/ security clearance$/i, ' clearance')
    if (clearanceAsked.test(text)) general ??= 'security clearance'
  }
  return general
}

function titleOf(posting: Posting): Pick<Statement, 'text'>[] {
  return posting.title ? [{ text: posting.title }] : []
}
