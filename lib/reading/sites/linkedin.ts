import type { Site } from './site'

/** The public page, the fragment that the public list loads, and the view of a logged-in member with its pane. */
export const linkedin: Site = {
  id: 'linkedin',
  version: 1,
  hosts: ['linkedin.com'],
  scopes: ['.jobs-search__job-details--container', '.jobs-details', '.two-pane-serp-page__detail-view'],
  openedBy: { path: /^\/jobs\/(?!view\/)[^/]*(?:search|collections|-jobs)/, parameter: 'currentJobId' },
  frames: ['.top-card-layout', '.topcard', '.job-details-jobs-unified-top-card__job-title'],
  fields: {
    title: [
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-unified-top-card__job-title',
      '.top-card-layout__title',
      '.topcard__title',
    ],
    company: [
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      '.topcard__org-name-link',
      '.topcard__flavor:not(.topcard__flavor--bullet)',
    ],
    location: [
      { selector: '.job-details-jobs-unified-top-card__primary-description-container', pattern: /^([^·]+?)\s*·/ },
      '.jobs-unified-top-card__bullet',
      '.topcard__flavor--bullet',
    ],
    workplace: ['.job-details-fit-level-preferences', '.jobs-unified-top-card__workplace-type'],
    employment: ['.job-details-fit-level-preferences', '.description__job-criteria-list', '.job-criteria__list'],
    description: ['#job-details', '.jobs-description__content', '.show-more-less-html__markup', '.description__text'],
  },
  closed: ['.closed-job', '.artdeco-inline-feedback'],
  list: {
    item: '.jobs-search__results-list li, .job-card-container',
    title: ['.base-search-card__title', '.artdeco-entity-lockup__title'],
    company: ['.base-search-card__subtitle', '.artdeco-entity-lockup__subtitle'],
  },
}
