import { explainFit } from '../fit'
import {
  type Evaluation,
  isPostingEvaluation,
  type Posting,
  type PostingEvaluation,
  type Requirement,
  type Verdict,
} from '../model'

const COLUMNS = 80
const VERDICTS: Record<Verdict, string> = {
  strong: 'Strong fit',
  good: 'Good fit',
  stretch: 'A stretch',
  poor: 'Poor fit',
  unsure: 'Not sure',
}
const NEEDS = [
  ['required', 'They require'],
  ['preferred', 'They would like'],
  ['duty', 'You would work with'],
] as const
const MARKS = { matched: '✓', partial: '◐', missing: '✕' } as const
const LEGEND = 'Marks: ✓ you have it   ◐ in part   ✕ not in your profile'

/** An evaluation as text for a terminal of 80 columns. */
export function report(file: string, evaluation: Evaluation): string {
  const lines = isPostingEvaluation(evaluation) ? postingLines(evaluation) : noPostingLines(evaluation)
  return [...wrapped(file), ...lines, ''].join('\n')
}

function noPostingLines(evaluation: Extract<Evaluation, { posting: null }>): string[] {
  const choices = (evaluation.choices ?? []).map(({ title, company }) => [title, company].filter(Boolean).join(' · '))
  return [
    ...wrapped(`No posting: ${evaluation.reason}`, '  '),
    ...choices.flatMap((choice) => wrapped(choice, '    • ')),
  ]
}

function postingLines(evaluation: PostingEvaluation): string[] {
  const { posting, fit, concerns, seniority } = evaluation
  const score = fit && (fit.verdict === 'unsure' ? VERDICTS.unsure : `${fit.score} of 100 · ${VERDICTS[fit.verdict]}`)
  return [
    ...(score ? wrapped(score, '  ') : []),
    ...wrapped(posting.title ?? 'Title not stated', '  '),
    ...wrapped(factLine(posting), '  '),
    ...(fit ? ['', ...explainFit(posting, evaluation, fit).flatMap((sentence) => wrapped(sentence, '  '))] : []),
    ...NEEDS.flatMap(([need, heading]) => needLines(evaluation, need, heading)),
    ...(fit && evaluation.requirements.length > 0 ? ['', `  ${LEGEND}`] : []),
    ...section('Level', levelLines(seniority)),
    ...section('Terms', termLines(evaluation)),
    ...section(
      'Ask them',
      concerns.map(({ kind, evidence }) => kind.replaceAll('-', ' ') + (evidence.text ? `: “${evidence.text}”` : '')),
    ),
  ]
}

function factLine(posting: Posting): string {
  const { company, location, workplace, employment, postedOn, closed } = posting
  const pay = salaryText(posting)
  return [company, location, workplace, employment, pay, postedOn, closed && 'closed'].filter(Boolean).join(' · ')
}

function salaryText({ salary }: Posting): string {
  if (!salary) return ''
  const { min, max, currency, period } = salary
  const range =
    min === max
      ? `${min}`
      : [min === null ? 'up to' : min, max === null ? 'or more' : max].join(min !== null && max !== null ? '–' : ' ')
  return `${currency} ${range} a ${period}`
}

function needLines({ requirements, fit }: PostingEvaluation, need: string, heading: string): string[] {
  const asked = requirements.flatMap((requirement, index) =>
    requirement.need === need ? [{ requirement, index }] : [],
  )
  if (asked.length === 0) return []
  const markOf = (index: number) => {
    const outcome = (['matched', 'partial', 'missing'] as const).find((name) =>
      fit?.[name].some((each) => each.requirement === index),
    )
    return outcome ? MARKS[outcome] : '•'
  }
  const met = fit ? `${asked.filter(({ index }) => markOf(index) === MARKS.matched).length} of ` : ''
  return [
    '',
    `  ${heading} (${met}${asked.length})`,
    ...asked.flatMap(({ requirement, index }) => {
      const by = fit?.partial.find((each) => each.requirement === index)?.by ?? []
      const yours = by.length > 0 ? ` (you: ${by.join(', ')})` : ''
      return wrapped(requirementText(requirement) + yours, `    ${markOf(index)} `)
    }),
  ]
}

function requirementText({ anyOf, atLeast = 1, years }: Requirement): string {
  const names = atLeast > 1 ? `${atLeast} of ${anyOf.join(', ')}` : anyOf.join(' or ')
  return years ? `${names}, ${yearsText(years)}` : names
}

function yearsText({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null) return `up to ${max} years`
  if (max === null) return `${min}+ years`
  return min === max ? `${min} years` : `${min}–${max} years`
}

function levelLines({ level, titleLevel, track, years, signals }: PostingEvaluation['seniority']): string[] {
  const said = titleLevel !== null && titleLevel !== level ? ` (the title says ${titleLevel})` : ''
  const facts = [`${level ?? 'not stated'}${said}`, track !== 'individual' && track, years && yearsText(years)]
  return [facts.filter(Boolean).join(' · '), ...signals.map(({ kind, evidence }) => `${kind}: “${evidence.text}”`)]
}

function termLines({ education, authorization, fit }: PostingEvaluation): string[] {
  const instead = education?.orEquivalent ? ', or equivalent experience' : ''
  return [
    education ? `degree: ${education.degree}, ${education.need}${instead}` : '',
    authorization.sponsorship ? `sponsorship: ${authorization.sponsorship}` : '',
    authorization.clearance ? `clearance: ${authorization.clearance}` : '',
    fit?.parts.find(({ name }) => name === 'terms')?.because ?? '',
  ].filter(Boolean)
}

function section(heading: string, texts: string[]): string[] {
  return texts.length > 0 ? ['', `  ${heading}`, ...texts.flatMap((text) => wrapped(text, '    '))] : []
}

/** Breaks a text at spaces, or within a word that is longer than a line; later lines are set in under the first. */
export function wrapped(text: string, lead = ''): string[] {
  const room = COLUMNS - lead.length
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    for (; line.length > room; line = line.slice(room)) lines.push(line.slice(0, room))
  }
  if (line !== '') lines.push(line)
  return lines.map((each, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + each)
}
