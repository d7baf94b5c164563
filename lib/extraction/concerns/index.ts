import type { Concern } from '../../model'
import { clauseEvidence, statementsOf } from '../statements'
import { type ConcernGrounds, concernComparisons } from './comparisons'
import { type ConcernSaying, concernSayings } from './sayings'

/**
 * What a careful reader would ask about, one concern of a kind at most, in reading order; what is absent stands first.
 * Each is a question for the employer, never a verdict. Wordings are read in English only.
 */
export function findConcerns(
  structure: ConcernGrounds['structure'],
  posting: ConcernGrounds['posting'],
  findings: ConcernGrounds['findings'],
): Concern[] {
  const grounds: ConcernGrounds = { structure, posting, findings, statements: statementsOf(structure) }
  const concerns: Concern[] = []
  for (const { kind, find } of concernComparisons) {
    const evidence = find(grounds)
    if (evidence) concerns.push({ kind, evidence })
  }
  if (posting.language === 'en') {
    for (const saying of concernSayings) {
      const concern = firstSaid(grounds, saying)
      if (concern) concerns.push(concern)
    }
  }
  return concerns.sort((one, other) => one.evidence.start - other.evidence.start)
}

function firstSaid({ structure, statements }: ConcernGrounds, saying: ConcernSaying): Concern | null {
  const { kind, words, unless, notIn } = saying
  for (const statement of statements) {
    if (notIn?.includes(statement.kind)) continue
    const match = words.exec(statement.text)
    if (match && !unless?.test(statement.text)) {
      return { kind, evidence: clauseEvidence(structure, statement, match) }
    }
  }
  return null
}
