import { SITES, type SiteIdentity, TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking.data'

/**
 * What tells one posting from another: its address without what only tracks the visitor. Sites that show one posting under
 * several addresses have a row in `tracking.data.ts`. Anything else that differs stays apart: a second record of the same
 * posting is a small nuisance, two postings in one record lose one of them.
 */
export function identityOf(address: string): string {
  const url = parseUrl(address)
  if (url === null) return address.trim()
  return siteIdentity(url) ?? plainIdentity(url)
}

/** The address, if a person can safely be sent there: http or https, without a name or password in front of the host. */
export function safeLink(address: string): string | null {
  const url = parseUrl(address)
  return url === null || url.username !== '' || url.password !== '' ? null : url.href
}

function parseUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

function siteIdentity(url: URL): string | null {
  for (const row of SITES) {
    const posting = isAt(url, row.host) ? postingAt(url, row) : null
    if (posting !== null) return `${row.site}:${posting}`
  }
  return null
}

function postingAt(url: URL, { path, parameters }: SiteIdentity): string | null {
  const match = path ? path.exec(url.pathname) : null
  if (path && !match) return null
  if (!parameters) return match?.[1] ?? null
  return parameters.map((name) => url.searchParams.get(name)).find((value) => value) ?? null
}

/** The host itself or one below it; a look-alike that only ends in the same letters is neither. */
function isAt(url: URL, host: string): boolean {
  return url.hostname === host || url.hostname.endsWith(`.${host}`)
}

function plainIdentity(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name))
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))).toString()
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname
  // A hash that routes ("#/jobs/7", "#!jobs/7") names the page; any other only a place on it.
  const route = /^#!|^#\//.test(url.hash) ? url.hash : ''
  return `${url.origin}${path}${query && `?${query}`}${route}`
}

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase()
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
}
