import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { evaluatePage } from '@/lib/evaluate'
import { EVALUATION_VERSION, type Evaluation } from '@/lib/model'

/** Injected on a click: its return value is what `scripting.executeScript` hands to the popup or the background. */
export default defineUnlistedScript((): Evaluation => {
  if (document.contentType === 'application/pdf') return pdf
  return evaluatePage(document, location.href)
})

/** Some browsers let the reader into their PDF viewer, which holds no text. */
const pdf: Evaluation = {
  version: EVALUATION_VERSION,
  posting: null,
  reason: 'This tab shows a PDF, whose text cannot be read. Most employers show the same posting as a web page.',
}
