import type { Site } from './site'

export const seek: Site = {
  id: 'seek',
  version: 1,
  hosts: ['seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.com', 'jobsdb.com'],
  scopes: ['[data-automation="splitViewJobDetailsWrapper"]'],
  frames: ['[data-automation="job-detail-title"]'],
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    company: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    workplace: ['[data-automation="job-detail-location"]'],
    employment: ['[data-automation="job-detail-work-type"]'],
    salary: ['[data-automation="job-detail-salary"]'],
    description: ['[data-automation="jobAdDetails"]'],
  },
  list: {
    item: '[data-automation="normalJob"]',
    title: ['[data-automation="jobTitle"]'],
    company: ['[data-automation="jobCompany"]'],
  },
}
