import type { Fit, FitPartName } from '@/lib/model'
import { cleanText } from '../words/formats'
import { Fold } from './Fold'
import styles from './ScoreParts.module.css'

const partWords: Record<FitPartName, string> = {
  required: 'What they require',
  preferred: 'What they would like',
  duties: 'What you would do',
  seniority: 'Level',
  terms: 'Terms',
}

const points = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })

/** How the score adds up: each part's points of those to be had, and why. */
export function ScoreParts({ fit }: { fit: Fit }) {
  if (fit.parts.length === 0 || fit.verdict === 'unsure') return null
  return (
    <Fold summary="How the score adds up">
      <ul className={styles.parts}>
        {fit.parts.map((part) => (
          <li key={part.name}>
            <div className={styles.line}>
              <span>{partWords[part.name]}</span>
              <span className={styles.points}>
                {points.format(part.points)} of {points.format(part.of)}
              </span>
            </div>
            <div className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${part.of > 0 ? (100 * part.points) / part.of : 0}%` }} />
            </div>
            <p className={styles.because}>
              <bdi>{cleanText(part.because)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {fit.dealbreakers.length > 0 && <p>A broken limit caps the sum at {fit.score}.</p>}
    </Fold>
  )
}
