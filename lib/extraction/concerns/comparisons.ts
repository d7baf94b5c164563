import { type Concern, type Evidence, evidenceAt, type Findings, type Posting } from '../../model'
import { statedPay } from '../salary'
import { findStatedLevel } from '../seniority/text-level'
import { rung } from '../seniority/title'
import { findYears } from '../seniority/years'
import { type Statement, statementEvidence } from '../statements'
import type { Structure } from '../structure'

export interface ConcernGrounds {
  structure: Structure
  statements: readonly Statement[]
  /** With pay, workplace and employment as extraction settled them. */
  posting: Posting
  findings: Omit<Findings, 'concerns'>
}

/** A concern that comes from comparing what was found; `find` gives its evidence, or null where there is no question. */
export interface ConcernComparison {
  kind: Concern['kind']
  /** Why a careful reader would ask about it. */
  reason: string
  find(grounds: ConcernGrounds): Evidence | null
}

const nowhere: Evidence = { text: '', start: 0, end: 0 }

/** From here a range tells little: wider than the step between two levels. */
const WIDE_PAY = 1.75
/** Few postings ask for more hard skills than this. */
const MANY_REQUIREMENTS = 20

export const concernComparisons: readonly ConcernComparison[] = [
  {
    kind: 'no-pay-stated',
    reason: 'Pay is the first thing that a candidate needs to know, and many places oblige employers to state it.',
    find: ({ posting }) => (posting.salary || !posting.description ? null : nowhere),
  },
  {
    kind: 'wide-pay-range',
    reason: 'A range whose top is far above its bottom covers several levels, and does not say what this job pays.',
    find: ({ structure, posting }) =>
      statedPay(structure, posting).find(
        ({ salary: { min, max } }) => min !== null && max !== null && min > 0 && max >= min * WIDE_PAY,
      )?.evidence ?? null,
  },
  {
    kind: 'contradictory-years',
    reason: 'A job for beginners that asks for years of experience is one or the other.',
    find({ structure, statements, findings }) {
      const years = findYears(structure, statements)
      const beginner = findings.seniority.titleLevel === 'intern' || findings.seniority.titleLevel === 'junior'
      return beginner && (years?.years.min ?? 0) >= 3 ? (years?.evidence ?? null) : null
    },
  },
  {
    kind: 'level-mismatch',
    reason: 'Title and text name different levels, which decides pay and what is expected.',
    find({ structure, statements, posting, findings }) {
      const { titleLevel, years } = findings.seniority
      if (!titleLevel || posting.language !== 'en') return null
      const stated = findStatedLevel(structure, statements)
      if (stated && rung(stated.level) !== rung(titleLevel)) return stated.evidence
      const few = rung(titleLevel) >= rung('senior') && years?.min !== null && years !== null && years.min <= 1
      return few ? (findYears(structure, statements)?.evidence ?? null) : null
    },
  },
  {
    kind: 'contradictory-workplace',
    reason: 'A job that is called remote and counts days in an office is one or the other.',
    find({ structure, statements, posting }) {
      const remote = /\bremote\b/i.test(`${posting.title ?? ''} ${posting.location ?? ''}`)
      return remote ? officeDays(structure, statements) : null
    },
  },
  {
    kind: 'many-requirements',
    reason: 'Nobody meets a list this long; it is worth asking which of them decide.',
    find({ findings }) {
      const hard = findings.requirements.filter(({ need, soft }) => need === 'required' && !soft)
      return hard[MANY_REQUIREMENTS]?.evidence ?? null
    },
  },
  {
    kind: 'closed',
    reason: 'The page takes no more applications; the job may still be open elsewhere.',
    find: ({ posting }) => (posting.closed ? closedSaying(posting.description) : null),
  },
]

function officeDays(structure: Structure, statements: readonly Statement[]): Evidence | null {
  for (const statement of statements) {
    const match = /\b[1-5](?:-\d)? days (?:a|per|each) week (?:in|at|from) (?:the |our )?(?:\w{1,15} )?office\b/i.exec(
      statement.text,
    )
    if (match) return statementEvidence(structure, statement, match.index, match.index + match[0].length)
  }
  return null
}

function closedSaying(description: string): Evidence {
  const match =
    /\bno longer accepting applications\b|\b(?:position|job|posting) (?:has been|is) (?:filled|closed)\b/i.exec(
      description,
    )
  return match ? evidenceAt(description, match.index, match.index + match[0].length) : nowhere
}
