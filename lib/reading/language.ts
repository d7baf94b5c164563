import { LANGUAGE_WORDS } from './language-words'

/** Scripts that name their language, or the likeliest one; Han alone is Chinese unless kana stand beside it. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
]
const SAMPLE = 20_000
/** Fewer known words than this tell nothing. */
const MINIMUM_HITS = 4

const LANGUAGES = Object.entries(LANGUAGE_WORDS).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }))

/**
 * The language that most of a text is in, as a BCP 47 primary tag, by script and by function words.
 * @param stated what the page says (`<html lang>`), believed only where the text does not tell
 */
export function languageOf(text: string, stated: string | null): string {
  return languageByText(text.slice(0, SAMPLE)) ?? primaryTag(stated) ?? 'en'
}

function languageByText(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [tag, script] of SCRIPTS) {
    // A sign of a dense script says as much as three letters.
    if ((text.match(script)?.length ?? 0) * 3 > letters) return tag
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  let best: { tag: string; hits: number } | null = null
  for (const language of LANGUAGES) {
    const hits = words.filter((word) => language.words.has(word)).length
    if (hits >= MINIMUM_HITS && hits > (best?.hits ?? 0)) best = { tag: language.tag, hits }
  }
  return best?.tag ?? null
}

function primaryTag(stated: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(stated?.trim() ?? '')?.[1]?.toLowerCase() ?? null
}
