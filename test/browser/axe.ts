import axe from 'axe-core'
import type { View } from '../../lib/command-line/browser/extension-browser'

/** What axe finds wrong in a document, one line an element. Every rule runs, best practices too. */
export async function axeViolations(view: View): Promise<string[]> {
  return view.run(checkWithAxe)
}

/** Handed over as source text, because the extension's pages allow no script to be added. */
const checkWithAxe: () => Promise<string[]> = Object.assign(async () => [], {
  toString: () => `async () => {
    const module = undefined, define = undefined;
    ${axe.source};
    // A colour on its way to another is neither.
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
    const { violations } = await axe.run(document)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary))
  }`,
})
