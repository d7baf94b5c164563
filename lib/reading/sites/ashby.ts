import type { Site } from './site'

export const ashby: Site = {
  id: 'ashby',
  version: 1,
  hosts: ['ashbyhq.com'],
  marks: ['.ashby-job-posting-heading'],
  frames: ['.ashby-job-posting-heading'],
  fields: {
    title: ['.ashby-job-posting-heading'],
    company: [{ selector: 'title', pattern: /\s@\s(.{1,80})$/ }, { addressPart: 'path' }],
    description: ['[class*="_descriptionText_"]', '#overview'],
  },
}
