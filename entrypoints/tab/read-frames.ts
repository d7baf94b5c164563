import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { Evaluation, isPostingEvaluation, type PostingEvaluation } from '@/lib/model'

export interface FramesReading {
  /** The fullest posting in a frame that lets the reader in. */
  evaluation: PostingEvaluation | null
  /** Addresses of the page's frames, open to the reader or not. */
  embedded: string[]
}

const FrameAddresses = z.array(z.object({ frameId: z.number(), result: z.nullish(z.array(z.string())) }))
const FrameReadings = z.array(z.object({ result: z.nullish(z.unknown()) }))

/** Reads a page's frames, where boards embed their postings. Needs the `activeTab` grant. Never rejects. */
export async function readFrames(tabId: number): Promise<FramesReading> {
  try {
    const probed = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: frameAddresses })
    const frames = FrameAddresses.parse(probed)
    const embedded = frames.flatMap(({ result }) => result ?? [])
    const frameIds = frames.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0)
    return { evaluation: frameIds.length > 0 ? await readEach(tabId, frameIds) : null, embedded }
  } catch {
    return { evaluation: null, embedded: [] }
  }
}

async function readEach(tabId: number, frameIds: number[]): Promise<PostingEvaluation | null> {
  const answers = await browser.scripting.executeScript({ target: { tabId, frameIds }, files: ['/reader.js'] })
  return FrameReadings.parse(answers)
    .flatMap(({ result }) => z.safeParse(Evaluation, result).data ?? [])
    .filter(isPostingEvaluation)
    .reduce<PostingEvaluation | null>((best, each) => (length(each) > length(best) ? each : best), null)
}

function length(evaluation: PostingEvaluation | null): number {
  return evaluation?.posting.description.length ?? 0
}

/** Runs in the page: names nothing outside itself. */
function frameAddresses(): string[] {
  return [...document.querySelectorAll('iframe')].slice(0, 100).map((frame) => String(frame.src))
}
