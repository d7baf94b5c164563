import type { Site } from './site'

export const avature: Site = {
  id: 'avature',
  version: 1,
  hosts: ['avature.net'],
  marks: ['.article__content[itemprop="description"]'],
  frames: ['.banner__text__title'],
  fields: {
    title: ['.banner__text__title'],
    company: ['.header__logo h1', { selector: '.header__logo img', attribute: 'alt' }, { addressPart: 'subdomain' }],
    description: ['.article__content[itemprop="description"]'],
  },
  list: { item: '.article--result', title: ['.article__header__text__title'], company: [] },
}
