import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A state without a posting: what is so, and what to do. The score's ring stays an empty one. */
export function Notice({ title, children, alert = false }: { title: string; children: ReactNode; alert?: boolean }) {
  return (
    <section className={styles.notice} role={alert ? 'alert' : undefined}>
      <svg viewBox="0 0 36 36" width="40" height="40" aria-hidden="true">
        <circle cx="18" cy="18" r="15.9" />
      </svg>
      <h1>{title}</h1>
      {children}
    </section>
  )
}
