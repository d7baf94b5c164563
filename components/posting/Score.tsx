import type { Fit, Verdict } from '@/lib/model'
import { verdictWords } from '../words/vocabulary'
import styles from './Score.module.css'

const RADIUS = 15.9155

/** The score as number and shape; the verdict's word stands beside it (`VerdictWord`). `unsure` shows no number. */
export function Score({ fit, size = 'large' }: { fit: Pick<Fit, 'score' | 'verdict'>; size?: 'large' | 'small' }) {
  const unsure = fit.verdict === 'unsure'
  const label = unsure ? 'No fit score: too little was found to say' : `Fit score ${fit.score} of 100`
  return (
    <div role="img" aria-label={label} className={`${styles.score} ${styles[size]} ${styles[fit.verdict]}`}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle className={unsure ? styles.dashed : styles.track} cx="18" cy="18" r={RADIUS} />
        {!unsure && fit.score > 0 && (
          <circle
            className={styles.arc}
            cx="18"
            cy="18"
            r={RADIUS}
            pathLength={100}
            strokeDasharray={`${fit.score} 100`}
            transform="rotate(-90 18 18)"
          />
        )}
      </svg>
      <span aria-hidden="true" className={styles.number}>
        {unsure ? '?' : fit.score}
      </span>
    </div>
  )
}

export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return <span className={`${styles.word} ${styles[verdict]}`}>{verdictWords[verdict]}</span>
}
