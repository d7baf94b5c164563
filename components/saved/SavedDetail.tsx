import { useEffect, useRef } from 'react'
import { Button } from '../design/Button'
import { EvaluationView } from '../posting/EvaluationView'
import { dayText } from '../words/formats'
import { MarkedDescription } from './MarkedDescription'
import type { SavedRow } from './row'
import styles from './SavedDetail.module.css'

interface SavedDetailProps {
  row: SavedRow
  now: Date
  onClose: () => void
  onDelete: () => void
}

/** One saved posting, readable after its page is gone. */
export function SavedDetail({ row: { saved, evaluation, because, link }, now, onClose, onDelete }: SavedDetailProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <aside ref={place} tabIndex={-1} className={styles.detail} aria-label="Saved posting">
      <div className={styles.actions}>
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            Open its page
          </a>
        )}
        <span className={styles.host}>
          {link && <bdi>{new URL(link).hostname}</bdi>} saved {dayText(saved.savedAt, now)}
        </span>
        <Button weight="quiet" onClick={onDelete}>
          Delete
        </Button>
        <Button weight="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <EvaluationView evaluation={evaluation} because={because} now={now} />
      <h2>The posting</h2>
      <MarkedDescription evaluation={evaluation} />
    </aside>
  )
}
