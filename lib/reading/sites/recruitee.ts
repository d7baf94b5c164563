import type { Site } from './site'

/** Its pages carry whole structured data; on them as on its list pages, text blocks have no marks of their own. */
export const recruitee: Site = {
  id: 'recruitee',
  version: 1,
  hosts: ['recruitee.com'],
  fields: {
    company: [{ selector: 'meta[property="og:site_name"]', attribute: 'content' }, { addressPart: 'subdomain' }],
    location: ['[data-testid="styled-location-list-item"]'],
  },
}
