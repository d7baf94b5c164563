import { COUNTRIES, EUROPE, EUROPE_NAMES, SAME_PLACES } from './places.data'

/**
 * Whether a posting's location lies in one of the places: true, false, or null where it cannot be told
 * (a country alone against a city, a town that no list knows).
 */
export function liesIn(location: string, places: readonly string[]): boolean | null {
  const answers = places.map((place) => liesInOne(location, place))
  if (answers.includes(true)) return true
  return answers.length > 0 && answers.every((answer) => answer === false) ? false : null
}

function liesInOne(location: string, place: string): boolean | null {
  const text = fold(location)
  const names = namesOf(fold(place))
  if (names.some((name) => hasWords(text, name))) return true
  const there = countriesIn(text, location)
  const here = countriesIn(fold(place), place)
  if (names.some((name) => EUROPE_NAMES.includes(name))) {
    return there.length === 0 ? null : there.some((country) => EUROPE.includes(country))
  }
  if (there.length === 0 || here.length === 0) return null
  if (!there.some((country) => here.includes(country))) return false
  if (here.some((country) => namesOfCountry(country).includes(fold(place)))) return true
  // Both in one country: two known towns are two places; a country alone may hold the town.
  return there.some((country) => COUNTRIES[country]?.places.some((town) => hasWords(text, town))) ? false : null
}

function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/\s+/g, ' ').trim()
}

function namesOf(place: string): string[] {
  const country = Object.keys(COUNTRIES).find((name) => namesOfCountry(name).includes(place))
  if (country) return namesOfCountry(country)
  return SAME_PLACES.find((names) => names.includes(place)) ?? [place]
}

function namesOfCountry(country: string): string[] {
  return [country, ...(COUNTRIES[country]?.names ?? [])]
}

/** Countries that a text names; failing that, those of the towns it names; failing that, of a state's postal code. */
function countriesIn(folded: string, written: string): string[] {
  const all = Object.keys(COUNTRIES)
  const named = all.filter((country) => namesOfCountry(country).some((name) => hasWords(folded, name)))
  if (named.length > 0) return named
  const held = all.filter((country) => COUNTRIES[country]?.places.some((town) => hasWords(folded, town)))
  if (held.length > 0) return held
  return /, ?[A-Z]{2}\b(?!\w)/.test(written) ? ['united states'] : []
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + words.length)) return true
  }
  return false
}

function isWordAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index))
}
