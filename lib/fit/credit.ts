import type { Profile, ProfileSkill, Requirement } from '../model'
import { relationBetween, resolveSkill } from '../skills'
import { remembered } from './remembered'
import {
  CREDIT_OF_UNTOLD_YEARS,
  CREDIT_WITHOUT_YEARS,
  LOSS_A_YEAR,
  RECENCY_FLOOR,
  RELATION_CREDIT,
  REST_WITHOUT_LOSS,
  SKILL_LEVEL_CREDIT,
} from './weights'

export interface Credit {
  /** The profile's own words for what meets the requirement, best first. */
  by: string[]
  /** 0 to 1, to three decimals. */
  credit: number
}

/** What of the profile can meet a requirement of each kind. */
export interface Evidence {
  skills: HeldSkill[]
  certifications: HeldSkill[]
  languages: HeldSkill[]
}

interface HeldSkill extends Pick<ProfileSkill, 'name' | 'years' | 'level' | 'lastUsed'> {
  canonical: string
}

/** A name, bare of letter case, that tells whether two names the taxonomy does not know are the same. */
function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

const canonicalOf = remembered((name) => resolveSkill(name)?.name ?? fold(name))
const relation = remembered((had, asked) => (had === asked ? 'same' : (relationBetween(had, asked) ?? 'none')))

function canonical(name: string): string {
  return canonicalOf(name, '')
}

/** "German (B2)" and "German - fluent" are German. */
function languageName(language: string): string {
  return fold(language.split(/[(,:–—]| - /, 1)[0] ?? language)
}

export function evidenceOf(profile: Profile): Evidence {
  const untold = { years: null, level: null, lastUsed: null }
  return {
    skills: profile.skills.map((skill) => ({ ...skill, canonical: canonical(skill.name) })),
    certifications: profile.certifications.map((name) => ({ name, canonical: canonical(name), ...untold })),
    languages: profile.languages.map((name) => ({ name, canonical: languageName(name), ...untold })),
  }
}

/** How far the profile meets one requirement, and by which of its entries. `year` is when the posting is read as of. */
export function requirementCredit(requirement: Requirement, evidence: Evidence, year: number): Credit {
  const held = heldFor(requirement, evidence)
  const asked = requirement.years?.min ?? requirement.years?.max ?? null
  const several = Math.min(requirement.atLeast ?? 1, requirement.anyOf.length)
  const names = new Set(requirement.anyOf.map((name) => nameOf(requirement, name)))
  const ranked = [...names]
    .map((name) => bestFor(name, held, asked, year, several === 1))
    .sort((a, b) => b.credit - a.credit || compare(a.by[0], b.by[0]))
  const counted = ranked.slice(0, several)
  const credit = counted.reduce((sum, each) => sum + each.credit, 0) / several
  const least = counted.at(-1)?.credit ?? 0
  const by = [...new Set(ranked.filter((each) => each.credit > 0 && each.credit >= least).flatMap((each) => each.by))]
  return { by, credit: Math.round(credit * 1000) / 1000 }
}

function heldFor(requirement: Requirement, evidence: Evidence): HeldSkill[] {
  if (requirement.kind === 'language') return evidence.languages
  if (requirement.kind === 'certification') return [...evidence.certifications, ...evidence.skills]
  return evidence.skills
}

function nameOf(requirement: Requirement, name: string): string {
  return requirement.kind === 'language' ? languageName(name) : canonical(name)
}

/**
 * The best entry for one name. Where several names are asked for, alternatives earn nothing: the group lists
 * them already, and AWS must not count once as itself and again as an alternative to Azure.
 */
function bestFor(asked: string, held: HeldSkill[], years: number | null, year: number, alternatives: boolean): Credit {
  let best: Credit = { by: [], credit: 0 }
  for (const skill of held) {
    const link = relation(skill.canonical, asked)
    if (link === 'none' || (link === 'alternative-to' && !alternatives)) continue
    const credit = RELATION_CREDIT[link] * experienceCredit(skill, years) * levelCredit(skill) * recency(skill, year)
    if (credit > best.credit || (credit === best.credit && compare(skill.name, best.by[0]) < 0)) {
      best = { by: [skill.name], credit }
    }
  }
  return best
}

function experienceCredit(skill: HeldSkill, asked: number | null): number {
  if (asked === null || asked <= 0) return 1
  if (skill.years === null) return CREDIT_OF_UNTOLD_YEARS
  return CREDIT_WITHOUT_YEARS + (1 - CREDIT_WITHOUT_YEARS) * Math.min(1, skill.years / asked)
}

function levelCredit(skill: HeldSkill): number {
  return skill.level === null ? 1 : SKILL_LEVEL_CREDIT[skill.level]
}

function recency(skill: HeldSkill, year: number): number {
  const rest = skill.lastUsed === null ? 0 : year - skill.lastUsed - REST_WITHOUT_LOSS
  return rest <= 0 ? 1 : Math.max(RECENCY_FLOOR, 1 - LOSS_A_YEAR * rest)
}

/** By code unit, so that every machine sorts alike; undefined comes last. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}
