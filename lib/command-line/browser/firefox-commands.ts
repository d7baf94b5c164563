import type { Bidi } from './bidi'
import { until } from './extension-browser'
import type { BrowserWindow } from './firefox-window'

/** The ways into the extension besides its toolbar button. What runs in the window refers to nothing outside itself. */

interface ContextMenu extends HTMLElement {
  state: 'closed' | 'showing' | 'open' | 'hiding'
  activateItem(item: Element): void
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      GlobalManager: {
        getExtension(id: string): { shortcuts: { allCommands(): Promise<{ name: string; shortcut: string }[]> } }
      }
    }
  }
}

const RIGHT_BUTTON = 2

/** Right-clicks the page and chooses the extension's item from the menu that opens: this grants activeTab. */
export async function chooseFromContextMenu(bidi: Bidi, window: BrowserWindow, page: string, item: string) {
  const actions = [
    { type: 'pointerMove', x: 300, y: 300 },
    { type: 'pointerDown', button: RIGHT_BUTTON },
    { type: 'pointerUp', button: RIGHT_BUTTON },
  ]
  await bidi.send('input.performActions', { context: page, actions: [{ type: 'pointer', id: 'mouse', actions }] })
  await until(`"${item}" in the context menu`, () => window.run(activateMenuItem, item))
}

/** False while the menu does not show the item. */
function activateMenuItem(item: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as ContextMenu | null
  const element = menu?.querySelector(`[id$="-menuitem-_${item}"]:not([hidden])`)
  if (menu?.state !== 'open' || !element) return false
  menu.activateItem(element)
  return true
}

/** Fires the `<key>` element that Firefox made for a command of the extension: this grants activeTab. */
export async function pressCommandKey(extensionId: string, command: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const commands = await ExtensionParent.GlobalManager.getExtension(extensionId).shortcuts.allCommands()
  const shortcut = commands.find(({ name }) => name === command)?.shortcut ?? ''
  const keys = shortcut.split('+')
  const keyset = `#ext-keyset-id-${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`
  const element = document.querySelector<Element & { doCommand(): void }>(
    `${keyset} > [key="${keys.pop()}"][modifiers="${keys.join(',').toLowerCase()}"]`,
  )
  if (!element) throw new Error(`Firefox keeps no key for the command "${command}" (${shortcut || 'no shortcut'}).`)
  element.doCommand()
}
