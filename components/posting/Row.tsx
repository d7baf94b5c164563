import type { ReactNode } from 'react'
import styles from './Row.module.css'

/** A name at the line's start, what is said about it after. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.row} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
