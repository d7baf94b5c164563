import { useEffect, useRef, useState } from 'react'
import type { PostingEvaluation } from '@/lib/model'
import { Button } from '../design/Button'
import controls from '../design/controls.module.css'
import { EvaluationView } from '../posting/EvaluationView'
import { ProfileCall } from '../posting/ProfileCall'
import { SaveBar, type SavedStatus } from '../posting/SaveBar'
import styles from './PastePage.module.css'

export interface PastedPosting {
  evaluation: PostingEvaluation
  because: readonly string[]
  /** Stands for the address that a pasted posting does not have. */
  address: string
  saved: SavedStatus | null
}

interface PastePageProps {
  /** The evaluation of the text as it was last evaluated. */
  pasted: PastedPosting | null
  now: Date
  onEvaluate: (text: string) => Promise<void>
  onSave: (pasted: PastedPosting) => Promise<SavedStatus>
  onOpenProfile: () => void
}

/** Evaluates a posting that came by mail, in a PDF, or on a page that cannot be read. */
export function PastePage({ pasted, now, onEvaluate, onSave, onOpenProfile }: PastePageProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const result = useRef<HTMLElement>(null)
  useEffect(() => {
    if (pasted) result.current?.focus()
  }, [pasted])

  async function evaluate() {
    setBusy(true)
    await onEvaluate(text).finally(() => setBusy(false))
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>Paste a posting</h1>
        <nav aria-label="Rolefit">
          <a href="/saved.html">Saved postings</a>
          <a href="/options.html">Profile</a>
        </nav>
      </header>
      <main className={styles.body}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void evaluate()
          }}
        >
          <label htmlFor="posting-text">The posting’s text</label>
          <p id="posting-help" className={styles.help}>
            Copy all of it, title first, from a mail, a PDF or a page that Rolefit cannot read. It stays in this
            browser.
          </p>
          <textarea
            id="posting-text"
            className={`${controls.control} ${styles.text}`}
            aria-describedby="posting-help"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" weight={pasted ? 'plain' : 'main'} disabled={busy || text.trim() === ''}>
            Evaluate
          </Button>
        </form>
        {pasted && (
          <section ref={result} tabIndex={-1} className={styles.result} aria-label="Evaluation" key={pasted.address}>
            <EvaluationView
              evaluation={pasted.evaluation}
              because={pasted.because}
              now={now}
              withoutFit={<ProfileCall unreadable={false} onOpenProfile={onOpenProfile} />}
            />
            <SaveBar saved={pasted.saved} now={now} onSave={() => onSave(pasted)} />
          </section>
        )}
      </main>
    </div>
  )
}
