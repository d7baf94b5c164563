import type { Site } from './site'

/** Its pages carry whole structured data; the test hooks serve where a customer's theme leaves it out. */
export const recruitee: Site = {
  id: 'recruitee',
  version: 1,
  hosts: ['recruitee.com'],
  fields: {
    company: [{ selector: 'meta[property="og:site_name"]', attribute: 'content' }, { addressPart: 'subdomain' }],
    location: ['[data-testid="styled-location-list-item"]'],
    description: [{ selector: '[data-testid="WYSIWYG-text-edit"]', all: true }],
  },
}
