import type { EmbeddedBoard } from '@/components/popup/state'
import { isHostOf, SITES } from '@/lib/reading/sites'
import { safeLink } from '@/lib/saved'

/** The sites whose boards employers embed in pages of their own. */
const EMBEDDED = ['ashby', 'avature', 'greenhouse', 'join', 'lever', 'recruitee', 'teamtailor', 'workday']
const HOSTS = SITES.filter(({ id }) => EMBEDDED.includes(id)).flatMap(({ hosts }) => hosts)

/** The first of these frames' addresses that is a known job board's. */
export function embeddedBoard(addresses: readonly string[]): EmbeddedBoard | null {
  for (const address of addresses) {
    const link = safeLink(address)
    const url = link === null ? null : new URL(link)
    if (url?.protocol === 'https:' && HOSTS.some((host) => isHostOf(url.hostname, host)))
      return { link: url.href, host: url.hostname }
  }
  return null
}
