import type { Site } from './site'

/** The job boards of today and yesterday, and the same inside a customer's frame. */
export const greenhouse: Site = {
  id: 'greenhouse',
  version: 1,
  hosts: ['greenhouse.io'],
  marks: ['.job__description.body', '#grnhse_app #content'],
  frames: ['.job__title', '.app-title', '.job-post'],
  fields: {
    title: ['.job__title h1', '.job__title', 'h1.app-title', '.app-title'],
    company: [
      { selector: 'title', pattern: /\bat\s+(.{1,80})$/ },
      { selector: '.company-name', pattern: /^(?:at\s+)?(.+)$/ },
      { addressPart: 'path' },
    ],
    location: [
      '.job__location',
      '#header .location',
      '.location',
      {
        selector: 'p, li',
        pattern:
          /\brole is based (?:out of|in) (?:our )?([A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+){0,3}?)(?: HQ| office|[,.])/u,
      },
    ],
    description: ['.job__description', '#content', '.ui-description', '.job-post .body'],
  },
  leaveOut: ['.job-alert', '#application', '#app_body', '.application--container'],
  list: { item: '.job-post', title: ['.body--medium', 'a'], company: ['.company-name'] },
}
