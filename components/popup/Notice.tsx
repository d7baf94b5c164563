import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A state without a posting: what is so, and what to do. */
export function Notice({ title, children, alert = false }: { title: string; children: ReactNode; alert?: boolean }) {
  return (
    <section className={styles.notice} role={alert ? 'alert' : undefined}>
      <h1>{title}</h1>
      {children}
    </section>
  )
}
