import type { Site } from './site'

/** The page's styles have generated names: only its test hooks are relied on, the rest is structured data. */
export const join: Site = {
  id: 'join',
  version: 1,
  hosts: ['join.com'],
  fields: {
    title: ['[data-testid="JobTitle"]'],
    company: ['[data-testid="CompanyName"]'],
    description: ['[data-testid="JobDescription"]'],
  },
}
