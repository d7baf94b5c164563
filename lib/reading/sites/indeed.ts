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
  scopes: [
    '#jobsearch-ViewjobPaneWrapper',
    '.jobsearch-RightPane',
    '.jobsearch-ViewJobLayout--standalone',
    '.jobsearch-JobComponent',
  ],
  frames: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobComponent'],
  fields: {
    title: [
      { selector: '[data-testid="jobsearch-JobInfoHeader-title"]', pattern: /^(.+?)(?:\s+-\s+job post)?$/ },
      { selector: '.jobsearch-JobInfoHeader-title', pattern: /^(.+?)(?:\s+-\s+job post)?$/ },
    ],
    company: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '.jobsearch-InlineCompanyRating-companyHeader',
    ],
    location: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
    ],
    workplace: ['[data-testid="jobsearch-CompanyInfoContainer"]'],
    employment: ['#salaryInfoAndJobType', '[data-testid="jobsearch-OtherJobDetailsContainer"]'],
    salary: ['#salaryInfoAndJobType', '[data-testid="jobsearch-OtherJobDetailsContainer"]'],
    description: ['#jobDescriptionText', '.jobsearch-jobDescriptionText', '.jobsearch-JobComponent-description'],
  },
  closed: ['[data-testid="expired-job-alert"]', '.jobsearch-JobInfoHeader-expiredHeader'],
  list: {
    item: '.job_seen_beacon',
    title: ['h2.jobTitle', '.jcs-JobTitle'],
    company: ['[data-testid="company-name"]', '.companyName'],
  },
}
