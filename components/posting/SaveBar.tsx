import { useState } from 'react'
import type { Stage } from '@/lib/model'
import { Button } from '../design/Button'
import { dayText } from '../words/formats'
import { stageWords } from '../words/vocabulary'
import styles from './SaveBar.module.css'

/** What is saved of the posting that is shown. */
export interface SavedStatus {
  /** ISO instant. */
  savedAt: string
  stage: Stage
}

interface SaveBarProps {
  saved: SavedStatus | null
  now: Date
  /** Resolves to what is saved now; rejects with a message for people. */
  onSave: () => Promise<SavedStatus>
}

/** The one main button: save this posting, or what is saved of it. Saving again updates it. */
export function SaveBar({ saved, now, onSave }: SaveBarProps) {
  const [status, setStatus] = useState(saved)
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)

  async function save() {
    setBusy(true)
    try {
      const next = await onSave()
      setTold(status ? 'Updated' : 'Saved')
      setStatus(next)
    } catch (error) {
      setTold(`Not saved. ${error instanceof Error ? error.message : 'Try again.'}`)
    } finally {
      setBusy(false)
    }
  }

  return (
    <footer className={styles.bar}>
      <Button weight={status ? 'plain' : 'main'} onClick={save} disabled={busy}>
        {status ? 'Update saved posting' : 'Save posting'}
      </Button>
      <p role="status" className={styles.status}>
        {told && told !== 'Saved' ? `${told}${status ? ' · ' : ''}` : ''}
        {status && savedText(status, now)}
      </p>
    </footer>
  )
}

function savedText({ savedAt, stage }: SavedStatus, now: Date): string {
  const saved = `Saved ${dayText(savedAt, now)}`
  return stage === 'saved' ? saved : `${saved} · ${stageWords[stage]}`
}
