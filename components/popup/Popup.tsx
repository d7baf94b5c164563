import { Button } from '../design/Button'
import { EvaluationView } from '../posting/EvaluationView'
import { ProfileCall } from '../posting/ProfileCall'
import { SaveBar, type SavedStatus } from '../posting/SaveBar'
import { FailedNotice } from './FailedNotice'
import { NoPostingNotice } from './NoPostingNotice'
import { OtherWays } from './OtherWays'
import styles from './Popup.module.css'
import { RestrictedNotice } from './RestrictedNotice'
import type { PopupState, ProfileStatus } from './state'
import { TopBar, type TopBarProps } from './TopBar'

interface PopupProps extends TopBarProps {
  state: PopupState
  profile: ProfileStatus
  saved: SavedStatus | null
  now: Date
  /** Enough text is selected on the page to be evaluated by itself. */
  selected: boolean
  onSave: () => Promise<SavedStatus>
  onRetry: () => void
  onEvaluateSelection: () => void
  onPaste: () => void
}

/** The toolbar button's answer. What it shows while the page is read is the shell in the popup's own HTML. */
export function Popup(props: PopupProps) {
  const { state, profile, saved, now, selected, onSave, onRetry, onEvaluateSelection, onPaste, ...links } = props
  const ways = { selected, onEvaluateSelection, onPaste }
  return (
    <>
      <TopBar {...links} />
      <main className={styles.body}>
        {state.kind === 'posting' && (
          <>
            <TextSource from={state.from} {...ways} onWholePage={onRetry} />
            <EvaluationView
              evaluation={state.evaluation}
              because={state.because}
              now={now}
              withoutFit={<ProfileCall unreadable={profile === 'unreadable'} onOpenProfile={links.onOpenProfile} />}
            />
          </>
        )}
        {state.kind === 'no-posting' && (
          <NoPostingNotice answer={state.answer} ways={<OtherWays board={state.board} {...ways} />} />
        )}
        {state.kind === 'restricted' && <RestrictedNotice page={state.page} ways={<OtherWays onPaste={onPaste} />} />}
        {state.kind === 'failed' && (
          <FailedNotice details={state.details} onRetry={onRetry} ways={<OtherWays {...ways} />} />
        )}
      </main>
      {state.kind === 'posting' && <SaveBar saved={saved} now={now} onSave={onSave} />}
    </>
  )
}

interface TextSourceProps {
  from: 'page' | 'selection'
  selected: boolean
  onEvaluateSelection: () => void
  onWholePage: () => void
}

/** Which text was evaluated, where that can be chosen. */
function TextSource({ from, selected, onEvaluateSelection, onWholePage }: TextSourceProps) {
  if (from === 'page' && !selected) return null
  return (
    <div className={styles.source}>
      <span>{from === 'page' ? 'Read from the page.' : 'Read from the text you selected.'}</span>
      <Button weight="quiet" onClick={from === 'page' ? onEvaluateSelection : onWholePage}>
        {from === 'page' ? 'Evaluate the selected text' : 'Evaluate the page'}
      </Button>
    </div>
  )
}
