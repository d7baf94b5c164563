import type { Page } from '../page'
import { ashby } from './ashby'
import { avature } from './avature'
import { greenhouse } from './greenhouse'
import { hackerNews } from './hacker-news'
import { indeed } from './indeed'
import { jobsCz } from './jobs-cz'
import { join } from './join'
import { lever } from './lever'
import { linkedin } from './linkedin'
import { recruitee } from './recruitee'
import { remoteOk } from './remote-ok'
import { seek } from './seek'
import type { Site } from './site'
import { teamtailor } from './teamtailor'
import { weWorkRemotely } from './we-work-remotely'
import { workday } from './workday'

export const SITES: readonly Site[] = [
  ashby,
  avature,
  greenhouse,
  hackerNews,
  indeed,
  jobsCz,
  join,
  lever,
  linkedin,
  recruitee,
  remoteOk,
  seek,
  teamtailor,
  weWorkRemotely,
  workday,
]

/** The site that a page belongs to: by its host name, else by marks of the site's software in the page. */
export function siteOf(page: Page, sites: readonly Site[] = SITES): Site | null {
  const host = page.address?.hostname ?? ''
  const byHost = sites.find((site) => site.hosts.some((name) => isHostOf(host, name)))
  if (byHost) return byHost
  // A host that holds a site's name without being its own is a lookalike: its marks say nothing.
  if (sites.some((site) => site.hosts.some((name) => host.includes(name)))) return null
  // One search for all marks: each walks the whole page.
  const marks = sites.flatMap((site) => site.marks ?? []).join(', ')
  const marked = marks ? page.document.querySelector(marks) : null
  return (marked && sites.find((site) => site.marks?.some((mark) => marked.matches(mark)))) ?? null
}

/** `boards.greenhouse.io` is of `greenhouse.io`; `greenhouse.io.example.test` is not. */
export function isHostOf(host: string, name: string): boolean {
  const lower = host.toLowerCase().replace(/\.$/, '')
  return lower === name || lower.endsWith(`.${name}`)
}
