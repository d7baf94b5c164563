import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod/mini'
import { extract } from '../../lib/extraction'
import { findSeniority } from '../../lib/extraction/seniority'
import { structureOf } from '../../lib/extraction/structure'
import type { Level, Posting, Salary, Seniority, Years } from '../../lib/model'
import { corpus, type Label, readLabelled, readLabels } from './labels'

export const hasCorpus = existsSync(corpus)

/** The fields of a label that this measurement reads. */
export type TermsLabel = Omit<Label, 'file' | 'title' | 'company' | 'requirements' | 'soft'>

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
    salary: same(posting.salary, label.salary as Salary | null),
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
const LevelledPosting = z.object({ id: z.string(), levels: z.array(z.string()), title: z.string(), text: z.string() })
type LevelledPosting = z.infer<typeof LevelledPosting>

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

export function publicLevels(): { posting: LevelledPosting; seniority: Seniority; accepted: boolean }[] {
  const path = join(corpus, 'annotated/seniority/skillspan_levels_train_dev.jsonl')
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const posting: LevelledPosting = LevelledPosting.parse(JSON.parse(line))
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

export interface MeasuredTerms {
  label: Label
  found: TermsFound
  scores: TermScores
}

/** Reads and extracts every labelled posting; what reading takes for no posting scores as one without text. */
export function measureTerms(labels = readLabels()): MeasuredTerms[] {
  return labels.map((label) => {
    const posting = readLabelled(label.file) ?? textPosting(null, '')
    const { terms, ...findings } = extract(posting)
    const found = { ...findings, posting: { ...posting, ...terms } }
    return { label, found, scores: scoreTerms(found, label) }
  })
}

/** What the project's plan holds; the others are printed only. */
export const bars: Partial<Record<TermField, number>> = {
  level: 0.9,
  years: 0.95,
  degree: 0.95,
  workplace: 0.95,
  employment: 0.95,
  salary: 0.95,
}

/** The table of figures, and with `details` every answer that differs from its label. */
export function printTerms(measured: readonly MeasuredTerms[], details = false): void {
  const shares = accuracies(measured.map(({ scores }) => scores))
  console.log(`Terms of ${measured.length} labelled postings (share right, null included)`)
  for (const field of termFields) {
    const bar = bars[field]
    console.log(`  ${field.padEnd(14)} ${shares[field].toFixed(3)}${bar ? `   bar ${bar}` : ''}`)
  }
  const levelled = publicLevels()
  const accepted = levelled.filter((posting) => posting.accepted)
  const none = levelled.filter(({ seniority }) => seniority.level === null)
  console.log(
    `Public seniority set: ${(accepted.length / levelled.length).toFixed(3)} within the labelled levels ` +
      `(${accepted.length} of ${levelled.length}; ${none.length} without a level, counted as mid)   bar 0.92`,
  )
  if (!details) return
  for (const { label, found, scores } of measured) {
    for (const field of termFields.filter((name) => !scores[name])) {
      const said = { ...found.education, degreeNeed: found.education?.need, ...found.authorization }
      const all = { ...found.posting, ...found.seniority, ...said, degree: found.education?.degree }
      console.log(
        `  ${label.file} ${field}: ${JSON.stringify(label[field])}, found ${JSON.stringify(all[field] ?? null)}`,
      )
    }
  }
  for (const { posting, seniority } of levelled.filter((one) => !one.accepted)) {
    console.log(`  ${posting.id} ${posting.levels.join('/')} "${posting.title.slice(0, 60)}": ${seniority.level}`)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  printTerms(measureTerms(), process.argv.includes('--details'))
}
