import { isPostingEvaluation } from '@/lib/model'
import { findSaved, keepPosting } from '../storage/saved-postings'
import { type BadgeMessage, flashBadge } from './flash-badge'
import { readTab } from './read-tab'

/** Reads the tab, saves its posting, and tells the outcome on the toolbar button. Needs the `activeTab` grant. */
export async function saveFromTab(tabId: number, address: string | undefined): Promise<void> {
  await flashBadge(tabId, await save(tabId, address))
}

async function save(tabId: number, address: string | undefined): Promise<BadgeMessage> {
  const reading = await readTab(tabId, address)
  if (reading.kind === 'restricted') return 'restricted'
  if (reading.kind === 'failed') return 'failed'
  if (!isPostingEvaluation(reading.evaluation)) return 'no-posting'
  try {
    const before = await findSaved(reading.address)
    await keepPosting(reading.address, reading.evaluation)
    return before ? 'updated' : 'saved'
  } catch {
    return 'failed'
  }
}
