import type { ReactNode } from 'react'
import { Notice } from '../design/Notice'
import type { RestrictedPage } from './state'

const explanations: Record<RestrictedPage, { title: string; lines: [string, string] }> = {
  browser: {
    title: 'Rolefit cannot read this page',
    lines: [
      'The browser keeps its own pages closed to extensions.',
      'Open a job posting in this tab, then click Rolefit.',
    ],
  },
  store: {
    title: 'Rolefit cannot read this page',
    lines: ['The browser keeps its extension store closed to extensions.', 'Open a job posting, then click Rolefit.'],
  },
  pdf: {
    title: 'This is a PDF',
    lines: [
      'Rolefit cannot read the text of a PDF in a tab.',
      'Most employers show the same posting as a web page. Open that page, then click Rolefit.',
    ],
  },
  file: {
    title: 'Rolefit cannot read files',
    lines: [
      'The browser keeps files on your disk closed to extensions unless you allow it.',
      'Open the posting on its web site, then click Rolefit.',
    ],
  },
  other: {
    title: 'Rolefit cannot read this page',
    lines: [
      'The browser does not let extensions read it.',
      'Reload the page and click Rolefit again, or open the posting on another site.',
    ],
  },
}

export function RestrictedNotice({ page, ways }: { page: RestrictedPage; ways: ReactNode }) {
  const { title, lines } = explanations[page]
  return (
    <Notice title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {ways}
    </Notice>
  )
}
