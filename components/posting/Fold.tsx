import type { ReactNode } from 'react'
import styles from './Fold.module.css'

/** A line that opens to what it rests on. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
