import type { Site } from './site'

/** A comment's own page is a posting; the monthly thread offers its comments as choices. */
export const hackerNews: Site = {
  id: 'hackernews',
  version: 1,
  hosts: ['news.ycombinator.com'],
  headerLine: true,
  scopes: ['.fatitem'],
  fields: {
    description: ['.commtext'],
  },
  list: {
    item: '.comment-tree .athing.comtr',
    title: [{ selector: '.commtext', pattern: /^([^|\n]{2,80}\|[^\n]{2,200})/ }],
    company: [{ selector: '.commtext', pattern: /^([^|\n]{2,80}?)\s*\|/ }],
  },
}
