import { Evaluation, type Profile } from '../../model'
import type { ExtensionBrowser } from './extension-browser'

/** What both browsers offer to extension code, under one of two names. */
interface ExtensionApi {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } }
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> }
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result: unknown }[]>
  }
}
declare const browser: ExtensionApi | undefined
declare const chrome: ExtensionApi

/** Puts a profile where the profile page keeps it, in the extension's own storage. */
export async function storeProfile(inside: ExtensionBrowser, profile: Profile): Promise<void> {
  await inside.runInBackground(async (value: Profile) => {
    const api = typeof browser === 'undefined' ? chrome : browser
    await api.storage.local.set({ profile: value })
  }, profile)
}

/**
 * What the built reader says of the tab in front, without a score. Needs the right to read that tab, which a click on
 * the toolbar button gives.
 */
export async function readFrontTab(inside: ExtensionBrowser): Promise<Evaluation> {
  const answer = await inside.runInBackground(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
    if (!tab) throw new Error('No tab is in front.')
    const [injection] = await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] })
    return injection?.result
  })
  return Evaluation.parse(answer)
}

/** What the toolbar button's badge shows over the tab in front; empty where it shows none. */
export function badgeText(inside: ExtensionBrowser): Promise<string> {
  return inside.runInBackground(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : ''
  })
}
