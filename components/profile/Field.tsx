import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  label: string
  /** Which of several like fields it is, for those who do not see where it stands. */
  about?: string | undefined
  hint?: string | undefined
  /** What is wrong with what was typed, and what would be right. */
  problem?: string | null
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode
}

/** A label, its control, and below it what to type or what is wrong. */
export function Field({ label, about, hint, problem = null, children }: FieldProps) {
  const id = useId()
  const note = problem ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {about && ' '}
        {about && <span className="for-screen-readers">of {about}</span>}
      </label>
      {children({ id, describedBy: note ? `${id}-note` : undefined, invalid: problem !== null })}
      {note && (
        <p id={`${id}-note`} className={problem ? styles.problem : styles.hint} role={problem ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  )
}
