import type { ReactNode } from 'react'
import { Button } from '../design/Button'
import { Notice } from '../design/Notice'

interface FailedNoticeProps {
  details: string
  onRetry: () => void
  ways: ReactNode
}

/** What happened, what is safe, what to do. */
export function FailedNotice({ details, onRetry, ways }: FailedNoticeProps) {
  return (
    <Notice title="The page could not be evaluated" alert>
      <p>Your profile and your saved postings are safe. Reload the page, then try again.</p>
      <Button onClick={onRetry}>Try again</Button>
      <details>
        <summary>Details</summary>
        <p>{details}</p>
      </details>
      {ways}
    </Notice>
  )
}
