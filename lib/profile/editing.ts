import { type Profile, type ProfileSkill, SkillLevel } from '../model'
import { resolveSkill } from '../skills'

type SkillFacts = Partial<Omit<ProfileSkill, 'name'>>

/** The name under which a typed skill is kept: the taxonomy's, else the candidate's own word. */
export function canonicalSkillName(typed: string): string {
  const word = typed.trim().replace(/\s+/g, ' ')
  return resolveSkill(word)?.name ?? word
}

/** Adds a skill, or fills in what an entry of the same skill leaves open. A blank name changes nothing. */
export function addSkill(profile: Profile, typed: string, facts: SkillFacts = {}): Profile {
  const name = canonicalSkillName(typed)
  if (name === '') return profile
  const added = { name, years: null, level: null, lastUsed: null, ...facts }
  const at = indexOfSkill(profile, name)
  if (at < 0) return { ...profile, skills: [...profile.skills, added] }
  return replaceAt(profile, at, (held) => ({
    ...held,
    years: held.years ?? added.years,
    level: held.level ?? added.level,
    lastUsed: held.lastUsed === null || added.lastUsed === null ? null : Math.max(held.lastUsed, added.lastUsed),
  }))
}

export function removeSkill(profile: Profile, name: string): Profile {
  const at = indexOfSkill(profile, name)
  return at < 0 ? profile : { ...profile, skills: profile.skills.filter((_, index) => index !== at) }
}

export function changeSkill(profile: Profile, name: string, facts: SkillFacts): Profile {
  const at = indexOfSkill(profile, name)
  return at < 0 ? profile : replaceAt(profile, at, (held) => ({ ...held, ...facts }))
}

/** Renames a skill in its place; where the new name is there already, the two become one and the greater facts stay. */
export function renameSkill(profile: Profile, from: string, typed: string): Profile {
  const at = indexOfSkill(profile, from)
  const name = canonicalSkillName(typed)
  const renamed = profile.skills[at]
  if (renamed === undefined || name === '') return profile
  const other = indexOfSkill(profile, name)
  const twin = other >= 0 && other !== at ? profile.skills[other] : undefined
  const skills = profile.skills.map((each, index) =>
    index === at ? { ...(twin ? greater(renamed, twin) : renamed), name } : each,
  )
  return { ...profile, skills: twin ? skills.filter((_, index) => index !== other) : skills }
}

function greater(a: ProfileSkill, b: ProfileSkill): ProfileSkill {
  const level = SkillLevel.options.filter((each) => each === a.level || each === b.level).at(-1) ?? null
  const years = a.years === null || b.years === null ? (a.years ?? b.years) : Math.max(a.years, b.years)
  const lastUsed = a.lastUsed === null || b.lastUsed === null ? null : Math.max(a.lastUsed, b.lastUsed)
  return { name: a.name, years, level, lastUsed }
}

function indexOfSkill(profile: Profile, name: string): number {
  const asked = canonicalSkillName(name).toLowerCase()
  return profile.skills.findIndex((skill) => canonicalSkillName(skill.name).toLowerCase() === asked)
}

function replaceAt(profile: Profile, at: number, change: (held: ProfileSkill) => ProfileSkill): Profile {
  return { ...profile, skills: profile.skills.map((each, index) => (index === at ? change(each) : each)) }
}
