import type { Level, Need, SkillLevel } from '../model'

/** Every constant of the score. README.md beside this file gives the reason for each. */

/** Points, out of 100, before parts with nothing to judge are left out. */
export const SHARES = { skills: 76, seniority: 14, terms: 10 } as const

export const NEED_WEIGHTS: Record<Need, number> = { required: 3, preferred: 1, duty: 0.5, mentioned: 0 }

/** A soft skill weighs this much of a hard one, and all of them together at most this share of the hard ones. */
export const SOFT_WEIGHT = 0.25
export const SOFT_SHARE_AT_MOST = 0.08

/** A degree weighs this much of a skill of the same need. */
export const EDUCATION_WEIGHT = 0.5

/** Years of work that stand for a degree where the posting takes "or equivalent experience". */
export const YEARS_FOR_A_DEGREE = 4

/** Below this weight of hard requirements the verdict is `unsure` (9 = three required ones). */
export const WEIGHT_FOR_A_VERDICT = 9

/** Below this weight the missing rest counts as half met, so that few requirements cannot swing the score. */
export const WEIGHT_FOR_FULL_TRUST = 12
export const CREDIT_OF_THE_UNKNOWN = 0.5

/** No single requirement moves the score by more points than this. */
export const BOUND_OF_ONE_REQUIREMENT = 30

export const RELATION_CREDIT = { same: 1, implies: 1, 'is-a': 0.75, 'alternative-to': 0.4 } as const

/** Having the skill at all, when years are asked; the rest of the credit grows with the years had. */
export const CREDIT_WITHOUT_YEARS = 0.5
/** Years are asked, and the profile does not say how many there are. */
export const CREDIT_OF_UNTOLD_YEARS = 0.85

export const SKILL_LEVEL_CREDIT: Record<SkillLevel, number> = { basic: 0.6, working: 0.9, strong: 1, expert: 1 }

/** A skill rests this many years at no loss, then loses so much a year, down to the floor. */
export const REST_WITHOUT_LOSS = 3
export const LOSS_A_YEAR = 0.1
export const RECENCY_FLOOR = 0.5
/** The year of "now" where the posting has no date: the score must not depend on the clock. Raised with each release. */
export const REFERENCE_YEAR = 2026

/** From this credit on a requirement counts as matched; below, down to any credit at all, as partial. */
export const MATCHED_FROM = 0.85

/** By how many rungs the posting's level is above (under-levelled) or below (over-levelled) the candidate's. */
export const UNDER_LEVELLED_CREDIT = [1, 0.6, 0.2, 0, 0, 0] as const
export const OVER_LEVELLED_CREDIT = [1, 0.8, 0.5, 0.3, 0.2, 0.1] as const
export const SENIORITY_WEIGHTS = { level: 3, years: 2, wantedLevel: 1, wantedTrack: 1 } as const
/** What a level or track earns that the candidate did not say they want. */
export const UNWANTED_CREDIT = 0.2
/** Seniority counts in full from this share of the skills on: a senior in another trade is no senior in this one. */
export const SKILL_SHARE_FOR_SENIORITY = 0.5

/** Terms that make a job impossible rather than less pleasant weigh double. */
export const TERM_WEIGHTS = { wish: 1, hurdle: 2 } as const
/** One step between remote, hybrid and on site. */
export const NEXT_WORKPLACE_CREDIT = 0.4
/** Pay at least this share of the floor still earns half. */
export const NEAR_FLOOR = 0.9
/** Full-time: 40 hours, 5 days, 52 weeks, 12 months. */
export const PERIODS_A_YEAR = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const

/** A broken limit caps the score here, whatever the rest says. */
export const DEALBREAKER_CAP = 20

/** The lowest score of each verdict; below `stretch` it is `poor`. */
export const VERDICT_FROM = { strong: 85, good: 65, stretch: 40 } as const

export const LEVEL_WORDS: Record<Level, string> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
}
