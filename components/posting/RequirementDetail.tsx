import { cleanText } from '../words/formats'
import { EvidenceQuote } from './EvidenceQuote'
import styles from './RequirementDetail.module.css'
import type { StandingRequirement } from './standing'

/** What one chip opens: how it stands, and the sentence of the posting that it rests on. */
export function RequirementDetail({ of, description }: { of: StandingRequirement; description: string }) {
  return (
    <div className={styles.detail}>
      {of.standing && <p>{standingText(of)}</p>}
      <EvidenceQuote description={description} evidence={of.requirement.evidence} />
    </div>
  )
}

function standingText({ standing, by, requirement }: StandingRequirement): string {
  const yours = by.map(cleanText).join(', ')
  if (standing === 'matched') return yours ? `You have ${yours}.` : 'You have this.'
  if (standing === 'partial') return yours ? `You have ${yours}, which counts in part.` : 'You have this in part.'
  return requirement.anyOf.length > 1 ? 'None of these is in your profile.' : 'This is not in your profile.'
}
