import type { Site } from './site'

/** Test hooks as the rendered page has them; before its scripts run, the text stands in JSON-LD alone. */
export const workday: Site = {
  id: 'workday',
  version: 1,
  hosts: ['myworkdayjobs.com', 'myworkdayjobs-impl.com', 'myworkdaysite.com'],
  marks: ['[data-automation-id="jobPostingPage"]'],
  frames: ['[data-automation-id="jobPostingPage"]', '[data-automation-id="jobPostingHeader"]'],
  fields: {
    title: ['[data-automation-id="jobPostingHeader"]', { selector: 'meta[property="og:title"]', attribute: 'content' }],
    company: [{ addressPart: 'subdomain' }],
    location: [{ selector: '[data-automation-id="locations"] dd', all: true }, '[data-automation-id="locations"]'],
    workplace: ['[data-automation-id="remoteType"] dd', '[data-automation-id="remoteType"]'],
    employment: ['[data-automation-id="time"] dd', '[data-automation-id="time"]'],
    description: ['[data-automation-id="jobPostingDescription"]'],
  },
  list: {
    item: '[data-automation-id="jobResults"] li',
    title: ['[data-automation-id="jobTitle"]'],
    company: ['.company-name'],
  },
}
