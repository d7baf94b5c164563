import { looksLikeTechnology, type Mention, resolveSkill } from '../../skills'
import type { SectionKind } from '../heading-lexicon'
import type { Block, Section, Sentence, Structure } from '../structure'
import { hasOtherSense, isShortFormOf } from './other-senses'

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
  /** It is the first of its block. */
  opens: boolean
  named: Named[]
}

/**
 * Gives each sentence its mentions, by offset; a block's first sentence has the label before it back ("Java: 4+ years").
 * Both come in reading order; time is linear.
 */
export function nameSentences({ description, sections }: Structure, found: readonly Mention[]): NamingSentence[] {
  const mentions = found
    .filter((mention, index) => isMeant(mention, found[index - 1], description))
    .flatMap((mention) => withoutCompounds(mention, description))
  let next = 0
  const naming: NamingSentence[] = []
  for (const section of sections) {
    for (const block of section.blocks) {
      for (const [index, plain] of block.sentences.entries()) {
        const sentence = index === 0 && block.label ? from(description, block.label.start, plain.end) : plain
        const inside: Mention[] = []
        while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++
        while (next < mentions.length && (mentions[next]?.end ?? 0) <= sentence.end) {
          inside.push(mentions[next++] as Mention)
        }
        naming.push({
          sentence,
          block,
          section,
          opens: index === 0,
          named: withBrackets(sentence, withUnknown(sentence, section, inside)),
        })
      }
    }
  }
  return naming
}

/** How much of the text around a mention tells its sense. */
const AROUND = 60

function isMeant(mention: Mention, previous: Mention | undefined, description: string): boolean {
  const { start, end } = mention
  const text = description.slice(start, end)
  const before = description.slice(Math.max(0, start - AROUND), start)
  const after = description.slice(end, end + AROUND)
  if (hasOtherSense(mention, text, before, after)) return false
  const inBracket = previous && start - previous.end <= 2 && before.endsWith('(') && after.startsWith(')')
  return !(inBracket && isShortFormOf(text, description.slice(previous.start, previous.end)))
}

function from(description: string, start: number, end: number): Sentence {
  return { text: description.slice(start, end), start, end }
}

/** Names of the taxonomy that say two skills at once. */
const COMPOUNDS: ReadonlySet<string> = new Set(['HTML/CSS', 'Agile/Scrum'])

/** "AI/ML" and "HTML/CSS" stand for two skills, though the taxonomy files them as one; "TCP/IP" is one. */
function withoutCompounds(mention: Mention, description: string): Mention[] {
  const text = description.slice(mention.start, mention.end)
  const slash = text.indexOf('/')
  if (slash < 1) return [mention]
  const one = resolveSkill(text.slice(0, slash))
  const other = resolveSkill(text.slice(slash + 1))
  if (!(one && other) || one.name === other.name) return [mention]
  const isOneThing = text.toLowerCase() === mention.name.toLowerCase()
  if (isOneThing && !COMPOUNDS.has(mention.name)) return [mention]
  return [
    { name: one.name, class: one.class, start: mention.start, end: mention.start + slash },
    { name: other.name, class: other.class, start: mention.start + slash + 1, end: mention.end },
  ]
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

/** Where research is published: capitals like a technology's, but nothing to know. */
const conferences = new Set(
  'NeurIPS ICML ICLR CVPR ICCV ECCV AAAI IJCAI ACL EMNLP NAACL KDD SIGIR SIGGRAPH CoRL ICRA IROS RSS IJRR INTERSPEECH ICASSP UAI AISTATS'.split(
    ' ',
  ),
)

/** An unknown technology in a list of known ones keeps its own words; null where they are no name. */
export function unknownName(words: string, start: number, bracket: number): Named | null {
  if (!words.split(' ').every((word) => looksLikeTechnology(word) && !conferences.has(word))) return null
  return { name: words, class: 'technology', start, end: start + words.length, bracket }
}

/** Sections whose unknown words are worth a name of their own by their very form ("OpenDevStack"). */
const listing = new Set<SectionKind>(['requirements', 'preferred', 'stack'])
const word = /[A-Za-z][\w.+#]{1,39}(?<!\.)/g

/** Words that a lost break glued to others ("NoneTravel", "YesSponsor") look like a name. */
const gluedWords =
  /^(?:None|Yes|No|Not|Required|Preferred)[A-Z]|[a-z](?:Apply|Required|Preferred|Requirements|Qualifications|Responsibilities|Benefits|Location|Experience|Skills|Strong|Ability|Knowledge|Must|You|We|The|This|Our|Job|About)$/

function withUnknown(sentence: Sentence, section: Section, known: readonly Mention[]): Mention[] {
  if (!listing.has(section.kind)) return [...known]
  const unknown: Mention[] = []
  for (const { 0: name, index } of sentence.text.matchAll(word)) {
    const start = sentence.start + index
    const end = start + name.length
    if (
      /[@/]/.test(sentence.text.slice(Math.max(0, index - 1), index)) ||
      known.some((each) => each.start < end && start < each.end)
    )
      continue
    if (looksLikeTechnology(name) === 'certain' && !conferences.has(name) && !gluedWords.test(name))
      unknown.push({ name, class: 'technology', start, end })
  }
  return [...known, ...unknown].sort((one, other) => one.start - other.start)
}
