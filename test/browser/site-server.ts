import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { generate } from 'selfsigned'

export interface Body {
  type: string
  content: string | Buffer
  /** Keeps the page as it was saved: its scripts do not run. */
  scripts?: 'off'
}

export interface SiteServer {
  /** The local port that stands for every host, for https and http alike. */
  port: number
  /** Serves this at an address, whatever its host. */
  serve(address: string, content: string | Body): void
  /** Every address that was asked for so far. */
  readonly requests: string[]
  close(): Promise<void>
}

/** A TLS connection begins with a handshake record. */
const TLS_HANDSHAKE = 0x16

/** Plays every site at once: browsers are told to find all hosts at its port. Nothing else answers them. */
export async function startSiteServer(): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'any.example' }])
  const pages = new Map<string, Body>()
  const requests: string[] = []
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`).href
    requests.push(address)
    const body = pages.get(address)
    response.writeHead(body ? 200 : 404, {
      'content-type': body?.type ?? 'text/plain',
      ...(body?.scripts === 'off' && { 'content-security-policy': "script-src 'none'" }),
    })
    response.end(body?.content ?? 'Not found')
  }
  const https = createHttpsServer({ key, cert }, answer('https'))
  const http = createHttpServer(answer('http'))
  const open = new Set<Socket>()
  const port = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (first) => {
      socket.pause()
      socket.unshift(first)
      const server = first[0] === TLS_HANDSHAKE ? https : http
      server.emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve))
  return {
    port: (port.address() as AddressInfo).port,
    serve(address, content) {
      const body = typeof content === 'string' ? { type: 'text/html; charset=utf-8', content } : content
      pages.set(new URL(address).href, body)
    },
    requests,
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => port.close(() => resolve()))
    },
  }
}
