import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { Evaluation } from '@/lib/model'
import { readFrames } from './read-frames'
import { isPdfAddress, type RestrictedPage, restrictedPage } from './restricted-page'

export type TabReading =
  /** `embedded`: addresses of the page's frames, looked at where the page itself gave no posting. */
  | { kind: 'read'; evaluation: Evaluation; address: string; embedded: readonly string[] }
  | { kind: 'restricted'; page: RestrictedPage }
  | { kind: 'failed'; details: string }

/** Long enough for a 5 MB page on a slow machine, short enough not to leave anyone waiting. */
const LONGEST_READING_MS = 10_000

/** Runs the reader in the active tab; needs the `activeTab` grant of a click. Never rejects. */
export async function readActiveTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? { kind: 'restricted', page: 'browser' } : readTab(tab.id, tab.url)
}

export async function readTab(tabId: number, address: string | undefined): Promise<TabReading> {
  let answer: unknown
  try {
    answer = await withinTime(browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }))
  } catch (error) {
    if (error instanceof TookTooLong) return { kind: 'failed', details: error.message }
    return { kind: 'restricted', page: restrictedPage(address) }
  }
  // Firefox does not refuse on its own pages; it answers with nothing.
  if (Array.isArray(answer) && answer.length === 1 && (answer[0] ?? null) === null)
    return { kind: 'restricted', page: restrictedPage(address) }
  const parsed = z.safeParse(Answer, answer)
  if (!parsed.success) return { kind: 'failed', details: detailsOf(answer, parsed.error) }
  const evaluation = parsed.data[0].result
  if (evaluation.posting === null && isPdfAddress(address)) return { kind: 'restricted', page: 'pdf' }
  const read = { kind: 'read', evaluation, address: address ?? '', embedded: [] } as const
  if (evaluation.posting !== null || evaluation.choices) return read
  const frames = await readFrames(tabId)
  return { ...read, evaluation: frames.evaluation ?? evaluation, embedded: frames.embedded }
}

const Answer = z.tuple([z.object({ result: Evaluation })], z.unknown())
const FailedAnswer = z.tuple([z.object({ error: z.unknown() })], z.unknown())

function detailsOf(answer: unknown, error: z.core.$ZodError): string {
  const thrown = z.safeParse(FailedAnswer, answer)
  if (thrown.success && thrown.data[0].error) return `Reading the page stopped: ${String(thrown.data[0].error)}`
  const issue = error.issues[0]
  return `The page’s answer was not understood${issue ? ` (${issue.path.join('.')}: ${issue.message})` : ''}.`
}

class TookTooLong extends Error {}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `The page did not answer within ${LONGEST_READING_MS / 1000} seconds.`
    timer = setTimeout(() => reject(new TookTooLong(message)), LONGEST_READING_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
