import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { saveFromTab } from './tab/save-from-tab'

const MENU_ITEM = 'save-posting'

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage()
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({ id: MENU_ITEM, title: 'Save this posting', contexts: ['page', 'selection'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ITEM) save(tab)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU_ITEM) save(tab)
  })
})

function save(tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id !== undefined) void saveFromTab(tab.id, tab.url)
}
