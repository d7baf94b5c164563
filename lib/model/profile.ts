import * as z from 'zod/mini'
import { Level, Track } from './seniority'
import { Degree, Employment, PayPeriod, Workplace } from './terms'

/** Raised with each change to the shape; `lib/profile/migrations.ts` leads from every older one. */
export const PROFILE_VERSION = 1

export const SkillLevel = z.enum(['basic', 'working', 'strong', 'expert'])
export type SkillLevel = z.infer<typeof SkillLevel>

const YearCount = z.number().check(z.gte(0), z.lte(60))

export const ProfileSkill = z.object({
  /** Canonical name, or the candidate's own word where the taxonomy does not know it. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  years: z.nullable(YearCount),
  level: z.nullable(SkillLevel),
  /** Calendar year of the last use; null means still in use or not said. */
  lastUsed: z.nullable(z.int().check(z.gte(1950), z.lte(2100))),
})
export type ProfileSkill = z.infer<typeof ProfileSkill>

export const SalaryFloor = z.object({
  amount: z.number().check(z.positive()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: PayPeriod,
})
export type SalaryFloor = z.infer<typeof SalaryFloor>

/** What the candidate will not accept, by name; a wish that is not listed here only counts as a preference. */
export const LimitKind = z.enum([
  'salary',
  'workplace',
  'place',
  'employment',
  'sponsorship',
  'clearance',
  'language',
  'level',
  'company',
])
export type LimitKind = z.infer<typeof LimitKind>

/** What the candidate can do, wants, and will not accept. */
export const Profile = z.object({
  version: z.literal(PROFILE_VERSION),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  skills: z.array(ProfileSkill).check(z.maxLength(500)),
  /** Overall years of professional experience. */
  years: z.nullable(YearCount),
  /** The level held today. */
  level: z.nullable(Level),
  degree: z.nullable(Degree),
  certifications: z.array(z.string()),
  /** Human languages, by English name. */
  languages: z.array(z.string()),
  wants: z.object({
    levels: z.array(Level),
    tracks: z.array(Track),
    workplaces: z.array(Workplace),
    /** Cities, regions or countries where on-site and hybrid work is possible. */
    places: z.array(z.string()),
    employment: z.array(Employment),
    salaryFloor: z.nullable(SalaryFloor),
    avoidCompanies: z.array(z.string()),
  }),
  authorization: z.object({
    needsSponsorship: z.boolean(),
    /** Clearances held, in the words that postings use. */
    clearances: z.array(z.string()),
  }),
  limits: z.array(LimitKind),
})
export type Profile = z.infer<typeof Profile>

export function emptyProfile(name = 'My profile'): Profile {
  return {
    version: PROFILE_VERSION,
    name,
    skills: [],
    years: null,
    level: null,
    degree: null,
    certifications: [],
    languages: [],
    wants: {
      levels: [],
      tracks: [],
      workplaces: [],
      places: [],
      employment: [],
      salaryFloor: null,
      avoidCompanies: [],
    },
    authorization: { needsSponsorship: false, clearances: [] },
    limits: [],
  }
}
