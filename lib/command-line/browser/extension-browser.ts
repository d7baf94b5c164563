export type BrowserName = 'chromium' | 'firefox'

/** What can be handed into a page and back. */
export type Plain = null | undefined | boolean | number | string | Plain[] | { [key: string]: Plain }

/** One open document: a tab, an extension page or the toolbar popup. */
export interface View {
  /** Runs a self-contained function in the document; what it returns (or resolves to) must be plain data. */
  run<Args extends unknown[], Result>(body: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>
  /** Clicks the one visible control with this role and exact accessible name; waits up to twenty seconds for it. */
  click(role: string, name: string): Promise<void>
  /** Replaces the text of a field. */
  fill(role: string, name: string, text: string): Promise<void>
  /** Writes a PNG: of the popup what it shows, of a tab the whole document. */
  screenshot(file: string): Promise<void>
  /** Shows the document as somebody with these settings sees it, a tab as wide as this in CSS pixels. Chromium only. */
  emulate?(settings: ScreenSettings, width?: number): Promise<void>
  close(): Promise<void>
}

/** What a person may have set for their screen. */
export interface ScreenSettings {
  colorScheme: 'light' | 'dark'
  forcedColors: 'active' | 'none'
}

/** A real browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly name: BrowserName
  /** Where the extension's own pages live, with a slash at the end. */
  readonly extensionOrigin: string
  /** Opens an address in a new tab, in front; resolves when it has loaded, or could not be loaded. */
  open(address: string): Promise<View>
  /** Clicks the extension's toolbar button over the tab in front, as a person does, and gives the popup that opens. */
  clickToolbarButton(): Promise<View>
  /**
   * Chooses the extension's item, by its id, from the context menu of the page in front. In Firefox by the real menu.
   * Chromium's menu cannot be driven: there a toolbar click gives the right to the tab, and the event is sent to the
   * background.
   */
  chooseFromContextMenu(item: string): Promise<void>
  /** Presses the key of one of the extension's commands. In Firefox by its `<key>` element; in Chromium as above. */
  pressCommandKey(command: string): Promise<void>
  /** Runs a function in the extension's background. */
  runInBackground<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  /** Errors and warnings that the extension's code has written or thrown so far. */
  extensionErrors(): Promise<string[]>
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string
  /** Folder of the built extension. */
  extension: string
  /** Folder that keeps the browser's user data: launch again on the same one and all that was stored is there. */
  userData: string
  headless: boolean
  /** Local port where every https address ends up, whatever its host; absent: the real network. */
  everyHostAt?: number
  colorScheme?: 'light' | 'dark'
}

/** Polls until `probe` gives something other than null, undefined or false. */
export async function until<Result>(
  what: string,
  probe: () => Promise<Result | null | undefined | false>,
  timeout = 20_000,
): Promise<Result> {
  const end = Date.now() + timeout
  for (;;) {
    const result = await probe()
    if (result !== null && result !== undefined && result !== false) return result
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits until a screen of the extension shows what it has to show. */
export async function ready(view: View): Promise<void> {
  await until('the screen to be ready', () =>
    view.run(() => document.querySelector('main') !== null && document.querySelector('[aria-busy="true"]') === null),
  )
}

/** Just installed, the extension opens its profile page; a click before that would lose its popup to the new tab. */
export async function firstRunPage(isOpen: () => Promise<boolean>): Promise<void> {
  await until('the first-run page', isOpen, 5000).catch(() => {})
}

/** Source text that runs `body` on `args` and gives its result as JSON: browsers differ in what else they can hand over. */
export function callAsJson(body: (...args: never[]) => unknown, args: unknown[]): string {
  // Bundlers wrap named inner functions in `__name`, which a page does not have.
  return `(async () => {
    const __name = (named) => named
    const result = await (${body.toString()})(...${JSON.stringify(args)})
    return JSON.stringify(result === undefined ? null : result)
  })()`
}
