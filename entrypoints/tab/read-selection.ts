import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** A posting's own text is longer; what is shorter was selected for something else. */
const SHORTEST = 200

const Answer = z.tuple([z.object({ result: z.string() })], z.unknown())

/** The text selected in the active tab, or null where there is too little. Needs the `activeTab` grant. Never rejects. */
export async function readSelection(): Promise<string | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return null
    const answer = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/selection.js'] })
    const parsed = z.safeParse(Answer, answer)
    if (!parsed.success) return null
    const text = parsed.data[0].result
    return text.length < SHORTEST ? null : text
  } catch {
    return null
  }
}
