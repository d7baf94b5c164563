import type { Level, Years } from '../../model'
import type { DutyCue } from './duty-cues'
import type { StatedLevel } from './text-level'
import { rung, type TitleReading } from './title'

export interface LevelGrounds {
  title: TitleReading
  /** The posting came without a title, and the text names its role. */
  titleFromText: boolean
  stated: StatedLevel | null
  years: Years | null
  cues: readonly DutyCue[]
  /** Asks for students or for people at the start of their career. */
  beginners: 'students' | 'starters' | null
  internship: boolean
}

/** Fewest years with which a level that running text gives the role is believed; the title is believed with any. */
const believable: Partial<Record<Level, number>> = { senior: 4, staff: 7, principal: 10 }

/** Duty points (README.md) from which a posting without title level and years counts as senior. */
const SENIOR_POINTS = 4

/** The level that the posting as a whole asks for: title, then words, then years and duties; null where nothing tells. */
export function levelOf({
  title,
  titleFromText,
  stated,
  years,
  cues,
  beginners,
  internship,
}: LevelGrounds): Level | null {
  const least = years?.min ?? null
  if (title.level && !title.weak && !(internship && titleFromText)) return title.level
  if (internship) return 'intern'
  if (beginners && (least === null || least <= 1) && !title.level) return 'junior'
  if (title.level) return title.track === 'lead' ? leadLevel(least, cues) : title.level
  if (stated && believed(stated, years)) return stated.level
  const points = dutyPoints(cues)
  if (title.track === 'manager') return least !== null && least >= 10 ? 'staff' : 'senior'
  if (least !== null) return levelOfYears(least, years?.max ?? null, points, cues)
  const byDuties = levelOfDuties(points, cues)
  return higher(byDuties, stated?.level ?? null)
}

/** Does the running text name the role's level, and do the years not contradict it? */
export function believed({ level, field }: Pick<StatedLevel, 'level' | 'field'>, years: Years | null): boolean {
  const least = years?.min ?? null
  return !field && (least === null || least >= (believable[level] ?? 0))
}

/** A lead is senior by default, staff where long experience goes with leading or with work beyond the team. */
function leadLevel(least: number | null, cues: readonly DutyCue[]): Level {
  const leads = cues.some((cue) => cue.wide || cue.kind === 'mentoring' || cue.kind === 'leadership')
  return least !== null && least >= 8 && leads ? 'staff' : 'senior'
}

function levelOfYears(least: number, most: number | null, points: number, cues: readonly DutyCue[]): Level {
  const wide = cues.some((cue) => cue.wide)
  if (least >= 12 && wide) return 'principal'
  if (least >= 8 && wide) return 'staff'
  if (least >= 5) return 'senior'
  if (least >= 2) return 'mid'
  return points >= SENIOR_POINTS && most === null && least >= 1 ? 'mid' : 'junior'
}

function levelOfDuties(points: number, cues: readonly DutyCue[]): Level | null {
  const settled = cues.find((cue) => cue.settles)?.settles
  if (settled) return settled
  if (points >= SENIOR_POINTS) return 'senior'
  return cues.some((cue) => cue.alone !== false) ? 'mid' : null
}

/** Each kind of duty counts once, with its weightiest wording. */
export function dutyPoints(cues: readonly DutyCue[]): number {
  const best = new Map<string, number>()
  for (const { kind, weight } of cues) best.set(kind, Math.max(weight, best.get(kind) ?? 0))
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}

function higher(one: Level | null, other: Level | null): Level | null {
  if (!one || !other) return one ?? other
  return rung(one) >= rung(other) ? one : other
}
