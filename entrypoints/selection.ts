import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { selectedText } from './tab/selected-text'

/** Injected beside the reader: what is selected on the page, for those who would rather evaluate that. */
export default defineUnlistedScript((): string => selectedText(document))
