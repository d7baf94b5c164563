import type { Site } from './site'

export const recruitee: Site = {
  id: 'recruitee',
  version: 1,
  hosts: ['recruitee.com'],
  marks: ['[data-testid="styled-offer-description"]', '[data-cy="offer-description"]'],
  fields: {
    title: ['[data-testid="styled-offer-title"]', '[data-cy="offer-title"]'],
    company: [{ selector: 'meta[property="og:site_name"]', attribute: 'content' }, { addressPart: 'subdomain' }],
    location: ['[data-testid="styled-location-list-item"]', '[data-cy="offer-location"]'],
    description: [
      { selector: '[data-testid="styled-offer-description"], [data-testid="styled-offer-requirements"]', all: true },
      { selector: '[data-cy="offer-description"], [data-cy="offer-requirements"]', all: true },
    ],
  },
  list: {
    item: '[data-testid="offer-list-grid"] [data-testid="offer-list-item"]',
    title: ['a'],
    company: ['.company-name'],
  },
}
