import { JSDOM, VirtualConsole } from 'jsdom'
import { webAddress } from './address'

export interface Page {
  document: Document
  /** Where the page came from; null where neither the caller nor the page says. */
  address: string | null
  close(): void
}

const SAVED_FROM =
  /<!--\s{0,100}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,100}url:\s{0,10})(https?:\/\/\S{1,2000})/i
/** Browsers write where a page was saved from before anything else. */
const SAVED_FROM_WITHIN = 4000

/** A page on a DOM library: no script runs, nothing is loaded, and what the page's own code complains of is not heard. */
export function openPage(content: string | Buffer, url: string | null): Page {
  const given = url ?? webAddress(SAVED_FROM.exec(content.toString('utf8').slice(0, SAVED_FROM_WITHIN))?.[1])
  const dom = new JSDOM(content, { ...(given && { url: given }), virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const address = given ?? statedAddress(document)
  if (address !== null && given === null) dom.reconfigure({ url: address })
  return { document, address, close: () => dom.window.close() }
}

function statedAddress(document: Document): string | null {
  return (
    webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ??
    webAddress(document.querySelector('meta[property="og:url" i]')?.getAttribute('content'))
  )
}
