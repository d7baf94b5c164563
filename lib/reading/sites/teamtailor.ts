import type { Site } from './site'

/** Career sites, most of them under the customer's own host. */
export const teamtailor: Site = {
  id: 'teamtailor',
  version: 1,
  hosts: ['teamtailor.com'],
  marks: ['[data-careersite--jobs--form-overlay-job-id-value]'],
  frames: ['[data-careersite--jobs--form-overlay-job-id-value]'],
  fields: {
    title: ['.block-cover h1'],
    company: [{ selector: 'meta[property="og:site_name"]', attribute: 'content' }],
    workplace: ['.block-cover'],
    description: ['.company-links > .prose'],
  },
  list: { item: '#jobs_list_container > li', title: ['a'], company: [] },
}
