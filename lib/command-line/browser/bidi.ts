import { WebSocket } from 'ws'

/** The WebDriver BiDi messages that come back from a browser. */
interface Answer {
  id?: number
  type: 'success' | 'error' | 'event'
  result?: unknown
  error?: string
  message?: string
}

/** A WebDriver BiDi connection (https://w3c.github.io/webdriver-bidi/): commands out, results back. */
export interface Bidi {
  send<Result>(method: string, params?: Record<string, unknown>): Promise<Result>
  close(): void
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let lastId = 0

  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(data.toString())
    const command = answer.id === undefined ? undefined : waiting.get(answer.id)
    if (answer.id === undefined || !command) return
    waiting.delete(answer.id)
    if (answer.type === 'success') command.resolve(answer.result)
    else command.reject(new Error(`${answer.error}: ${answer.message}`))
  })
  socket.on('close', () => {
    for (const command of waiting.values()) command.reject(new Error('The browser closed the connection.'))
    waiting.clear()
  })

  return {
    send<Result>(method: string, params: Record<string, unknown> = {}) {
      const id = ++lastId
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve: (result) => resolve(result as Result), reject })
        socket.send(JSON.stringify({ id, method, params }))
      })
    },
    close: () => socket.close(),
  }
}
