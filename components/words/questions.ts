import type { ConcernKind } from '@/lib/model'

/** Each concern as the question to ask the employer. */
export const questions: Record<ConcernKind, string> = {
  'no-pay-stated': 'What does it pay? The posting does not say.',
  'unpaid-work': 'Is any of this work unpaid?',
  'wide-pay-range': 'Where in this wide pay range would you start?',
  'contradictory-years': 'How many years do they ask for? The posting names several figures.',
  'level-mismatch': 'Which level is it? Title and duties differ.',
  'on-call-without-pay': 'How does the on-call rota work, and is it paid?',
  'long-hours': 'How long is a usual week?',
  'many-requirements': 'Which of the many requirements matter most?',
  'commission-only': 'Is there a base salary besides the commission?',
  'fee-asked': 'Why would you pay to get the job? Employers do not ask for fees.',
  travel: 'How much of the time would you travel, and where to?',
  'unnamed-employer': 'Which company is the job with? An agency posted it.',
  'contradictory-workplace': 'Is it remote? The posting also counts days in the office.',
  closed: 'Is it still open? The page says that it takes no more applications.',
}
