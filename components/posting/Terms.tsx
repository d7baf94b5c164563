import type { PostingEvaluation } from '@/lib/model'
import { cleanText } from '../words/formats'
import { degreeWords } from '../words/vocabulary'
import { Row } from './Row'

/** Degree, visa and clearance as the posting states them, and how the terms stand against the candidate's wishes. */
export function Terms({ evaluation }: { evaluation: PostingEvaluation }) {
  const lines = termLines(evaluation)
  if (lines.length === 0) return null
  return (
    <Row name="Terms">
      {lines.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </Row>
  )
}

function termLines({ education, authorization, fit }: PostingEvaluation): string[] {
  const lines: string[] = []
  const judged = fit?.parts.find(({ name }) => name === 'terms')
  if (judged) lines.push(...judgedTerms(cleanText(judged.because)))
  if (education) {
    const degree = `${degreeWords[education.degree]}${education.degree === 'phd' ? '' : ' degree'}`
    const equivalent = education.orEquivalent ? ' or equivalent' : ''
    lines.push(`${degree}${equivalent} ${education.need}`)
  }
  // The fit's own words say the rest where there is a fit that judged it.
  if (authorization.sponsorship && !judged?.because.includes('sponsor')) {
    lines.push(authorization.sponsorship === 'offered' ? 'Visa sponsorship offered' : 'No visa sponsorship')
  }
  if (authorization.clearance && !judged?.because.includes(authorization.clearance)) {
    lines.push(`Clearance: ${cleanText(authorization.clearance)}`)
  }
  return lines
}

/** The part's sentences, without the one on how points were shared out: that belongs to the sum, not to the terms. */
function judgedTerms(because: string): string[] {
  return because.split(/(?<=[.)]) (?=[A-Z])/).filter((sentence) => !sentence.includes('nothing to judge'))
}
