import type { ReactNode } from 'react'
import type { Need, PostingEvaluation } from '@/lib/model'
import { cleanText, languageText } from '../words/formats'
import styles from './EvaluationView.module.css'
import { Heading } from './Heading'
import { LevelCheck } from './LevelCheck'
import { Questions } from './Questions'
import { RequirementGroup } from './RequirementGroup'
import { ScoreParts } from './ScoreParts'
import { requirementsOf } from './standing'
import { Terms } from './Terms'

interface EvaluationViewProps {
  evaluation: PostingEvaluation
  /** Sentences of why, largest effect first. */
  because: readonly string[]
  now: Date
  /** Stands below the heading where there is no fit, e.g. the way to the profile page. */
  withoutFit?: ReactNode
}

/** Everything that is known about one posting, most needed first. */
export function EvaluationView({ evaluation, because, now, withoutFit }: EvaluationViewProps) {
  const { posting, requirements, fit } = evaluation
  const group = (need: Need) => (
    <RequirementGroup
      need={need}
      requirements={requirementsOf(need, requirements, fit)}
      description={posting.description}
      folded={need === 'duty'}
    />
  )
  return (
    <article className={styles.evaluation}>
      <Heading evaluation={evaluation} now={now} />
      {posting.closed && <p className={styles.closed}>Closed: the page says that it takes no more applications.</p>}
      {posting.language !== 'en' && (
        <p className={styles.note}>
          This posting is in {languageText(posting.language)}. Rolefit finds requirements in English text; here it may
          have missed most of them.
        </p>
      )}
      {!fit && withoutFit}
      {because.length > 0 && (
        <ul className={styles.because} aria-label="Why">
          {because.map((line) => (
            <li key={line}>
              <bdi>{cleanText(line)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {requirements.length === 0 && (
        <p>No requirements were found in this posting. Read it yourself before you decide.</p>
      )}
      {group('required')}
      {group('preferred')}
      {group('duty')}
      <div className={styles.rows}>
        <LevelCheck evaluation={evaluation} />
        <Terms evaluation={evaluation} />
        <Questions evaluation={evaluation} />
      </div>
      {fit && <ScoreParts fit={fit} />}
    </article>
  )
}
