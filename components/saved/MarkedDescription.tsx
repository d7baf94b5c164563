import type { PostingEvaluation } from '@/lib/model'
import styles from './MarkedDescription.module.css'
import { stretches } from './marks'

/** The posting's text as it was saved, with what it asks for marked. */
export function MarkedDescription({ evaluation }: { evaluation: PostingEvaluation }) {
  return (
    <section
      className={styles.description}
      aria-label="Text of the posting"
      lang={evaluation.posting.language}
      dir="auto"
    >
      {stretches(evaluation).map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}
    </section>
  )
}
