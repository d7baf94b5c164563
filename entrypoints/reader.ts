import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { evaluatePage } from '@/lib/evaluate'

/** Injected on a click: its return value is what `scripting.executeScript` hands to the popup or the background. */
export default defineUnlistedScript(() => evaluatePage(document, location.href))
