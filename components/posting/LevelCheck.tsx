import type { PostingEvaluation, Seniority, SignalKind } from '@/lib/model'
import { yearsText } from '../words/formats'
import { levelWords, trackWords } from '../words/vocabulary'
import { EvidenceQuote } from './EvidenceQuote'
import { Fold } from './Fold'
import styles from './LevelCheck.module.css'
import { Row } from './Row'

const signalWords: Record<SignalKind, string> = {
  title: 'Title',
  experience: 'Experience',
  leadership: 'Leadership',
  mentoring: 'Mentoring',
  ownership: 'Ownership',
  architecture: 'Architecture',
  scope: 'Scope',
  autonomy: 'Autonomy',
  delivery: 'Delivery',
}

/** The level asked for, whether title and duties agree on it, and the sentences that say so. */
export function LevelCheck({ evaluation }: { evaluation: PostingEvaluation }) {
  const { seniority, posting } = evaluation
  const text = levelText(seniority)
  // The description cannot show what stands in the title.
  const signals = seniority.signals.filter(({ kind, evidence }) => kind !== 'title' && evidence.end > evidence.start)
  if (!text && signals.length === 0) return null
  if (signals.length === 0) return <Row name="Level">{text}</Row>
  return (
    <Row name="Level">
      <Fold summary={text || 'Not stated'}>
        <dl className={styles.signals}>
          {signals.map(({ kind, evidence }) => (
            <div key={`${kind} ${evidence.start} ${evidence.end}`}>
              <dt>{signalWords[kind]}</dt>
              <dd>
                <EvidenceQuote description={posting.description} evidence={evidence} />
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Row>
  )
}

export function levelText({ level, titleLevel, track, years }: Seniority): string {
  const differs = level !== null && titleLevel !== null && level !== titleLevel
  const levels = differs
    ? `${levelWords[titleLevel]} by title, ${levelWords[level]} by duties`
    : level
      ? levelWords[level]
      : ''
  return [levels, track === 'individual' ? '' : trackWords[track], yearsText(years)].filter(Boolean).join(' · ')
}
