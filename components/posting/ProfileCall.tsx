import { Button } from '../design/Button'
import styles from './ProfileCall.module.css'

interface ProfileCallProps {
  /** The stored profile is broken, and was set aside. */
  unreadable: boolean
  onOpenProfile: () => void
}

/** Stands where the score would, as long as there is no profile to score against. */
export function ProfileCall({ unreadable, onOpenProfile }: ProfileCallProps) {
  return (
    <section className={styles.call} aria-label="Your profile">
      <p>
        {unreadable
          ? 'Your stored profile could not be read, so there is no score. It is kept; the profile page says what to do.'
          : 'Tell Rolefit once what you can do and what you want, and it shows how well this fits.'}
      </p>
      <Button onClick={onOpenProfile}>{unreadable ? 'Open profile' : 'Set up your profile'}</Button>
    </section>
  )
}
