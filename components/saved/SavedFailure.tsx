import { Button } from '../design/Button'
import { Notice } from '../design/Notice'
import styles from './SavedPage.module.css'

/** The saved postings cannot be shown: the store's own words say what is safe and what to do. */
export function SavedFailure({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <main className={styles.page}>
      <Notice title="The saved postings cannot be shown" alert>
        <p>{message}</p>
        <Button onClick={onRetry}>Try again</Button>
      </Notice>
    </main>
  )
}
