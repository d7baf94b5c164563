import { type Level, Level as LevelSchema, type Track } from '../../model'
import { plainText } from '../statements'
import { titleRows } from './title-words'

export interface TitleReading {
  level: Level | null
  /** Null where the title names no leading role. */
  track: Track | null
  /** The level comes from a word such as "Lead", which tells the role better than the rung. */
  weak: boolean
}

const longestTitle = 200

/** What a title alone says. Of several levels ("Senior/Staff") the lowest counts. */
export function readTitle(title: string | null): TitleReading {
  let rest = plainText((title ?? '').slice(0, longestTitle))
  let strong: Level | null = null
  let weak: Level | null = null
  let track: Track | null = null
  for (const row of titleRows) {
    const without = rest.replace(row.words, ' | ')
    if (without === rest) continue
    rest = without
    if (row.weak) weak = lower(weak, row.level)
    else strong = lower(strong, row.level)
    if (row.track && track !== 'manager') track = row.track
  }
  return { level: strong ?? weak, track, weak: strong === null && weak !== null }
}

function lower(one: Level | null, other: Level | null): Level | null {
  if (!one || !other) return one ?? other
  return rung(one) <= rung(other) ? one : other
}

/** A level's place on the ladder, 0 for intern. */
export function rung(level: Level): number {
  return LevelSchema.options.indexOf(level)
}
