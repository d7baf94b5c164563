import type { ReactNode } from 'react'
import type { NoPosting } from '@/lib/model'
import { Notice } from '../design/Notice'
import { cleanText } from '../words/formats'

const CHOICES_SHOWN = 12

/** @param ways what else can be done */
export function NoPostingNotice({ answer, ways }: { answer: NoPosting; ways: ReactNode }) {
  const choices = answer.choices ?? []
  if (choices.length > 0) {
    return (
      <Notice title="Several postings on this page">
        <p>Open one of them, then click Rolefit again.</p>
        {ways}
        <ul aria-label="Postings on this page">
          {choices.slice(0, CHOICES_SHOWN).map(({ title, company }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two choices may read the same, and the list never changes.
            <li key={index}>
              <strong>
                <bdi>{cleanText(title ?? '') || 'Untitled posting'}</bdi>
              </strong>
              {company && (
                <div>
                  <bdi>{cleanText(company)}</bdi>
                </div>
              )}
            </li>
          ))}
        </ul>
        {choices.length > CHOICES_SHOWN && <p>And {choices.length - CHOICES_SHOWN} more.</p>}
      </Notice>
    )
  }
  return (
    <Notice title="No job posting here">
      <p>
        <bdi>{cleanText(answer.reason)}</bdi>
      </p>
      <p>
        Open the page of one job, then click Rolefit again. If the page is still loading, wait until it shows the job.
      </p>
      {ways}
    </Notice>
  )
}
