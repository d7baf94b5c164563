const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')

/** "5", "2.5" or "five". */
export const numberPattern = `\\d{1,2}(?:\\.5)?|${words.join('|')}|twenty`

export function numberOf(text: string): number {
  const word = text.toLowerCase()
  return word === 'twenty' ? 20 : words.includes(word) ? words.indexOf(word) + 1 : Number(text)
}
