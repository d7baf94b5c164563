import { type Findings, Level, type Profile, type Track } from '../model'
import type { JudgedPart } from './parts'
import {
  LEVEL_WORDS,
  OVER_LEVELLED_CREDIT,
  SENIORITY_WEIGHTS,
  SHARES,
  SKILL_SHARE_FOR_SENIORITY,
  UNDER_LEVELLED_CREDIT,
  UNWANTED_CREDIT,
} from './weights'
import { list, yearCount } from './wording'

interface Judgement {
  weight: number
  credit: number
  because: string
}

const TRACK_WORDS: Record<Track, string> = {
  individual: 'an individual role',
  lead: 'a lead role',
  manager: 'a management role',
}

/** How far the posting's level, years and track are from the candidate's; null where neither side says enough. */
export function judgeSeniority({ seniority }: Findings, profile: Profile, skillShare: number): JudgedPart | null {
  const judgements = [
    levelJudgement(seniority.level, profile),
    yearsJudgement(seniority.years, profile),
    trackJudgement(seniority.track, profile),
  ].filter((judgement) => judgement !== null)
  // A track alone says nothing of how senior the role is: an individual role is the default reading.
  if (judgements.length === 0 || (seniority.level === null && seniority.years === null)) return null
  const weight = judgements.reduce((total, each) => total + each.weight, 0)
  const credit = judgements.reduce((total, each) => total + each.weight * each.credit, 0) / weight
  const relevant = Math.min(1, skillShare / SKILL_SHARE_FOR_SENIORITY)
  const because = [...judgements].sort((a, b) => a.credit - b.credit).map((each) => each.because)
  if (relevant < 1) because.push('It counts in part, as you have less than half of what they ask for.')
  return { name: 'seniority', share: SHARES.seniority, credit: credit * relevant, because: because.join(' ') }
}

/** The level that the posting asks for, where the candidate named levels and it is none of them. */
export function unwantedLevel({ seniority }: Findings, profile: Profile): Level | null {
  const { levels } = profile.wants
  return seniority.level !== null && levels.length > 0 && !levels.includes(seniority.level) ? seniority.level : null
}

function levelJudgement(asked: Level | null, profile: Profile): Judgement | null {
  if (asked === null) return null
  const word = LEVEL_WORDS[asked]
  const wanted = profile.wants.levels
  const wish = wanted.length > 0 && {
    weight: SENIORITY_WEIGHTS.wantedLevel,
    credit: wanted.includes(asked) ? 1 : UNWANTED_CREDIT,
    because: wanted.includes(asked)
      ? `They ask for ${word}, as you want.`
      : `They ask for ${word}; you want ${list(
          wanted.map((level) => LEVEL_WORDS[level]),
          'or',
        )}.`,
  }
  if (profile.level === null) return wish || null
  const distance = Level.options.indexOf(asked) - Level.options.indexOf(profile.level)
  const held = { weight: SENIORITY_WEIGHTS.level, ...heldLevel(distance, word, LEVEL_WORDS[profile.level]) }
  // Being above the role is no loss to one who wants it.
  if (distance < 0 && wanted.includes(asked)) held.credit = 1
  if (!wish) return held
  const weight = held.weight + wish.weight
  const credit = (held.weight * held.credit + wish.weight * wish.credit) / weight
  return { weight, credit, because: wish.credit < 1 ? `${held.because} ${wish.because}` : held.because }
}

function heldLevel(distance: number, asked: string, held: string): { credit: number; because: string } {
  if (distance > 0) {
    return {
      credit: UNDER_LEVELLED_CREDIT[distance] ?? 0,
      because: `They ask for ${asked}; you are ${held}, below it.`,
    }
  }
  if (distance < 0) {
    return {
      credit: OVER_LEVELLED_CREDIT[-distance] ?? 0,
      because: `They ask for ${asked}; you are ${held}, above it.`,
    }
  }
  return { credit: 1, because: `They ask for ${asked}, and that is your level.` }
}

function yearsJudgement(asked: Findings['seniority']['years'], profile: Profile): Judgement | null {
  const least = asked?.min ?? asked?.max ?? null
  if (least === null || profile.years === null) return null
  const credit = least <= 0 ? 1 : Math.min(1, profile.years / least)
  const joiner = credit < 1 ? '; you' : ', and you'
  const because = `They ask for ${yearCount(least)} of experience${joiner} have ${yearCount(profile.years)}.`
  return { weight: SENIORITY_WEIGHTS.years, credit, because }
}

function trackJudgement(track: Track, profile: Profile): Judgement | null {
  const { tracks } = profile.wants
  if (tracks.length === 0) return null
  const wanted = tracks.includes(track)
  return {
    weight: SENIORITY_WEIGHTS.wantedTrack,
    credit: wanted ? 1 : UNWANTED_CREDIT,
    because: wanted
      ? `It is ${TRACK_WORDS[track]}, as you want.`
      : `It is ${TRACK_WORDS[track]}; you want ${list(
          tracks.map((each) => TRACK_WORDS[each]),
          'or',
        )}.`,
  }
}
