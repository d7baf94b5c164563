import { type Fit, FitPartName, type PostingEvaluation } from '@/lib/model'
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
  const judged = fit ? judgedTerms(fit) : []
  const lines = [...judged]
  if (education) {
    const degree = `${degreeWords[education.degree]}${education.degree === 'phd' ? '' : ' degree'}`
    const equivalent = education.orEquivalent ? ' or equivalent' : ''
    lines.push(`${degree}${equivalent} ${education.need}.`)
  }
  // The fit's own words say the rest where there is a fit that judged it.
  const says = (words: string) => judged.some((line) => line.includes(words))
  if (authorization.sponsorship && !says('sponsor')) {
    lines.push(authorization.sponsorship === 'offered' ? 'Visa sponsorship offered.' : 'No visa sponsorship.')
  }
  if (authorization.clearance && !says(cleanText(authorization.clearance))) {
    lines.push(`Clearance: ${cleanText(authorization.clearance)}.`)
  }
  return lines
}

/** One line for each term. The last part ends with a line on how points were shared out where a part is missing. */
function judgedTerms({ parts }: Fit): string[] {
  const terms = parts.find(({ name }) => name === 'terms')
  if (!terms) return []
  const lines = terms.because.split('\n').map(cleanText)
  return terms === parts.at(-1) && parts.length < FitPartName.options.length ? lines.slice(0, -1) : lines
}
