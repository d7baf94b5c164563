import { useId, useState } from 'react'
import type { Need } from '@/lib/model'
import { requirementText } from '../words/formats'
import { needWords } from '../words/vocabulary'
import { Fold } from './Fold'
import { RequirementDetail } from './RequirementDetail'
import styles from './RequirementGroup.module.css'
import { StandingMark } from './StandingMark'
import { type StandingRequirement, standingWords } from './standing'

const SHOWN_AT_FIRST = 12

interface RequirementGroupProps {
  need: Need
  requirements: readonly StandingRequirement[]
  description: string
  /** Only the heading shows until it is opened. */
  folded?: boolean
}

/** Chips of one need; a chip opens the sentence it rests on. */
export function RequirementGroup({ need, requirements, description, folded = false }: RequirementGroupProps) {
  const id = useId()
  const [open, setOpen] = useState<number | null>(null)
  const [all, setAll] = useState(false)
  if (requirements.length === 0) return null
  const shown = all ? requirements : requirements.slice(0, SHOWN_AT_FIRST)
  const opened = requirements.find(({ index }) => index === open)
  const judged = requirements.filter(({ standing }) => standing !== null)
  const matched = judged.filter(({ standing }) => standing === 'matched')
  const count =
    judged.length > 0 ? `${matched.length} of ${judged.length} matched` : `${requirements.length} in the posting`
  const heading = (
    <span className={styles.top}>
      <h2 id={`${id}-heading`}>{needWords[need]}</h2>
      <span className={styles.count}>{count}</span>
    </span>
  )
  const chips = (
    <>
      <ul className={styles.chips}>
        {shown.map(({ index, requirement, standing }) => (
          <li key={index}>
            <button
              type="button"
              className={`${styles.chip} ${standing ? styles[standing] : ''} ${requirement.soft ? styles.soft : ''}`}
              aria-label={standing ? `${requirementText(requirement)}, ${standingWords[standing]}` : undefined}
              aria-expanded={open === index}
              aria-controls={`${id}-detail`}
              onClick={() => setOpen(open === index ? null : index)}
            >
              {standing && <StandingMark standing={standing} />}
              <bdi>{requirementText(requirement)}</bdi>
            </button>
          </li>
        ))}
        {shown.length < requirements.length && (
          <li>
            <button type="button" className={styles.more} onClick={() => setAll(true)}>
              Show all {requirements.length}
            </button>
          </li>
        )}
      </ul>
      <div id={`${id}-detail`}>{opened && <RequirementDetail of={opened} description={description} />}</div>
    </>
  )
  return (
    <section
      aria-labelledby={`${id}-heading`}
      className={need === 'required' ? styles.group : `${styles.group} ${styles.mild}`}
    >
      {folded ? (
        <Fold summary={heading}>{chips}</Fold>
      ) : (
        <>
          {heading}
          {chips}
        </>
      )}
    </section>
  )
}
