import { useEffect, useRef, useState } from 'react'
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
  /** How many stored records cannot be read; they stay where they are. */
  damaged?: number
  /** Each rejects with a message for people where the store refuses. */
  onDelete: (id: string) => Promise<void>
  onRestore: (row: SavedRow) => Promise<void>
}

export function SavedPage({ rows, now, damaged = 0, onDelete, onRestore }: SavedPageProps) {
  const [order, setOrder] = useState<SavedOrder>('newest')
  const [openId, setOpenId] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<SavedRow | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const open = rows.find(({ saved }) => saved.id === openId)

  const opener = useRef<Element | null>(null)

  // Closing a posting leads back to where it was opened.
  useEffect(() => {
    if (openId === null && opener.current instanceof HTMLElement) opener.current.focus()
  }, [openId])

  async function attempt(work: Promise<void>, failed: string): Promise<boolean> {
    try {
      await work
      setProblem(null)
      return true
    } catch (error) {
      setProblem(error instanceof Error ? `${failed} ${error.message}` : failed)
      return false
    }
  }

  async function remove(row: SavedRow) {
    if (await attempt(onDelete(row.saved.id), 'Not deleted.')) {
      setDeleted(row)
      setOpenId(null)
    }
  }

  async function undo(row: SavedRow) {
    if (await attempt(onRestore(row), 'Not restored.')) setDeleted(null)
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
        {damaged > 0 && (
          <Banner>
            <p>
              {damaged === 1 ? 'One saved posting' : `${damaged} saved postings`} could not be read. Nothing of it was
              deleted; the others are below.
            </p>
          </Banner>
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
              onOpen={(id) => {
                opener.current = document.activeElement
                setOpenId(id === openId ? null : id)
              }}
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
