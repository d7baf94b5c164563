import type { Findings, Fit, Posting, RequirementFit } from '../model'
import { weightsOf } from './requirement-weights'
import { LEVEL_WORDS, SHARES, WEIGHT_FOR_FULL_TRUST } from './weights'
import { isOrAre, list, requirementName, requirementNames } from './wording'

interface Reason {
  sentence: string
  /** How many points of 100 it is about. */
  effect: number
}

const SENTENCES_AT_MOST = 3
/** A level that the title and the duties disagree on is worth saying beside two or three missed requirements. */
const LEVEL_GAP_EFFECT = 12

/** Up to three plain sentences of why the fit is what it is, largest effect first. */
export function explainFit(posting: Posting, findings: Findings, fit: Fit): string[] {
  const reasons = [
    ...fit.dealbreakers.map(({ because }) => ({ sentence: because, effect: 1000 })),
    ...(fit.verdict === 'unsure' ? [tooLittle(findings)] : []),
    ...skillReasons(findings, fit),
    ...levelReasons(posting, findings),
    ...partReasons(fit),
  ]
  const told = new Set<string>()
  return reasons
    .filter(({ effect }) => effect > 0)
    .sort((a, b) => b.effect - a.effect)
    .map(({ sentence }) => sentence)
    .filter((sentence) => !told.has(sentence) && told.add(sentence))
    .slice(0, SENTENCES_AT_MOST)
}

function tooLittle({ requirements }: Findings): Reason {
  const asked = requirements.filter(({ need, soft }) => need !== 'mentioned' && !soft).length
  const found =
    asked === 0
      ? 'no skills that they ask for'
      : `only ${asked} ${asked === 1 ? 'skill' : 'skills'} they ask for or work with`
  return { sentence: `Too little was found to judge: ${found}.`, effect: 500 }
}

function skillReasons(findings: Findings, fit: Fit): Reason[] {
  const weights = weightsOf(findings)
  const total = Math.max(
    WEIGHT_FOR_FULL_TRUST,
    weights.each.reduce((sum, each) => sum + each, weights.education),
  )
  const effect = (fits: RequirementFit[], share: (fit: RequirementFit) => number) =>
    fits.reduce((sum, each) => sum + (SHARES.skills * (weights.each[each.requirement] ?? 0) * share(each)) / total, 0)
  const hard = (fits: RequirementFit[], need: string) =>
    fits.filter(({ requirement }) => {
      const asked = findings.requirements[requirement]
      return asked !== undefined && !asked.soft && asked.need === need
    })
  const asked = (fits: RequirementFit[]) => fits.flatMap(({ requirement }) => findings.requirements[requirement] ?? [])

  const strong = hard(fit.matched, 'required').filter((each) => asked([each])[0]?.kind !== 'language')
  // What you have of an either-or is what you are strong on.
  const strengths = [...new Set(strong.map((each) => heldName(findings, each)))]
  const missing = hard(fit.missing, 'required')
  const partial = hard(fit.partial, 'required')
  const wished = hard(fit.missing, 'preferred')
  const parts = partial
    .slice(0, 2)
    .map((each) => `${each.by[0]} counts in part towards ${asked([each]).map(requirementName)}`)
  return [
    { sentence: `Strong on ${list(strengths.slice(0, 2))}.`, effect: effect(strong, (each) => each.credit) },
    {
      sentence: `${requirementNames(asked(missing), 3)} ${isOrAre(missing.length)} required and not in your profile.`,
      effect: effect(missing, () => 1),
    },
    { sentence: `${list(parts)}.`, effect: effect(partial, (each) => 1 - each.credit) },
    {
      sentence: `${requirementNames(asked(wished), 3)} would be a plus and ${isOrAre(wished.length)} not in your profile.`,
      effect: effect(wished, () => 1),
    },
  ]
}

/** The asked name that the profile meets, as the posting's canonical name where they are the same. */
function heldName({ requirements }: Findings, { requirement, by }: RequirementFit): string {
  const asked = requirements[requirement]
  const held = by[0] ?? ''
  if (!asked) return held
  return asked.anyOf.length === 1 ? (asked.anyOf[0] ?? held) : held
}

function levelReasons({ title }: Posting, { seniority }: Findings): Reason[] {
  const { level, titleLevel } = seniority
  if (title === null || level === null || titleLevel === null || level === titleLevel) return []
  const sentence = `The duties read like ${LEVEL_WORDS[level]}; the title says ${LEVEL_WORDS[titleLevel]}.`
  return [{ sentence, effect: LEVEL_GAP_EFFECT }]
}

/** What level and terms cost, in their parts' own first words, which tell a loss before a gain. */
function partReasons(fit: Fit): Reason[] {
  return fit.parts
    .filter(({ name, points, of }) => (name === 'seniority' || name === 'terms') && of - points >= 1)
    .map(({ name, because, points, of }) => ({ name, sentence: firstSentence(because), effect: of - points }))
    .filter(({ name, sentence }) => name === 'terms' || setsSidesApart(sentence))
}

/** "They ask for Staff; you are Senior": seniority may also lose points where level and years are right and skills are not. */
function setsSidesApart(sentence: string): boolean {
  return sentence.includes('; ')
}

/** Sentences of a part start with one of a few words, so that "St. Louis" is not cut. */
function firstSentence(text: string): string {
  return text.split(/\n|(?<=\.) (?=(?:They|The|It|You|A|Terms|Duties|Preferred|Required|Seniority)\b)/, 1)[0] ?? text
}
