export type SavingProblem = 'full' | 'blocked' | 'closed' | 'newer' | 'not-saved' | 'failed'

/** What happened, what is safe, what to do. */
const MESSAGES: Record<SavingProblem, string> = {
  full: 'The browser has no room left for saved postings. Nothing was lost. Free some disk space, or delete saved postings, and save again.',
  blocked:
    'Another Rolefit page holds the saved postings open in an older version. Nothing was lost. Close Rolefit’s other pages and try again.',
  closed: 'The browser closed the saved postings. Nothing was lost. Try again.',
  newer: 'The saved postings were written by a newer Rolefit. They are safe. Update Rolefit to read them.',
  'not-saved': 'This posting is not among the saved ones any more. Save it again to keep it.',
  failed:
    'The browser could not reach the saved postings. What was saved before is safe. Try again, and restart the browser if it stays so.',
}

/** Everything that goes wrong with saved postings comes as this, with a message for people. */
export class SavingError extends Error {
  override readonly name = 'SavingError'
  readonly problem: SavingProblem

  constructor(problem: SavingProblem, cause?: unknown) {
    super(MESSAGES[problem], { cause })
    this.problem = problem
  }
}

const PROBLEMS: Record<string, SavingProblem> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  VersionError: 'newer',
}

export function toSavingError(error: unknown): SavingError {
  if (error instanceof SavingError) return error
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
  return new SavingError(PROBLEMS[name] ?? 'failed', error)
}
