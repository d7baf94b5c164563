/** Events as Chromium sends them to the extension's background. These functions run there and refer to nothing outside. */

interface Tab {
  id: number
  url?: string
}
/** Chromium's event objects have `dispatch`, for which no type is published. */
declare const chrome: {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<Tab[]> }
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: Tab | undefined): void } }
  commands: { onCommand: { dispatch(command: string, tab: Tab | undefined): void } }
}

export async function sendMenuClick(menuItemId: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab)
}

export async function sendCommand(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.commands.onCommand.dispatch(command, tab)
}
