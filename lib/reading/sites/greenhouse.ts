import type { Site } from './site'

/** The job boards of today and yesterday, and the same inside a customer's frame. */
export const greenhouse: Site = {
  id: 'greenhouse',
  version: 1,
  hosts: ['greenhouse.io'],
  marks: ['.job__description.body'],
  frames: ['.job__title', '.app-title'],
  fields: {
    title: ['.job__title h1', '.app-title'],
    company: [
      { selector: 'title', pattern: /\bat\s+(.{1,80})$/ },
      { selector: '.company-name', pattern: /^(?:at\s+)?(.+)$/ },
      { addressPart: 'path' },
    ],
    location: [
      '.job__location',
      '.location',
      {
        selector: 'p, li',
        pattern:
          /\brole is based (?:out of|in) (?:our )?([A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+){0,3}?)(?: HQ| office|[,.])/u,
      },
    ],
    description: ['.job__description', '#content', '.ui-description'],
  },
  leaveOut: ['.job-alert', '#application'],
  list: { item: '.job-post', title: ['.body--medium'], company: [] },
}
