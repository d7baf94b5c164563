import type { Site } from './site'

export const ashby: Site = {
  id: 'ashby',
  version: 1,
  hosts: ['ashbyhq.com'],
  marks: ['.ashby-job-posting-heading'],
  frames: ['.ashby-job-posting-heading', '.ashby-job-posting-left-pane'],
  fields: {
    title: ['.ashby-job-posting-heading'],
    company: [{ selector: 'title', pattern: /\s@\s(.{1,80})$/ }, { addressPart: 'path' }],
    description: [
      '.ashby-job-posting-right-pane [class*="descriptionText"]',
      '[class*="_descriptionText_"]',
      '#overview',
    ],
  },
  leaveOut: ['.ashby-application-form-container', '#form'],
  list: { item: '.ashby-job-posting-brief', title: ['.ashby-job-posting-brief-title'], company: ['.company-name'] },
}
