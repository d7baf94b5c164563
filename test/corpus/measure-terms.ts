import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSeniority } from '../../lib/extraction/seniority'
import { structureOf } from '../../lib/extraction/structure'
import type { Employment, Level, Posting, Salary, Seniority, Track, Workplace, Years } from '../../lib/model'

export const corpus = join(import.meta.dirname, '../../../shared/corpus')
export const hasCorpus = existsSync(join(corpus, 'labels/labels.jsonl'))

/** The fields of a label (`LABELS.md` of the corpus) that this measurement reads. */
export interface TermsLabel {
  file: string
  title: string | null
  workplace: Workplace | null
  employment: Employment | null
  salary: Salary | null
  level: Level | null
  track: Track
  titleLevel: Level | null
  years: Years | null
  degree: string | null
  degreeNeed: string | null
  orEquivalent: boolean
  sponsorship: string | null
}

/** What an evaluation says of the same fields. */
export interface TermsFound {
  posting: Pick<Posting, 'workplace' | 'employment' | 'salary'>
  seniority: Pick<Seniority, 'level' | 'track' | 'titleLevel' | 'years'>
  education: { degree: string; need: string; orEquivalent: boolean } | null
  authorization: { sponsorship: string | null }
}

export const termFields = [
  'level',
  'track',
  'titleLevel',
  'years',
  'degree',
  'degreeNeed',
  'orEquivalent',
  'workplace',
  'employment',
  'salary',
  'sponsorship',
] as const
export type TermField = (typeof termFields)[number]
export type TermScores = Record<TermField, boolean>

/** Field by field: does the evaluation say what the label says, null included? */
export function scoreTerms(found: TermsFound, label: TermsLabel): TermScores {
  const { posting, seniority, education, authorization } = found
  return {
    level: seniority.level === label.level,
    track: seniority.track === label.track,
    titleLevel: seniority.titleLevel === label.titleLevel,
    years: same(seniority.years, label.years),
    degree: (education?.degree ?? null) === label.degree,
    degreeNeed: (education?.need ?? null) === label.degreeNeed,
    orEquivalent: (education?.orEquivalent ?? false) === label.orEquivalent,
    workplace: posting.workplace === label.workplace,
    employment: posting.employment === label.employment,
    salary: same(posting.salary, label.salary),
    sponsorship: authorization.sponsorship === label.sponsorship,
  }
}

function same(one: Years | Salary | null, other: Years | Salary | null): boolean {
  if (!one || !other) return one === other
  const keys = ['min', 'max', 'currency', 'period'] as const
  return keys.every((key) => (one as Partial<Salary>)[key] === (other as Partial<Salary>)[key])
}

/** Share of right answers a field. */
export function accuracies(scores: readonly TermScores[]): Record<TermField, number> {
  const share = (field: TermField) => scores.filter((score) => score[field]).length / scores.length
  return Object.fromEntries(termFields.map((field) => [field, share(field)])) as Record<TermField, number>
}

/** A posting of the public set of seniority levels; `levels` are what annotators would accept. */
export interface LevelledPosting {
  id: string
  levels: string[]
  title: string
  text: string
}

/**
 * Is the level one of those labelled? The set names Junior, Mid-Level, Senior (once Professional), Lead and Manager: staff
 * and principal count as Senior or Lead, and the tracks lead and manager meet their own names. Without a level the posting
 * counts as unmarked, which the set calls Mid-Level.
 */
export function levelAccepted(
  { level, track }: Pick<Seniority, 'level' | 'track'>,
  levels: readonly string[],
): boolean {
  const names: Record<Level, string[]> = {
    intern: ['junior'],
    junior: ['junior'],
    mid: ['mid-level'],
    senior: ['senior', 'professional'],
    staff: ['senior', 'lead'],
    principal: ['senior', 'lead'],
  }
  const said = [...names[level ?? 'mid'], ...(track === 'individual' ? [] : [track as string])]
  return levels.some((name) => said.includes(name.toLowerCase()))
}

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

export function publicLevels(): { posting: LevelledPosting; seniority: Seniority; accepted: boolean }[] {
  const path = join(corpus, 'annotated/seniority/skillspan_levels_train_dev.jsonl')
  return readLines<LevelledPosting>(path).map((posting) => {
    const seniority = findSeniority(structureOf(posting.text), textPosting(posting.title, posting.text))
    return { posting, seniority, accepted: levelAccepted(seniority, posting.levels) }
  })
}

/** A posting of which only title and text are known. */
export function textPosting(title: string | null, description: string): Posting {
  return {
    source: 'text',
    site: null,
    title,
    company: null,
    location: null,
    workplace: null,
    employment: null,
    salary: null,
    postedOn: null,
    closed: false,
    language: 'en',
    description,
  }
}
