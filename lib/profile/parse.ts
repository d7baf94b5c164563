import { emptyProfile, PROFILE_VERSION, Profile } from '../model'
import { expectedAt, fieldName } from './expected'
import { profileFromResume } from './json-resume'
import { JsonResume } from './json-resume-schema'
import { migrateProfile } from './migrations'

export type ProfileSource = 'rolefit' | 'json-resume'

/** A checked profile, or the one field that is wrong and what it takes ("skills[3].years", "a number from 0 to 60"). */
export type ProfileResult =
  | { ok: true; profile: Profile; source: ProfileSource }
  | { ok: false; field: string; expected: string }

interface Failure {
  error: { issues: readonly { path: readonly PropertyKey[]; message: string; code: string; expected?: unknown }[] }
}

const RESUME_FIELDS = ['basics', 'work', 'volunteer', 'education', 'projects', 'certificates', 'skills', 'languages']

/**
 * Reads Rolefit's own profile JSON or a JSON Resume, told apart by their fields. Fields that Rolefit's own leaves out are
 * empty; any that is there must be right.
 * @param today `YYYY-MM-DD`, until when a present position has lasted
 */
export function parseProfile(json: unknown, today: string): ProfileResult {
  if (!isRecord(json)) return wrong('')
  if (isRolefit(json)) return parseRolefit(json)
  if (!RESUME_FIELDS.some((field) => Object.hasOwn(json, field))) return wrong('')
  const resume = JsonResume.safeParse(json)
  if (!resume.success) return firstIssue(resume)
  const profile = Profile.safeParse(profileFromResume(resume.data, today))
  return profile.success ? { ok: true, profile: profile.data, source: 'json-resume' } : firstIssue(profile)
}

function parseRolefit(json: Record<string, unknown>): ProfileResult {
  const version = json.version ?? PROFILE_VERSION
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return wrong('version')
  if (version > PROFILE_VERSION) {
    return {
      ok: false,
      field: 'version',
      expected: `a version up to ${PROFILE_VERSION}; a newer Rolefit wrote this file`,
    }
  }
  const profile = Profile.safeParse(withDefaults(migrateProfile(json, version)))
  return profile.success ? { ok: true, profile: profile.data, source: 'rolefit' } : firstIssue(profile)
}

function isRolefit(json: Record<string, unknown>): boolean {
  const own = ['wants', 'limits', 'authorization'].some((field) => Object.hasOwn(json, field))
  if (own || typeof json.version === 'number') return true
  if (Object.hasOwn(json, 'basics') || Object.hasOwn(json, 'work')) return false
  return Array.isArray(json.skills) && json.skills.some((skill) => isRecord(skill) && Object.hasOwn(skill, 'years'))
}

/** Field by field, so that nothing of the file but the known fields gets in. */
function withDefaults(json: unknown): unknown {
  if (!isRecord(json)) return json
  const empty = emptyProfile()
  const skill = { years: null, level: null, lastUsed: null }
  return {
    ...filled(empty, json),
    version: PROFILE_VERSION,
    skills: Array.isArray(json.skills)
      ? json.skills.map((each) => (isRecord(each) ? { ...filled(skill, each), name: each.name } : each))
      : (json.skills ?? []),
    wants: isRecord(json.wants) ? filled(empty.wants, json.wants) : (json.wants ?? empty.wants),
    authorization: isRecord(json.authorization)
      ? filled(empty.authorization, json.authorization)
      : (json.authorization ?? empty.authorization),
  }
}

function filled(defaults: object, given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(defaults).map(([field, value]) => [field, Object.hasOwn(given, field) ? given[field] : value]),
  )
}

function firstIssue({ error }: Failure): ProfileResult {
  const issue = error.issues[0]
  const field = fieldName(issue?.path ?? [])
  if (issue?.code === 'custom') return { ok: false, field, expected: issue.message }
  return {
    ok: false,
    field,
    expected: expectedAt(field, typeof issue?.expected === 'string' ? issue.expected : undefined),
  }
}

function wrong(field: string): ProfileResult {
  return { ok: false, field, expected: expectedAt(field) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
