import type { Degree, Level, SkillLevel } from '../model'

/** Words of a position's title, highest level first. */
const LEVELS: [level: Level, words: RegExp][] = [
  ['principal', /\b(?:principal|distinguished|fellow)\b/i],
  ['staff', /\bstaff\b/i],
  ['senior', /\b(?:senior|sr|lead)\b/i],
  ['mid', /\b(?:mid|mid-level|intermediate|medior)\b/i],
  ['junior', /\b(?:junior|jr|graduate|entry[- ]level)\b/i],
  ['intern', /\b(?:intern|internship|trainee|apprentice|working student|werkstudent(?:in)?)\b/i],
]

const DEGREES: [degree: Degree, words: RegExp][] = [
  ['phd', /\b(?:ph\.? ?d|doctor(?:ate|al)?|dr)\b/i],
  ['master', /\b(?:masters?|master['’]s|m\.? ?sc|m\.? ?eng|m\.? ?tech|mba|m\.s|ms|m\.a|ma|diplom|magister)\b/i],
  ['bachelor', /\b(?:bachelors?|bachelor['’]s|b\.? ?sc|b\.? ?eng|b\.? ?tech|b\.s|bs|b\.a|ba)\b/i],
  ['associate', /\b(?:associates?|associate['’]s|a\.a\.?s?|aas)\b/i],
]

const SKILL_LEVELS: [level: SkillLevel, words: RegExp][] = [
  ['expert', /\b(?:expert|master|native)\b/i],
  ['strong', /\b(?:advanced|strong|proficient|senior|professional)\b/i],
  ['working', /\b(?:intermediate|working|competent|good|medium)\b/i],
  ['basic', /\b(?:basic|basics|beginner|novice|elementary|junior|familiar)\b/i],
]

function firstMatch<T>(rows: readonly [T, RegExp][], text: string): T | null {
  return rows.find(([, words]) => words.test(text))?.[0] ?? null
}

/** What a title alone says of the level; null for a plain "Software Engineer". */
export function titleLevel(title: string): Level | null {
  return firstMatch(LEVELS, title)
}

/** What a course of study leads to. */
export function degreeOf(studyType: string): Degree | null {
  return firstMatch(DEGREES, studyType)
}

/** A JSON Resume's free word for how well one knows a skill. */
export function skillLevelOf(word: string): SkillLevel | null {
  return firstMatch(SKILL_LEVELS, word)
}
