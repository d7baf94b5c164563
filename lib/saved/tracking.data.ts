/**
 * Parameters that say how a visitor came, never which posting it is. A name belongs here only if no site uses it to tell
 * postings apart: a missing row keeps two records of one posting, a wrong one would merge two postings into one.
 */
export const TRACKING_PREFIXES = ['utm_', 'mc_', 'hsa_', 'pk_', 'mtm_', 'matomo_', '_hs']

export const TRACKING_PARAMETERS = new Set([
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'li_fat_id'],
  ...[
    '_ga',
    '_gl',
    'igshid',
    'gh_src',
    'lever-source',
    'lever-source[]',
    'lever-origin',
    'ashby_source',
    'source',
    'src',
  ],
  ...[
    'referrer',
    'referer',
    'originalreferer',
    'originalsubdomain',
    'trk',
    'trackingid',
    'jobboardsource',
    'iis',
    'iisn',
  ],
])

/** How a site's addresses name a posting: by what `path` captures, or by a parameter on that path. */
export interface SiteIdentity {
  site: string
  /** The host, or any host below it. */
  host: string
  path?: RegExp
  /** The first of these parameters that is there names the posting. */
  parameters?: string[]
}

/** Sites on which one posting has several addresses. First match counts. */
export const SITES: SiteIdentity[] = [
  { site: 'linkedin', host: 'linkedin.com', path: /^\/jobs\/view\/(?:[^/]{0,300}-)?(\d{6,14})\/?$/ },
  {
    site: 'linkedin',
    host: 'linkedin.com',
    path: /^\/jobs\/(?:search|collections|search-results)/,
    parameters: ['currentJobId'],
  },
  { site: 'indeed', host: 'indeed.com', parameters: ['vjk', 'jk'] },
  { site: 'greenhouse', host: 'greenhouse.io', path: /^\/([\w-]{1,80}\/jobs\/\d{4,14})\/?$/ },
  { site: 'lever', host: 'lever.co', path: /^\/([\w.-]{1,80}\/[0-9a-f-]{36})(?:\/apply)?\/?$/i },
  { site: 'ashby', host: 'ashbyhq.com', path: /^\/([\w.%-]{1,80}\/[0-9a-f-]{36})(?:\/application)?\/?$/i },
]
