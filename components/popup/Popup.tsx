import { Button } from '../design/Button'
import { EvaluationView } from '../posting/EvaluationView'
import { FailedNotice } from './FailedNotice'
import { NoPostingNotice } from './NoPostingNotice'
import styles from './Popup.module.css'
import { RestrictedNotice } from './RestrictedNotice'
import { SaveBar } from './SaveBar'
import type { PopupState, ProfileStatus, SavedStatus } from './state'
import { TopBar, type TopBarProps } from './TopBar'

interface PopupProps extends TopBarProps {
  state: PopupState
  profile: ProfileStatus
  saved: SavedStatus | null
  now: Date
  onSave: () => Promise<SavedStatus>
  onRetry: () => void
}

/** The toolbar button's answer. What it shows while the page is read is the shell in the popup's own HTML. */
export function Popup({ state, profile, saved, now, onSave, onRetry, ...links }: PopupProps) {
  return (
    <>
      <TopBar {...links} />
      <main className={styles.body}>
        {state.kind === 'posting' && (
          <EvaluationView
            evaluation={state.evaluation}
            because={state.because}
            now={now}
            withoutFit={<ProfileCall profile={profile} onOpenProfile={links.onOpenProfile} />}
          />
        )}
        {state.kind === 'no-posting' && <NoPostingNotice answer={state.answer} />}
        {state.kind === 'restricted' && <RestrictedNotice page={state.page} />}
        {state.kind === 'failed' && <FailedNotice details={state.details} onRetry={onRetry} />}
      </main>
      {state.kind === 'posting' && <SaveBar saved={saved} now={now} onSave={onSave} />}
    </>
  )
}

function ProfileCall({ profile, onOpenProfile }: { profile: ProfileStatus; onOpenProfile: () => void }) {
  return (
    <section className={styles.call} aria-label="Your profile">
      <p>
        {profile === 'unreadable'
          ? 'Your stored profile could not be read, so there is no score. It is kept; the profile page says what to do.'
          : 'Tell Rolefit once what you can do and what you want, and it shows how well this fits.'}
      </p>
      <Button onClick={onOpenProfile}>{profile === 'unreadable' ? 'Open profile' : 'Set up your profile'}</Button>
    </section>
  )
}
