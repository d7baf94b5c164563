import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Extraction, extract } from '../../lib/extraction'
import type { Posting } from '../../lib/model'
import {
  addShare,
  addTally,
  type RequirementScores,
  type Share,
  sameYears,
  scoreRequirements,
  type Tally,
} from './extraction-scores'
import { corpus, type Label, readLabelled, readLabels } from './labels'
import { type AcceptedNames, f1Of, precisionOf, readAcceptedNames, recallOf } from './names'
import { naiveKeywords, nounPhrases } from './peers'

/** One labelled posting, what was found in it, and how that scores. */
export interface Measured {
  label: Label
  posting: Posting
  found: Extraction
  scores: RequirementScores
}

/** Reads and extracts every labelled posting; what reading takes for no posting scores as one without text. */
export function measureExtraction(accepted: AcceptedNames, read = readLabelled): Measured[] {
  return readLabels().map((label) => {
    const posting = read(label.file) ?? unread
    const found = extract(posting)
    return { label, posting, found, scores: scoreRequirements(found.requirements, label, accepted) }
  })
}

const unread: Posting = {
  source: 'text',
  site: null,
  title: null,
  company: null,
  location: null,
  workplace: null,
  employment: null,
  salary: null,
  postedOn: null,
  closed: false,
  language: 'en',
  description: '',
}

/** What a bar of the project's plan holds; the others are printed only. */
const bars: Partial<Record<keyof RequirementScores, number>> = {
  technology: 0.93,
  names: 0.86,
  required: 0.85,
  preferred: 0.8,
  needs: 0.92,
  groups: 0.82,
  years: 0.95,
}

function isTally(score: Tally | Share): score is Tally {
  return 'met' in score
}

export function total(measured: readonly Measured[]): Record<keyof RequirementScores, Tally | Share> {
  const sums = {} as Record<keyof RequirementScores, Tally | Share>
  for (const { scores } of measured) {
    for (const key of Object.keys(scores) as (keyof RequirementScores)[]) {
      const score = scores[key]
      const sum = sums[key]
      sums[key] = !sum ? score : isTally(score) ? addTally(sum as Tally, score) : addShare(sum as Share, score)
    }
  }
  return sums
}

function figure(score: Tally | Share): number {
  return isTally(score) ? f1Of(score) : score.of === 0 ? 1 : score.right / score.of
}

/** Fields of the evaluation outside `requirements`, each right or wrong for a posting. */
const fields: Record<string, (found: Extraction, label: Label) => boolean> = {
  level: ({ seniority }, label) => seniority.level === label.level,
  'level where labelled': ({ seniority }, label) => label.level === null || seniority.level === label.level,
  titleLevel: ({ seniority }, label) => seniority.titleLevel === label.titleLevel,
  track: ({ seniority }, label) => seniority.track === label.track,
  'overall years': ({ seniority }, label) => sameYears(seniority.years, label.years),
  degree: ({ education }, label) => (education?.degree ?? null) === label.degree,
  degreeNeed: ({ education }, label) => (education?.need ?? null) === label.degreeNeed,
  orEquivalent: ({ education }, label) => (education?.orEquivalent ?? false) === label.orEquivalent,
  workplace: ({ terms }, label) => terms.workplace === label.workplace,
  employment: ({ terms }, label) => terms.employment === label.employment,
  salary: ({ terms }, label) =>
    (terms.salary?.min ?? null) === (label.salary?.min ?? null) &&
    (terms.salary?.max ?? null) === (label.salary?.max ?? null) &&
    (terms.salary?.currency ?? null) === (label.salary?.currency ?? null),
  sponsorship: ({ authorization }, label) => authorization.sponsorship === label.sponsorship,
}

/** Spans that are not what stands in the description at their place. */
export function falseEvidence({ found, posting }: Measured): number {
  const spans = [
    ...found.requirements.map(({ evidence }) => evidence),
    ...found.seniority.signals.map(({ evidence }) => evidence),
    ...found.concerns.map(({ evidence }) => evidence),
  ]
  return spans.filter(({ text, start, end }) => posting.description.slice(start, end) !== text).length
}

const FOLDS = 5

/** Postings of one company are in one fold. */
function foldsOf(measured: readonly Measured[]): Measured[][] {
  const companies = [...new Set(measured.map(({ label }) => label.company ?? label.file))].sort()
  return Array.from({ length: FOLDS }, (_, fold) =>
    measured.filter(({ label }) => companies.indexOf(label.company ?? label.file) % FOLDS === fold),
  )
}

const percent = (value: number) => value.toFixed(3)

function row(name: string, score: Tally | Share, bar?: number): string {
  const detail = isTally(score)
    ? `P ${percent(precisionOf(score))} R ${percent(recallOf(score))}  (${score.met} of ${score.labelled} labelled, ${score.found} found)`
    : `${score.right} of ${score.of}`
  return `${name.padEnd(22)}${percent(figure(score))}${bar ? ` (bar ${bar})` : ''.padEnd(11)}  ${detail}`
}

export function printExtraction(measured: readonly Measured[], accepted: AcceptedNames, verbose: boolean): void {
  const sums = total(measured)
  console.log(`Extraction over ${measured.length} labelled postings`)
  for (const key of Object.keys(sums) as (keyof RequirementScores)[]) console.log(row(key, sums[key], bars[key]))
  for (const [name, holds] of Object.entries(fields)) {
    const right = measured.filter(({ found, label }) => holds(found, label))
    console.log(row(name, { right: right.length, of: measured.length, wrong: [] }))
  }
  const wrongSpans = measured.reduce((sum, each) => sum + falseEvidence(each), 0)
  console.log(`evidence spans that do not verify: ${wrongSpans}`)
  console.log('\nThe rules are made by hand, so no fold is unseen; the spread between folds of companies:')
  const keys = Object.keys(bars) as (keyof RequirementScores)[]
  console.log(`${''.padEnd(6)}${keys.map((key) => key.padStart(12)).join('')}`)
  for (const [index, fold] of foldsOf(measured).entries()) {
    const score = total(fold)
    console.log(
      `fold ${index + 1}${keys.map((key) => percent(figure(score[key])).padStart(12)).join('')}  (${fold.length} postings)`,
    )
  }
  printPeers(measured, accepted)
  if (verbose) for (const each of measured) printPosting(each)
}

const peers = { 'keyword list': naiveKeywords, 'compromise nouns': nounPhrases }

/** The same postings the way of the peers: a keyword list without context, and a language library's noun phrases. */
function printPeers(measured: readonly Measured[], accepted: AcceptedNames): void {
  const keys = ['technology', 'names', 'required'] as const
  console.log(`\n${'the peers’ way'.padEnd(20)}${keys.map((key) => key.padStart(12)).join('')}`)
  const line = (name: string, score: Record<keyof RequirementScores, Tally | Share>) =>
    console.log(`${name.padEnd(20)}${keys.map((key) => percent(figure(score[key])).padStart(12)).join('')}`)
  line('Rolefit', total(measured))
  for (const [name, find] of Object.entries(peers)) {
    const theirs = measured.map((each) => ({
      ...each,
      scores: scoreRequirements(find(each.posting.description), each.label, accepted),
    }))
    line(name, total(theirs))
  }
}

function printPosting({ label, found, scores }: Measured): void {
  console.log(`\n## ${label.file}`)
  const list = (title: string, words: readonly string[]) =>
    words.length > 0 && console.log(`  ${title}: ${words.join(', ')}`)
  for (const key of ['technology', 'names', 'required', 'preferred', 'soft'] as const) {
    list(`${key} missed`, scores[key].missed)
    list(`${key} false`, scores[key].wrong)
  }
  list('needs', scores.needs.wrong)
  list('groups missed', scores.groups.wrong)
  const groups = found.requirements.map(({ anyOf }) => anyOf).filter((anyOf) => anyOf.length > 1)
  list(
    'groups found',
    groups.map((names) => names.join(' | ')),
  )
  list('years', scores.years.wrong)
  list(
    'fields',
    Object.entries(fields)
      .filter(([, holds]) => !holds(found, label))
      .map(([name]) => name),
  )
}

/** Reads the labels, if the corpus is there. */
export function runExtraction(verbose = false): Measured[] | null {
  if (!existsSync(join(corpus, 'labels/labels.jsonl'))) return null
  const accepted = readAcceptedNames(join(corpus, 'labels/names.jsonl'))
  const measured = measureExtraction(accepted)
  printExtraction(measured, accepted, verbose)
  return measured
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runExtraction(process.argv.includes('--verbose'))
