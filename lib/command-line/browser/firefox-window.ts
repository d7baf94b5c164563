import type { Bidi } from './bidi'
import { callAsJson } from './extension-browser'

/**
 * What is only to be reached through the browser's own window (its "chrome"): the toolbar button, the popup, the
 * extension's background, the console. The functions below run in that window and refer to nothing outside themselves.
 */
export interface BrowserWindow {
  run<Args extends unknown[], Result>(body: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>
}

/** The few parts of Firefox's internals that are used here. */
interface Browser {
  currentURI: { spec: string }
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: { json?: string; error?: string } }) => void): void
    removeMessageListener(name: string, listener: unknown): void
    loadFrameScript(address: string, allowDelayed: boolean): void
  }
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap> }
  }
}
interface Extension {
  views: Iterable<{ viewType: string; xulBrowser: Browser }>
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): Extension }
      apiManager: {
        global: { browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> } }
      }
    }
  }
}
declare const Services: { console: { getMessageArray(): { message: string; sourceName?: string }[] } }
/** `instanceof` with one of these opens up the properties of that interface. */
declare const Ci: { nsIScriptError: new () => unknown }

export async function browserWindow(bidi: Bidi): Promise<BrowserWindow> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  const context = contexts[0]?.context
  if (!context) throw new Error('Firefox opened no window.')
  return { run: (body, ...args) => evaluate(bidi, context, callAsJson(body, args)) }
}

/** Evaluates source that yields JSON in a document or window. */
export async function evaluate(bidi: Bidi, context: string, expression: string) {
  const answer = await bidi.send<
    | { type: 'success'; result: { value: string } }
    | { type: 'exception'; exceptionDetails: { text: string; stackTrace?: unknown } }
  >('script.evaluate', { expression, target: { context }, awaitPromise: true })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return JSON.parse(answer.result.value)
}

/** The real click: it grants activeTab and opens the popup. */
export async function clickToolbarButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const extension = ExtensionParent.GlobalManager.getExtension(id)
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
}

/** Whether a popup is open, be it only for the moment that it takes to close. */
export function showsPopup(id: string): boolean {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  return [...ExtensionParent.GlobalManager.getExtension(id).views].some(({ viewType }) => viewType === 'popup')
}

/**
 * Has the extension's popup or background evaluate a frame-script expression that gives (or resolves to) JSON.
 * A frame script sees the document's window as `content`, and has the browser's own rights.
 */
export async function askExtension(
  id: string,
  viewType: 'popup' | 'background',
  expression: string,
  milliseconds: number,
): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const views = [...ExtensionParent.GlobalManager.getExtension(id).views]
  const view = views.find((candidate) => candidate.viewType === viewType)
  if (!view) throw new Error(`The extension shows no ${viewType}; it shows: ${views.map((shown) => shown.viewType)}.`)
  const { messageManager } = view.xulBrowser
  const name = `answer:${crypto.randomUUID()}`
  const script = `(async () => {
    try {
      sendAsyncMessage('${name}', { json: await (${expression}) })
    } catch (error) {
      sendAsyncMessage('${name}', { error: String(error) })
    }
  })()`
  return await new Promise((resolve, reject) => {
    const impatient = setTimeout(
      () => listener({ data: { error: `no answer within ${milliseconds} ms` } }),
      milliseconds,
    )
    const listener = ({ data }: { data: { json?: string; error?: string } }) => {
      clearTimeout(impatient)
      messageManager.removeMessageListener(name, listener)
      if (data.json === undefined) reject(new Error(data.error))
      else resolve(data.json)
    }
    messageManager.addMessageListener(name, listener)
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false)
  })
}

/** The frame-script expression that evaluates source in a sandbox which sees what the page's own scripts see. */
export function inPageOf(source: string): string {
  return `Cu.evalInSandbox(${JSON.stringify(source)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`
}

/** The frame-script expression that clicks with the mouse, as a person does. */
export function mouseClickAt(x: number, y: number): string {
  return `['mousemove', 'mousedown', 'mouseup'].forEach((type) =>
    content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {})) ?? 'null'`
}

/** Paints the popup, at twice its size, as a `data:` address of a PNG. */
export async function paintPopup(id: string, width: number, height: number): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const views = [...ExtensionParent.GlobalManager.getExtension(id).views]
  const view = views.find((candidate) => candidate.viewType === 'popup')
  if (!view) throw new Error('There is no popup to paint.')
  const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height),
    2,
    'white',
  )
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png')
}

/** What the console of the browser holds from the extension's own pages and scripts. */
export function consoleMessages(extensionOrigin: string): string[] {
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName?.startsWith(extensionOrigin))
    .map(({ message }) => message)
}
