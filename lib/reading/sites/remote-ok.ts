import type { Site } from './site'

/** A board whose open posting is a row of its list, unfolded. Its structured data fills gaps with made-up pay. */
export const remoteOk: Site = {
  id: 'remoteok',
  version: 1,
  hosts: ['remoteok.com', 'remoteok.io'],
  fields: {
    title: ['tr.job.active [itemprop="title"]'],
    company: ['tr.job.active [itemprop="hiringOrganization"] [itemprop="name"]', 'tr.job.active [itemprop="name"]'],
    location: ['tr.job.active .location'],
    description: ['tr.expand [itemprop="description"] .markdown', 'tr.expand .description'],
  },
  list: { item: 'tr.job', title: ['[itemprop="title"]', 'h2'], company: ['[itemprop="name"]', 'h3'] },
}
