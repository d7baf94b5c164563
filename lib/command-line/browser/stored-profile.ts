import type { Profile } from '../../model'
import type { ExtensionBrowser } from './extension-browser'

/** What both browsers offer to extension code, under one of two names. */
interface ExtensionApi {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } }
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
