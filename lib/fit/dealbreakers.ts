import type { Dealbreaker, Findings, Profile } from '../model'
import type { Credit } from './credit'
import { unwantedLevel } from './seniority'
import type { TermJudgement } from './term-judgement'
import { LEVEL_WORDS } from './weights'
import { list, requirementName } from './wording'

/** The limits that the candidate set and the posting breaks. A wish that is no limit only costs points. */
export function findDealbreakers(
  findings: Findings,
  profile: Profile,
  terms: readonly TermJudgement[],
  credits: readonly Credit[],
): Dealbreaker[] {
  const broken: Dealbreaker[] = terms.filter((term) => term.broken).map(({ kind, because }) => ({ kind, because }))
  const language = findings.requirements.find(
    ({ kind, need }, index) => kind === 'language' && need === 'required' && credits[index]?.credit === 0,
  )
  if (language) {
    broken.push({ kind: 'language', because: `${requirementName(language)} is required and not in your profile.` })
  }
  const level = unwantedLevel(findings, profile)
  if (level) {
    const wanted = list(
      profile.wants.levels.map((each) => LEVEL_WORDS[each]),
      'or',
    )
    broken.push({ kind: 'level', because: `They ask for ${LEVEL_WORDS[level]}; you want only ${wanted}.` })
  }
  return broken.filter(({ kind }) => profile.limits.includes(kind))
}
