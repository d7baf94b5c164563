import type { Site } from './site'

/** A board whose open posting is a row of its list, unfolded. Its structured data fills gaps with made-up pay. */
export const remoteOk: Site = {
  id: 'remoteok',
  version: 1,
  hosts: ['remoteok.com', 'remoteok.io'],
  alwaysRemote: true,
  fields: {
    title: ['tr.job.active [itemprop="title"]'],
    company: ['tr.job.active [itemprop="hiringOrganization"] [itemprop="name"]'],
    description: ['tr.expand [itemprop="description"] .markdown'],
  },
  list: { item: 'tr.job', title: ['[itemprop="title"]'], company: ['[itemprop="name"]'] },
}
