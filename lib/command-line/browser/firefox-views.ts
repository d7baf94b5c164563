import { writeFileSync } from 'node:fs'
import { middleOf } from './accessible-element'
import type { Bidi } from './bidi'
import { callAsJson, until, type View } from './extension-browser'
import {
  askExtension,
  type BrowserWindow,
  evaluate,
  inPageOf,
  mouseClickAt,
  paintPopup,
  showsPopup,
} from './firefox-window'

/** A tab, driven over WebDriver BiDi with real mouse and keyboard input. */
export async function openTab(bidi: Bidi, context: string, address: string): Promise<View> {
  // A PDF or a refused address rejects although the tab then shows what a person would see.
  await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' }).catch(() => {})
  const run: View['run'] = (body, ...args) => evaluate(bidi, context, callAsJson(body, args))

  async function click(role: string, name: string) {
    const { x, y } = await until(`the ${role} "${name}"`, () => run(middleOf, role, name))
    await bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    })
  }

  return {
    run,
    click,
    async fill(role, name, text) {
      await click(role, name)
      await run(() => {
        if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
        if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.select()
      })
      const keys = text === '' ? ['\uE017'] : [...text]
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    async screenshot(file) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin: 'document',
      })
      writeFileSync(file, data, 'base64')
    },
    async close() {
      await bidi.send('browsingContext.close', { context })
    },
  }
}

const LONGEST_ANSWER_MS = 30_000
const PROBE_MS = 500

/** Waits for the popup to answer: while it loads, it changes its process, and what was sent to it gets lost. */
export async function openedPopup(shell: BrowserWindow, id: string, address: string): Promise<View> {
  const isLoaded = inPageOf(callAsJson(() => document.readyState === 'complete' && location.href, []))
  await until('the popup', async () => {
    const answer = await shell.run(askExtension, id, 'popup' as const, isLoaded, PROBE_MS).catch(() => 'null')
    return JSON.parse(answer) === address
  })
  return extensionView(shell, id, 'popup')
}

/** The popup or the background, which WebDriver BiDi does not know; reached through the browser's window. */
export function extensionView(shell: BrowserWindow, id: string, viewType: 'popup' | 'background'): View {
  const run: View['run'] = async (body, ...args) =>
    JSON.parse(await shell.run(askExtension, id, viewType, inPageOf(callAsJson(body, args)), LONGEST_ANSWER_MS))
  return {
    run,
    async click(role, name) {
      const { x, y } = await until(`the ${role} "${name}"`, () => run(middleOf, role, name))
      await shell.run(askExtension, id, viewType, mouseClickAt(x, y), LONGEST_ANSWER_MS)
    },
    async fill() {
      throw new Error('No field of the popup is filled in yet.')
    },
    async screenshot(file) {
      const { width, height } = await run(() => ({
        width: innerWidth,
        height: innerHeight,
      }))
      const address = await shell.run(paintPopup, id, width, height)
      writeFileSync(file, address.slice(address.indexOf(',') + 1), 'base64')
    },
    async close() {
      // The popup takes its answer with it: do not wait for one.
      run(() => window.close()).catch(() => {})
      // A click on the button before that would close the popup once more, and open none.
      await until('the popup to close', async () => !(await shell.run(showsPopup, id)))
    },
  }
}
