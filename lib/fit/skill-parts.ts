import type { Findings, FitPartName, Need, Profile, RequirementFit } from '../model'
import type { Credit } from './credit'
import type { JudgedPart } from './parts'
import { type RequirementWeights, sum } from './requirement-weights'
import { CREDIT_OF_THE_UNKNOWN, MATCHED_FROM, SHARES, WEIGHT_FOR_FULL_TRUST, YEARS_FOR_A_DEGREE } from './weights'
import { isOrAre, list, requirementName, requirementNames, yearCount } from './wording'

const PART_OF: Partial<Record<Need, FitPartName>> = { required: 'required', preferred: 'preferred', duty: 'duties' }
const DEGREES = ['associate', 'bachelor', 'master', 'phd'] as const
const DEGREE_WORDS = {
  associate: 'An associate degree',
  bachelor: 'A bachelor’s degree',
  master: 'A master’s degree',
  phd: 'A PhD',
} as const

export type Outcome = 'matched' | 'partial' | 'missing'

export function outcomeOf(credit: number): Outcome {
  if (credit >= MATCHED_FROM) return 'matched'
  return credit > 0 ? 'partial' : 'missing'
}

/** Shares the points for skills out among the needs by weight, so that a required skill moves the score the same anywhere. */
export function judgeSkills(
  findings: Findings,
  weights: RequirementWeights,
  credits: Credit[],
  profile: Profile,
): JudgedPart[] {
  const degree = findings.education && educationCredit(findings, profile)
  const total = sum([...weights.each, weights.education])
  if (total === 0) return []
  const blank = Math.max(0, WEIGHT_FOR_FULL_TRUST - total)
  const parts: JudgedPart[] = []
  for (const need of ['required', 'preferred', 'duty'] as const) {
    const name = PART_OF[need]
    const indexes = findings.requirements.flatMap((requirement, index) => (requirement.need === need ? [index] : []))
    const hasDegree = findings.education?.need === need
    if (name === undefined || (indexes.length === 0 && !hasDegree)) continue
    const weight = sum([...indexes.map((index) => weights.each[index] ?? 0), hasDegree ? weights.education : 0])
    const earned = sum([
      ...indexes.map((index) => (weights.each[index] ?? 0) * (credits[index]?.credit ?? 0)),
      hasDegree ? weights.education * (degree ?? 0) : 0,
    ])
    const credit = ((earned / weight) * total + CREDIT_OF_THE_UNKNOWN * blank) / (total + blank)
    const because = [
      countSentence(need, indexes, credits),
      ...lackSentences(findings, indexes, credits),
      ...(hasDegree && (degree ?? 0) < 1 ? [degreeSentence(findings)] : []),
    ]
    parts.push({ name, share: (SHARES.skills * weight) / total, credit, because: because.filter(Boolean).join(' ') })
  }
  return parts
}

/** The share, 0 to 1, of everything asked for that the profile meets; 1 where nothing is asked. */
export function skillShare(weights: RequirementWeights, credits: Credit[]): number {
  const total = sum(weights.each)
  if (total === 0) return 1
  const blank = Math.max(0, WEIGHT_FOR_FULL_TRUST - total)
  const earned = sum(weights.each.map((weight, index) => weight * (credits[index]?.credit ?? 0)))
  return (earned + CREDIT_OF_THE_UNKNOWN * blank) / (total + blank)
}

export function requirementFits(findings: Findings, credits: Credit[]): Record<Outcome, RequirementFit[]> {
  const fits: Record<Outcome, RequirementFit[]> = { matched: [], partial: [], missing: [] }
  findings.requirements.forEach(({ need }, requirement) => {
    const credit = credits[requirement]
    if (credit && need !== 'mentioned') fits[outcomeOf(credit.credit)].push({ requirement, ...credit })
  })
  return fits
}

function educationCredit({ education }: Findings, profile: Profile): number {
  if (!education) return 1
  const held = profile.degree ? DEGREES.indexOf(profile.degree) : -1
  const short = DEGREES.indexOf(education.degree) - held
  if (short <= 0) return 1
  if (education.orEquivalent && (profile.years ?? 0) >= YEARS_FOR_A_DEGREE) return 1
  return held >= 0 && short === 1 ? 0.5 : 0
}

function degreeSentence({ education }: Findings): string {
  if (!education) return ''
  const orEquivalent = education.orEquivalent ? `, or ${yearCount(YEARS_FOR_A_DEGREE)} of work instead,` : ''
  const verb = education.need === 'required' ? 'is required' : 'is preferred'
  return `${DEGREE_WORDS[education.degree]}${orEquivalent} ${verb} and not in your profile.`
}

function countSentence(need: Need, indexes: number[], credits: Credit[]): string {
  if (indexes.length === 0) return ''
  const met = indexes.filter((index) => outcomeOf(credits[index]?.credit ?? 0) === 'matched').length
  const asked = { required: 'that they require', preferred: 'that they would like', duty: 'that you would work with' }
  return `You have ${met} of ${indexes.length} ${asked[need as keyof typeof asked]}.`
}

function lackSentences(findings: Findings, indexes: number[], credits: Credit[]): string[] {
  const named = (outcome: Outcome) =>
    indexes.filter((index) => !findings.requirements[index]?.soft && outcomeOf(credits[index]?.credit ?? 0) === outcome)
  const name = (index: number) => {
    const requirement = findings.requirements[index]
    return requirement ? requirementName(requirement) : ''
  }
  const missing = named('missing').flatMap((index) => findings.requirements[index] ?? [])
  const partial = named('partial').map((index) => `${name(index)} (you: ${credits[index]?.by[0] ?? ''})`)
  return [
    missing.length > 0 ? `${requirementNames(missing, 3)} ${isOrAre(missing.length)} not in your profile.` : '',
    partial.length > 0 ? `${list(partial, 'and', 3)} ${partial.length === 1 ? 'counts' : 'count'} in part.` : '',
  ].filter(Boolean)
}
