import { browser } from 'wxt/browser'

export type BadgeMessage = 'saved' | 'updated' | 'no-posting' | 'restricted' | 'failed'

/** A sign for the badge, its colour, and the same in words for the button's title. */
const messages: Record<BadgeMessage, { sign: string; colour: string; title: string }> = {
  saved: { sign: '✓', colour: '#17683a', title: 'Rolefit: saved this posting' },
  updated: { sign: '↻', colour: '#17683a', title: 'Rolefit: updated the saved posting' },
  'no-posting': { sign: '?', colour: '#565b6e', title: 'Rolefit: no single job posting here, nothing saved' },
  restricted: { sign: '–', colour: '#565b6e', title: 'Rolefit cannot read this page, nothing saved' },
  failed: { sign: '!', colour: '#a5263a', title: 'Rolefit could not save this posting; reload the page and try again' },
}

const SHOWN_MS = 4_000

/** Tells an outcome on the toolbar button for a moment. */
export async function flashBadge(tabId: number, message: BadgeMessage): Promise<void> {
  const { sign, colour, title } = messages[message]
  await show(tabId, sign, colour, title)
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS))
  await show(tabId, '', colour, '')
}

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setTitle({ tabId, title })
  } catch {
    // The tab was closed meanwhile: there is nobody to tell.
  }
}
