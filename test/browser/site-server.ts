import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

export interface Body {
  type: string
  content: string | Buffer
}

export interface SiteServer {
  /** The local port that stands for every host. */
  port: number
  /** Serves this at an https address, whatever its host. */
  serve(address: string, content: string | Body): void
  /** Every https address that was asked for so far. */
  readonly requests: string[]
  close(): Promise<void>
}

/** Plays every https site at once: browsers are told to find all hosts at its port. Nothing else answers them. */
export async function startSiteServer(): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'any.example' }])
  const pages = new Map<string, Body>()
  const requests: string[] = []
  const server = createServer({ key, cert }, (request, response) => {
    const address = addressOf(request)
    requests.push(address)
    const body = pages.get(address)
    response.writeHead(body ? 200 : 404, { 'content-type': body?.type ?? 'text/plain' })
    response.end(body?.content ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    serve(address, content) {
      const body = typeof content === 'string' ? { type: 'text/html; charset=utf-8', content } : content
      pages.set(new URL(address).href, body)
    },
    requests,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function addressOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', `https://${request.headers.host}`).href
}
