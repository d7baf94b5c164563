import type { Site } from './site'

/** Career sites, most of them under the customer's own host. */
export const teamtailor: Site = {
  id: 'teamtailor',
  version: 1,
  hosts: ['teamtailor.com'],
  marks: ['[data-careersite--jobs--form-overlay-job-id-value]', 'a[href*="teamtailor.com"] + h1'],
  frames: ['[data-careersite--jobs--form-overlay-job-id-value]'],
  fields: {
    title: ['[data-careersite--jobs--form-overlay-job-id-value] h1', '.block-cover h1'],
    company: [{ selector: 'meta[property="og:site_name"]', attribute: 'content' }],
    workplace: ['.block-cover'],
    description: ['.block-px.company-links > .prose', '.company-links .prose'],
  },
  leaveOut: ['.block--jobs'],
  list: {
    item: '#jobs_list_container > li, ul[data-jobs--lazy-load-target] > li',
    title: ['a'],
    company: ['.company-name'],
  },
}
