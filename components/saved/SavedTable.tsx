import { levelText } from '../posting/LevelCheck'
import { Score, VerdictWord } from '../posting/Score'
import { ageText, cleanText, dayText, payText } from '../words/formats'
import { stageWords, workplaceWords } from '../words/vocabulary'
import type { SavedRow } from './row'
import styles from './SavedTable.module.css'

interface SavedTableProps {
  rows: readonly SavedRow[]
  /** The id of the posting that is open beside the table. */
  openId: string | null
  now: Date
  onOpen: (id: string) => void
}

export function SavedTable({ rows, openId, now, onOpen }: SavedTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="for-screen-readers">Saved postings</caption>
        <thead>
          <tr>
            <th scope="col">Fit</th>
            <th scope="col">Posting</th>
            <th scope="col">Stage</th>
            <th scope="col">Level</th>
            <th scope="col">Pay</th>
            <th scope="col">Place</th>
            <th scope="col">Saved</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.saved.id} row={row} open={row.saved.id === openId} now={now} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  row: SavedRow
  open: boolean
  now: Date
  onOpen: (id: string) => void
}

function Row({ row: { saved, evaluation }, open, now, onOpen }: RowProps) {
  const { posting, seniority, fit } = evaluation
  const title = (posting.title && cleanText(posting.title)) || 'Untitled posting'
  const place = [
    posting.location && cleanText(posting.location),
    posting.workplace && workplaceWords[posting.workplace],
  ]
  return (
    <tr className={open ? styles.open : undefined}>
      <td>
        {fit ? (
          <span className={styles.fit}>
            <Score fit={fit} size="small" />
            <VerdictWord verdict={fit.verdict} />
          </span>
        ) : (
          <span className={styles.quiet}>No profile</span>
        )}
      </td>
      <th scope="row">
        <button type="button" aria-expanded={open} onClick={() => onOpen(saved.id)}>
          <bdi>{title}</bdi>
        </button>
        {posting.company && (
          <span className={styles.quiet}>
            <bdi>{cleanText(posting.company)}</bdi>
          </span>
        )}
      </th>
      <td data-name="Stage">{stageWords[saved.stage]}</td>
      <td data-name="Level">{levelText({ ...seniority, titleLevel: null, years: null })}</td>
      <td data-name="Pay">{posting.salary && payText(posting.salary)}</td>
      <td data-name="Place">
        <bdi>{place.filter(Boolean).join(' · ')}</bdi>
      </td>
      <td data-name="Saved">
        <time dateTime={saved.savedAt} title={dayText(saved.savedAt, now)}>
          {ageText(saved.savedAt, now)}
        </time>
      </td>
    </tr>
  )
}
