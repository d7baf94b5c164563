import { useId, useState } from 'react'
import type { Need } from '@/lib/model'
import { requirementText } from '../words/formats'
import { needWords } from '../words/vocabulary'
import { RequirementDetail } from './RequirementDetail'
import styles from './RequirementGroup.module.css'
import { StandingMark } from './StandingMark'
import { type StandingRequirement, standingWords } from './standing'

const SHOWN_AT_FIRST = 12

interface RequirementGroupProps {
  need: Need
  requirements: readonly StandingRequirement[]
  description: string
}

/** Chips of one need; a chip opens the sentence it rests on. */
export function RequirementGroup({ need, requirements, description }: RequirementGroupProps) {
  const id = useId()
  const [open, setOpen] = useState<number | null>(null)
  const [all, setAll] = useState(false)
  if (requirements.length === 0) return null
  const shown = all ? requirements : requirements.slice(0, SHOWN_AT_FIRST)
  const opened = requirements.find(({ index }) => index === open)
  const judged = requirements.filter(({ standing }) => standing !== null)
  const matched = judged.filter(({ standing }) => standing === 'matched')
  return (
    <section
      aria-labelledby={`${id}-heading`}
      className={need === 'required' ? styles.group : `${styles.group} ${styles.mild}`}
    >
      <div className={styles.top}>
        <h2 id={`${id}-heading`}>{needWords[need]}</h2>
        <span className={styles.count}>
          {judged.length > 0 ? `${matched.length} of ${judged.length} matched` : requirements.length}
        </span>
      </div>
      <ul className={styles.chips}>
        {shown.map(({ index, requirement, standing }) => (
          <li key={index}>
            <button
              type="button"
              className={`${styles.chip} ${standing ? styles[standing] : ''}`}
              aria-expanded={open === index}
              aria-controls={`${id}-detail`}
              onClick={() => setOpen(open === index ? null : index)}
            >
              {standing && <StandingMark standing={standing} />}
              <span>
                <bdi>{requirementText(requirement)}</bdi>
                {standing && <span className="for-screen-readers">, {standingWords[standing]}</span>}
              </span>
            </button>
          </li>
        ))}
        {shown.length < requirements.length && (
          <li>
            <button type="button" className={styles.more} onClick={() => setAll(true)}>
              Show {requirements.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
      <div id={`${id}-detail`}>{opened && <RequirementDetail of={opened} description={description} />}</div>
    </section>
  )
}
