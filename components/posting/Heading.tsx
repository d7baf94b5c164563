import type { PostingEvaluation } from '@/lib/model'
import { cleanText } from '../words/formats'
import { Facts } from './Facts'
import styles from './Heading.module.css'
import { Score, VerdictWord } from './Score'

/** What it is and how well it fits: score, verdict, title, facts. */
export function Heading({ evaluation, now }: { evaluation: PostingEvaluation; now: Date }) {
  const { posting, fit } = evaluation
  return (
    <header className={styles.heading}>
      {fit && <Score fit={fit} />}
      <div className={styles.words}>
        {fit && (
          <p className={styles.verdict}>
            <VerdictWord verdict={fit.verdict} />
          </p>
        )}
        <h1 className={styles.title}>
          <bdi>{(posting.title && cleanText(posting.title)) || 'Untitled posting'}</bdi>
        </h1>
        <Facts posting={posting} now={now} />
      </div>
    </header>
  )
}
