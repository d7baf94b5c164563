import type { Site } from './site'

export const jobsCz: Site = {
  id: 'jobs.cz',
  version: 1,
  hosts: ['jobs.cz'],
  frames: ['.JobDescriptionHeading', '[data-test="jd-breadcrumbs"]'],
  fields: {
    title: ['.JobDescriptionHeading h1', 'h1'],
    company: [{ selector: 'title', pattern: /\s–\s([^–]{1,80})$/ }],
    location: [
      { selector: '.IconWithText [data-test="jd-info-location"], .Stack [data-test="jd-info-location"]', all: true },
      '[data-test="jd-info-location"]',
    ],
    salary: ['[data-test="jd-salary"]'],
    employment: [{ selector: '[data-test="jd-info-item"]', pattern: /^Typ pracovního poměru:?\s*(.+)$/ }],
    description: [
      { selector: '[data-test="jd-header-text"], [data-test="jd-body-richtext"], [data-jobad="body"]', all: true },
    ],
  },
  list: {
    item: 'article.SearchResultCard',
    title: ['[data-test="job-ad-title"]', 'h2'],
    company: ['[data-test="job-ad-company"]', '.SearchResultCard__footerItem'],
  },
}
