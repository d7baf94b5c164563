import type { FitPart, FitPartName } from '../model'
import { list, upperFirst } from './wording'

/** A part before its share is brought to a scale on which all parts sum to 100. */
export interface JudgedPart {
  name: FitPartName
  /** Points of 100 if every part could be judged. */
  share: number
  /** 0 to 1. */
  credit: number
  because: string
}

const WORDS: Record<FitPartName, string> = {
  required: 'required skills',
  preferred: 'preferred skills',
  duties: 'duties',
  seniority: 'seniority',
  terms: 'terms',
}

/** All figures are reckoned in hundredths of a point, so that sums are exact. */
const HUNDREDTHS = 10_000

/** Brings the shares to a sum of exactly 100.00 and gives each part its points, to two decimals. */
export function toParts(judged: readonly JudgedPart[]): FitPart[] {
  const whole = judged.reduce((total, { share }) => total + share, 0)
  if (whole === 0) return []
  const shares = largestRemainder(judged.map(({ share }) => (share / whole) * HUNDREDTHS))
  const points = offTheHalf(
    judged.map(({ credit }, index) => Math.round((shares[index] ?? 0) * credit)),
    shares,
  )
  return judged.map(({ name, because }, index) => ({
    name,
    points: (points[index] ?? 0) / 100,
    of: (shares[index] ?? 0) / 100,
    because,
  }))
}

/** The sum of the parts' points, rounded. */
export function scoreOf(parts: readonly FitPart[]): number {
  return Math.round(parts.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100)
}

/** "Terms gave nothing to judge; the other parts share their points." */
export function leftOutSentence(judged: readonly JudgedPart[]): string {
  const absent = (Object.keys(WORDS) as FitPartName[]).filter((name) => !judged.some((part) => part.name === name))
  if (absent.length === 0) return ''
  return `${upperFirst(list(absent.map((name) => WORDS[name])))} gave nothing to judge; the other parts share the points.`
}

function largestRemainder(exact: number[]): number[] {
  const floors = exact.map(Math.floor)
  const left = HUNDREDTHS - floors.reduce((total, each) => total + each, 0)
  const byRemainder = exact
    .map((each, index) => ({ index, remainder: each - Math.floor(each) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1
  return floors
}

/** Points never sum to an exact half, which tools round differently: one part gets a hundredth more. */
function offTheHalf(points: number[], shares: number[]): number[] {
  if (points.reduce((total, each) => total + each, 0) % 100 !== 50) return points
  const open = points.findIndex((each, index) => each < (shares[index] ?? 0))
  return points.map((each, index) => (index === open ? each + 1 : each))
}
