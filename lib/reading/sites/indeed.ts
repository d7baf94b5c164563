import type { Site } from './site'

/** A posting's own page, and the pane beside a result list. */
export const indeed: Site = {
  id: 'indeed',
  version: 1,
  hosts: [
    'indeed.com',
    'indeed.co.uk',
    'indeed.de',
    'indeed.fr',
    'indeed.ca',
    'indeed.co.in',
    'indeed.com.au',
    'indeed.nl',
    'indeed.es',
    'indeed.it',
    'indeed.ie',
    'indeed.ch',
    'indeed.jobs',
  ],
  scopes: ['#jobsearch-ViewjobPaneWrapper'],
  frames: ['[data-testid="jobsearch-JobInfoHeader-title"]'],
  fields: {
    title: [
      { selector: '[data-testid="jobsearch-JobInfoHeader-title"]', pattern: /^(.+?)(?:\s+-\s+job post)?$/ },
      { selector: '.jobsearch-JobInfoHeader-title', pattern: /^(.+?)(?:\s+-\s+job post)?$/ },
    ],
    company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
    location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
    workplace: ['[data-testid="jobsearch-CompanyInfoContainer"]'],
    employment: ['#salaryInfoAndJobType'],
    salary: ['#salaryInfoAndJobType'],
    description: ['#jobDescriptionText'],
  },
  list: {
    item: '.job_seen_beacon',
    title: ['h2.jobTitle'],
    company: ['[data-testid="company-name"]'],
  },
}
