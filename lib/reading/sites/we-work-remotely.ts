import type { Site } from './site'

/** Every posting of this board is remote; the place shown in the company's card is where the company sits. */
export const weWorkRemotely: Site = {
  id: 'weworkremotely',
  version: 1,
  hosts: ['weworkremotely.com'],
  alwaysRemote: true,
  frames: ['.listing-header', '.lis-container__header'],
  fields: {
    title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
    company: ['.lis-container__job__sidebar__companyDetails__info__title', '#mobile-company > a'],
    location: [{ selector: '.listing-tag', pattern: /^(Anywhere|.+(?= Only$))/ }],
    employment: [
      '.lis-container__job__sidebar__job-about__list',
      { selector: '.listing-tag', pattern: /^(Full-Time|Part-Time|Contract|Internship)$/ },
    ],
    description: ['.lis-container__job__content__description', '#job-listing-show-container'],
  },
  list: {
    item: 'section.jobs li',
    title: ['.new-listing__header__title'],
    company: ['.new-listing__company-name'],
  },
}
