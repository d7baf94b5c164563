import type { Site } from './site'

export const lever: Site = {
  id: 'lever',
  version: 1,
  hosts: ['lever.co'],
  marks: ['.posting-headline'],
  frames: ['.posting-headline'],
  fields: {
    title: ['.posting-headline h2'],
    company: [
      { selector: '.main-footer-text a', pattern: /^(.{1,80}?) Home ?[Pp]age$/ },
      { selector: '.main-header-logo img', attribute: 'alt', pattern: /^(.{1,80}?)(?: logo)?$/i },
      { addressPart: 'path' },
    ],
    location: ['.posting-categories .location', { selector: '.posting-categories .sort-by-time', pattern: /^([^/]+)/ }],
    workplace: ['.posting-categories'],
    employment: ['.posting-categories .commitment', '.posting-categories .sort-by-commitment'],
    description: [
      { selector: '.posting-page .section.page-centered:not(.posting-header):not(.last-section-apply)', all: true },
    ],
  },
  list: { item: '.posting', title: ['[data-qa="posting-name"]'], company: [] },
}
