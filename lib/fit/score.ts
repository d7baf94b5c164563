import type { Findings, Fit, Posting, Profile, Verdict } from '../model'
import { evidenceOf, requirementCredit } from './credit'
import { findDealbreakers } from './dealbreakers'
import { leftOutSentence, scoreOf, toParts } from './parts'
import { weightsOf } from './requirement-weights'
import { judgeSeniority } from './seniority'
import { judgeSkills, requirementFits, skillShare } from './skill-parts'
import { judgeTerms, termsPart } from './terms'
import { DEALBREAKER_CAP, REFERENCE_YEAR, VERDICT_FROM, WEIGHT_FOR_A_VERDICT } from './weights'

/** How well a posting fits a profile, explained. Depends on nothing but these two; README.md tells the model. */
export function scoreFit(posting: Posting, findings: Findings, profile: Profile): Fit {
  const evidence = evidenceOf(profile)
  const year = posting.postedOn === null ? REFERENCE_YEAR : Number(posting.postedOn.slice(0, 4))
  const credits = findings.requirements.map((requirement) => requirementCredit(requirement, evidence, year))
  const weights = weightsOf(findings)
  const terms = judgeTerms(posting, findings, profile)
  const judged = [
    ...judgeSkills(findings, weights, credits, profile),
    judgeSeniority(findings, profile, skillShare(weights, credits)),
    termsPart(terms),
  ].filter((part) => part !== null)
  const parts = toParts(judged)
  const last = parts.at(-1)
  if (last) last.because = [last.because, leftOutSentence(judged)].filter(Boolean).join('\n')
  const dealbreakers = findDealbreakers(findings, profile, terms, credits)
  const sum = scoreOf(parts)
  const score = dealbreakers.length > 0 ? Math.min(sum, DEALBREAKER_CAP) : sum
  const verdict = weights.hard < WEIGHT_FOR_A_VERDICT ? 'unsure' : verdictOf(score)
  return { score, verdict, parts, ...requirementFits(findings, credits), dealbreakers }
}

function verdictOf(score: number): Verdict {
  if (score >= VERDICT_FROM.strong) return 'strong'
  if (score >= VERDICT_FROM.good) return 'good'
  return score >= VERDICT_FROM.stretch ? 'stretch' : 'poor'
}
