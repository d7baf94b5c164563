import type { Findings, LimitKind, Posting, Profile } from '../model'
import type { JudgedPart } from './parts'
import { judgePay } from './pay'
import { liesIn } from './places'
import type { TermJudgement } from './term-judgement'
import { NEXT_WORKPLACE_CREDIT, SHARES, TERM_WEIGHTS } from './weights'
import { list } from './wording'

const WORKPLACE_WORDS = { remote: 'remote', hybrid: 'hybrid', onsite: 'on site' } as const
const EMPLOYMENT_WORDS = {
  'full-time': 'full-time',
  'part-time': 'part-time',
  contract: 'a contract',
  temporary: 'temporary',
  internship: 'an internship',
} as const
const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const
const COMPANY_FORMS = /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|plc|bv|b\.v|sa|s\.a|oy|ab)\.?$/

/** Every term that both the posting and the profile speak of. */
export function judgeTerms(posting: Posting, findings: Findings, profile: Profile): TermJudgement[] {
  return [
    judgePay(posting.salary, profile.wants.salaryFloor),
    judgeWorkplace(posting, profile),
    judgePlace(posting, profile),
    judgeEmployment(posting, profile),
    judgeSponsorship(findings, profile),
    judgeClearance(findings, profile),
    judgeCompany(posting, profile),
  ].filter((judgement) => judgement !== null)
}

export function termsPart(judgements: readonly TermJudgement[]): JudgedPart | null {
  if (judgements.length === 0) return null
  const weight = judgements.reduce((total, each) => total + each.weight, 0)
  const credit = judgements.reduce((total, each) => total + each.weight * each.credit, 0) / weight
  const lossFirst = [...judgements].sort((a, b) => a.credit - b.credit)
  return { name: 'terms', share: SHARES.terms, credit, because: lossFirst.map((each) => each.because).join('\n') }
}

function judgement(
  kind: LimitKind,
  credit: number,
  because: string,
  weight: number = TERM_WEIGHTS.wish,
): TermJudgement {
  return { kind, weight, credit, broken: credit < 1, because }
}

function judgeWorkplace({ workplace }: Posting, { wants }: Profile): TermJudgement | null {
  if (workplace === null || wants.workplaces.length === 0) return null
  const word = WORKPLACE_WORDS[workplace]
  if (wants.workplaces.includes(workplace)) return judgement('workplace', 1, `The work is ${word}, as you want.`)
  const steps = wants.workplaces.map((wish) => Math.abs(WORKPLACES.indexOf(wish) - WORKPLACES.indexOf(workplace)))
  const wanted = list(
    wants.workplaces.map((wish) => WORKPLACE_WORDS[wish]),
    'or',
  )
  const credit = Math.min(...steps) === 1 ? NEXT_WORKPLACE_CREDIT : 0
  return judgement('workplace', credit, `The work is ${word}; you want ${wanted}.`)
}

function judgePlace({ workplace, location }: Posting, { wants }: Profile): TermJudgement | null {
  if (location === null || wants.places.length === 0 || workplace === 'remote' || /\bremote\b/i.test(location))
    return null
  const inside = liesIn(location, wants.places)
  if (inside === null) return null
  if (inside) return judgement('place', 1, `${location} is where you can work.`)
  return judgement('place', 0, `The place is ${location}; you want ${list(wants.places, 'or', 4)}.`)
}

function judgeEmployment({ employment }: Posting, { wants }: Profile): TermJudgement | null {
  if (employment === null || wants.employment.length === 0) return null
  const word = EMPLOYMENT_WORDS[employment]
  if (wants.employment.includes(employment)) return judgement('employment', 1, `It is ${word}, as you want.`)
  const wanted = list(
    wants.employment.map((wish) => EMPLOYMENT_WORDS[wish]),
    'or',
  )
  return judgement('employment', 0, `It is ${word}; you want ${wanted}.`)
}

function judgeSponsorship({ authorization }: Findings, profile: Profile): TermJudgement | null {
  if (authorization.sponsorship === null || !profile.authorization.needsSponsorship) return null
  const offered = authorization.sponsorship === 'offered'
  const because = offered ? 'They sponsor visas, as you need.' : 'They do not sponsor visas, and you need one.'
  return judgement('sponsorship', offered ? 1 : 0, because, TERM_WEIGHTS.hurdle)
}

function judgeClearance({ authorization }: Findings, profile: Profile): TermJudgement | null {
  const asked = authorization.clearance
  if (asked === null) return null
  const held = profile.authorization.clearances.find((clearance) => sameClearance(clearance, asked))
  if (held) return judgement('clearance', 1, `You hold the clearance they ask for (${asked}).`, TERM_WEIGHTS.hurdle)
  return judgement('clearance', 0, `A clearance (${asked}) is asked for and not in your profile.`, TERM_WEIGHTS.hurdle)
}

function judgeCompany({ company }: Posting, { wants }: Profile): TermJudgement | null {
  if (company === null) return null
  const avoided = wants.avoidCompanies.some((name) => companyName(name) === companyName(company))
  return avoided ? judgement('company', 0, `You avoid ${company}.`, TERM_WEIGHTS.hurdle) : null
}

function sameClearance(held: string, asked: string): boolean {
  const [a, b] = [clearanceName(held), clearanceName(asked)]
  return a === b || ` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `)
}

function clearanceName(clearance: string): string {
  const words = clearance
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return (
    words
      .replace(/\b(?:security|clearance|active|current)\b/g, ' ')
      .replace(/ +/g, ' ')
      .trim() || words
  )
}

function companyName(company: string): string {
  return company
    .trim()
    .toLowerCase()
    .replace(COMPANY_FORMS, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
