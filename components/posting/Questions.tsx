import type { PostingEvaluation } from '@/lib/model'
import { questions } from '../words/questions'
import { EvidenceQuote } from './EvidenceQuote'
import { Fold } from './Fold'
import styles from './Questions.module.css'
import { Row } from './Row'

/** Concerns, as questions to ask the employer, each with the sentence that raises it. */
export function Questions({ evaluation }: { evaluation: PostingEvaluation }) {
  const { concerns, posting } = evaluation
  if (concerns.length === 0) return null
  return (
    <Row name="Ask them">
      <ul className={styles.questions}>
        {concerns.map(({ kind, evidence }) => (
          <li key={`${kind} ${evidence.start}`}>
            {evidence.end > evidence.start ? (
              <Fold summary={questions[kind]}>
                <EvidenceQuote description={posting.description} evidence={evidence} />
              </Fold>
            ) : (
              questions[kind]
            )}
          </li>
        ))}
      </ul>
    </Row>
  )
}
