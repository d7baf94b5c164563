import { useState } from 'react'
import { Banner } from '../design/Banner'
import { Button } from '../design/Button'
import controls from '../design/controls.module.css'
import { cleanText } from '../words/formats'
import { ordered, type SavedOrder, type SavedRow } from './row'
import { SavedDetail } from './SavedDetail'
import styles from './SavedPage.module.css'
import { SavedTable } from './SavedTable'

interface SavedPageProps {
  rows: readonly SavedRow[]
  now: Date
  /** Each rejects where the store refuses; the page then says so and shows what is still kept. */
  onDelete: (id: string) => Promise<void>
  onRestore: (row: SavedRow) => Promise<void>
}

export function SavedPage({ rows, now, onDelete, onRestore }: SavedPageProps) {
  const [order, setOrder] = useState<SavedOrder>('newest')
  const [openId, setOpenId] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<SavedRow | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const open = rows.find(({ saved }) => saved.id === openId)

  async function attempt(work: Promise<void>, failure: string): Promise<boolean> {
    try {
      await work
      setProblem(null)
      return true
    } catch {
      setProblem(failure)
      return false
    }
  }

  async function remove(row: SavedRow) {
    const failure = 'Not deleted: the browser refused to change the store. Reload this page, then try again.'
    if (await attempt(onDelete(row.saved.id), failure)) {
      setDeleted(row)
      setOpenId(null)
    }
  }

  async function undo(row: SavedRow) {
    const failure = 'Not restored yet: the browser refused to store it. Keep this page open and try again.'
    if (await attempt(onRestore(row), failure)) setDeleted(null)
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>Saved postings</h1>
        {rows.length > 0 && (
          <label className={styles.order}>
            Order
            <select
              className={controls.control}
              value={order}
              onChange={({ target }) => setOrder(target.value === 'best' ? 'best' : 'newest')}
            >
              <option value="newest">Newest first</option>
              <option value="best">Best fit first</option>
            </select>
          </label>
        )}
        <nav aria-label="Rolefit">
          <a href="/options.html">Profile</a>
        </nav>
      </header>
      <main>
        {problem && (
          <div role="alert">
            <Banner>
              <p>{problem}</p>
            </Banner>
          </div>
        )}
        <div role="status">
          {deleted && (
            <div className={styles.undo}>
              <p>
                Deleted <bdi>“{cleanText(deleted.evaluation.posting.title ?? '') || 'Untitled posting'}”</bdi>.
              </p>
              <Button onClick={() => undo(deleted)}>Undo</Button>
            </div>
          )}
        </div>
        {rows.length === 0 ? (
          <Empty />
        ) : (
          <div className={open ? styles.split : undefined}>
            <SavedTable
              rows={ordered(rows, order)}
              openId={openId}
              now={now}
              onOpen={(id) => setOpenId(id === openId ? null : id)}
            />
            {open && (
              <SavedDetail
                key={open.saved.id}
                row={open}
                now={now}
                onClose={() => setOpenId(null)}
                onDelete={() => remove(open)}
              />
            )}
          </div>
        )}
      </main>
    </div>
  )
}

function Empty() {
  return (
    <section className={styles.empty}>
      <h2>Nothing saved yet</h2>
      <p>
        Open a job posting, click Rolefit in the toolbar, then “Save posting”. It stays readable here after the page is
        gone.
      </p>
    </section>
  )
}
