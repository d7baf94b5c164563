import type { Site } from './site'

export const jobsCz: Site = {
  id: 'jobs.cz',
  version: 1,
  hosts: ['jobs.cz'],
  frames: ['.JobDescriptionHeading'],
  fields: {
    title: ['.JobDescriptionHeading h1'],
    company: [{ selector: 'title', pattern: /\s–\s([^–]{1,80})$/ }],
    location: [
      {
        selector: '[data-test="jd-info-location"]',
        // Without the street: "Hlavní 12, Zlín" is Zlín.
        pattern: /^(?:[^,]*\d[^,]*, )?(.+)$/,
        all: true,
      },
    ],
    salary: ['[data-test="jd-salary"]'],
    employment: [{ selector: '[data-test="jd-info-item"]', pattern: /^Typ pracovního poměru:?\s*(.+)$/ }],
    description: [
      { selector: '[data-test="jd-header-text"], [data-test="jd-body-richtext"], [data-jobad="body"]', all: true },
    ],
  },
  list: {
    item: 'article.SearchResultCard',
    title: ['.SearchResultCard__title'],
    company: ['.SearchResultCard__footerItem'],
  },
}
