import { type Mention, resolveSkill } from '../../skills'
import type { Block, PlacedSentence, Section, Sentence } from '../structure'

/** A skill named in a sentence; offsets are into the description. */
export interface Named extends Mention {
  /** Which bracket it stands in: 0 outside, else the number of the bracket in the sentence. */
  bracket: number
}

/** A sentence, the skills it names, and its place. */
export interface NamingSentence {
  sentence: Sentence
  block: Block
  section: Section
  named: Named[]
}

/** Gives each sentence its mentions, by offset. Both come in reading order; time is linear. */
export function nameSentences(placed: readonly PlacedSentence[], mentions: readonly Mention[]): NamingSentence[] {
  let next = 0
  return placed.map(({ sentence, block, section }) => {
    const inside: Mention[] = []
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= sentence.end)
      inside.push(mentions[next++] as Mention)
    return { sentence, block, section, named: withBrackets(sentence, inside) }
  })
}

/** Numbers the bracket that each mention stands in; a bracket never closed ends with the sentence. */
function withBrackets(sentence: Sentence, mentions: readonly Mention[]): Named[] {
  const named: Named[] = []
  let next = 0
  let count = 0
  const open: number[] = []
  for (let index = 0; index < sentence.text.length && next < mentions.length; index++) {
    const character = sentence.text[index]
    if (character === '(' || character === '[') open.push(++count)
    else if (character === ')' || character === ']') open.pop()
    const mention = mentions[next] as Mention
    if (sentence.start + index === mention.start) {
      named.push({ ...mention, bracket: open.at(-1) ?? 0 })
      next++
      index = Math.max(index, mention.end - sentence.start - 1)
    }
  }
  return named
}

/** A word that only a name is written like: "Fooby", "fooJS", "Foo.js", "FOO"; up to three of them. */
const likeName =
  /^(?:[A-Z][\w.+#-]{1,24}|[a-z]{1,12}[A-Z][\w.+#-]{0,16}|[a-z]{2,16}\.(?:js|io|ai))(?: [A-Z][\w.+#-]{1,24}){0,2}$/

/** An unknown technology in a list of known ones keeps its own word; null where the word is none. */
export function unknownName(words: string, start: number, bracket: number): Named | null {
  if (!likeName.test(words) || resolveSkill(words)) return null
  return { name: words, class: 'technology', start, end: start + words.length, bracket }
}
