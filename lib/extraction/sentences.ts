import nlp from 'compromise/one'

/** `start` and `end` are UTF-16 offsets into the posting's description; `text` is what stands between them. */
export interface Sentence {
  text: string
  start: number
  end: number
}

type SplitSentences = (text: string, world: object) => string[]

/**
 * compromise's own sentence splitter: it knows abbreviations ("e.g.", "Node.js"), gives back every character, and costs
 * a twentieth of tokenising the text.
 */
const splitSentences = (nlp.methods() as { one: { tokenize: { splitSentences: SplitSentences } } }).one.tokenize
  .splitSentences
const world = nlp.world()

/** Postings' own abbreviations, after which the sentence goes on ("5+ yrs. of Java"). */
const abbreviated =
  /\b(?:yrs?|exp|incl|approx|min|max|req|pref|mgmt|eng|resp|tech|dept|no|nr|z\.B|bzw|ca|inkl|resp|např|ex)\.$/i

/** compromise joins open brackets and quotes over any distance, at a cost that grows with its square. */
const LONGEST_PIECE = 2_000

/** Sentences of `text`, which starts at `offset` in the description. White space around a sentence is left out. */
export function sentencesIn(text: string, offset: number): Sentence[] {
  const sentences: Sentence[] = []
  let position = 0
  for (const raw of rawSentences(text)) {
    const start = position + (raw.length - raw.trimStart().length)
    const end = start + raw.trim().length
    position += raw.length
    const last = sentences.at(-1)
    if (last && last.text.length < LONGEST_PIECE && abbreviated.test(last.text.slice(-12))) {
      last.end = offset + end
      last.text = text.slice(last.start - offset, end)
    } else if (end > start) sentences.push({ text: text.slice(start, end), start: offset + start, end: offset + end })
  }
  return sentences
}

function* rawSentences(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const space = text.lastIndexOf(' ', start + LONGEST_PIECE)
    const end = text.length - start <= LONGEST_PIECE ? text.length : space > start ? space : start + LONGEST_PIECE
    yield* splitSentences(text.slice(start, end), world)
    start = end
  }
}
