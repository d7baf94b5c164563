import type { Evidence } from '@/lib/model'
import styles from './EvidenceQuote.module.css'
import { quoteAround } from './quote'

/** The sentence that a finding rests on, with the finding marked. */
export function EvidenceQuote({ description, evidence }: { description: string; evidence: Evidence }) {
  if (evidence.start === evidence.end) return null
  const { before, marked, after } = quoteAround(description, evidence)
  return (
    <blockquote className={styles.quote}>
      <bdi>
        {before}
        <mark>{marked}</mark>
        {after}
      </bdi>
    </blockquote>
  )
}
