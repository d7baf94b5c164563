import type { ReactNode } from 'react'
import styles from './Banner.module.css'

/** Something that needs to be known before going on, with what can be done about it. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <section className={styles.banner} aria-label="Notice">
      {children}
    </section>
  )
}
