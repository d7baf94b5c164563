import { isPostingEvaluation } from '@/lib/model'
import { savePosting } from '@/lib/saved'
import { type BadgeMessage, flashBadge } from './flash-badge'
import { readTab } from './read-tab'

/** Reads the tab, saves its posting, and tells the outcome on the toolbar button. Needs the `activeTab` grant. */
export async function saveFromTab(tabId: number, address: string | undefined): Promise<void> {
  await flashBadge(tabId, await save(tabId, address))
}

async function save(tabId: number, address: string | undefined): Promise<BadgeMessage> {
  const reading = await readTab(tabId, address)
  if (reading.kind !== 'read') return reading.kind
  if (!isPostingEvaluation(reading.evaluation)) return 'no-posting'
  try {
    return (await savePosting(reading.address, reading.evaluation, new Date().toISOString())).outcome
  } catch {
    return 'failed'
  }
}
