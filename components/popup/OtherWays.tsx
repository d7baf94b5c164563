import { Button, buttonClass } from '../design/Button'
import styles from './OtherWays.module.css'
import type { EmbeddedBoard } from './state'

interface OtherWaysProps {
  board?: EmbeddedBoard | null
  /** Enough text is selected on the page; absent where nothing can be selected. */
  selected?: boolean
  onEvaluateSelection?: () => void
  onPaste: () => void
}

/** What a person can do where the page itself gave no posting. */
export function OtherWays({ board, selected, onEvaluateSelection, onPaste }: OtherWaysProps) {
  return (
    <div className={styles.ways}>
      {selected && (
        <Button weight="main" onClick={onEvaluateSelection}>
          Evaluate the selected text
        </Button>
      )}
      {board && (
        <a
          className={buttonClass(selected ? 'plain' : 'main')}
          href={board.link}
          target="_blank"
          rel="noreferrer noopener"
        >
          Open the posting on its own: {board.host}
        </a>
      )}
      {selected === false && <p>You can also select the text of a posting on the page and click Rolefit again.</p>}
      <Button onClick={onPaste}>Paste a posting</Button>
    </div>
  )
}
