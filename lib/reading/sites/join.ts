import type { Site } from './site'

/** The page's styles have generated names and its structured data is whole: nothing else is relied on. */
export const join: Site = { id: 'join', version: 1, hosts: ['join.com'], fields: {} }
