import type { Site } from './site'

/** Test hooks as the rendered page has them; before its scripts run, the text stands in JSON-LD alone. */
export const workday: Site = {
  id: 'workday',
  version: 1,
  hosts: ['myworkdayjobs.com', 'myworkdayjobs-impl.com', 'myworkdaysite.com'],
  marks: ['[data-automation-id="jobPostingPage"]'],
  frames: ['[data-automation-id="jobPostingPage"]'],
  fields: {
    title: ['[data-automation-id="jobPostingHeader"]'],
    company: [{ addressPart: 'subdomain' }],
    location: [
      { selector: '[data-automation-id="locations"] dd', all: true },
      // The customer's own name for the place, as the page will show it.
      { linkedData: /"addressLocality"\s*:\s*"([^"]{1,120})"/ },
    ],
    workplace: ['[data-automation-id="remoteType"] dd'],
    employment: ['[data-automation-id="time"] dd'],
    description: ['[data-automation-id="jobPostingDescription"]'],
  },
  list: {
    item: '[data-automation-id="jobResults"] li',
    title: ['[data-automation-id="jobTitle"]'],
    company: [],
  },
}
