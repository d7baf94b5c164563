import { flattenedHeadings, gluedHeadings, itemOpeners, type SectionKind } from './heading-lexicon'
import { headingKind } from './headings'

/** A place inside a line where a line break was lost; `start` to `end` is the heading there, or empty. */
export interface LostBreak {
  start: number
  end: number
  heading: SectionKind | null
  /** What follows is a list item. */
  item: boolean
}

/** Shorter lines are what their writer made them. */
const RUN_ON = 160

/** The lost breaks of one line, in order, never overlapping. Time is linear in the line. */
export function lostBreaks(line: string): LostBreak[] {
  const found: LostBreak[] = []
  const glued = gluedHeading.exec(line)
  if (glued?.[1]) found.push({ start: 0, end: glued[0].length, heading: headingKind(glued[1]), item: false })
  const bold = boldHeading.exec(line)
  const boldKind = bold?.[1] ? headingKind(bold[1]) : null
  if (bold && boldKind) found.push({ start: 0, end: bold[0].length, heading: boldKind, item: false })
  if (line.length >= RUN_ON) {
    for (const { index } of line.matchAll(innerMark))
      found.push({ start: index, end: index, heading: null, item: true })
    const dashes = [...line.matchAll(innerDash)]
    if (dashes.length >= FEWEST_DASHES)
      for (const { index } of dashes) found.push({ start: index + 1, end: index + 1, heading: null, item: true })
    for (const match of line.matchAll(beforeColon)) addBeforeColon(found, match)
    for (const match of line.matchAll(flattened)) addFlattened(found, line, match)
    for (const { 0: word, index } of line.matchAll(flattenedWord)) {
      found.push({ start: index, end: index + word.length, heading: headingKind(word), item: false })
    }
    for (const match of line.matchAll(innerCapitals)) addCapitals(found, match)
    for (const match of line.matchAll(aboutCompany)) {
      found.push({ start: match.index, end: match.index + 'About'.length, heading: 'about', item: false })
    }
    for (const match of line.matchAll(innerItem)) addEmpty(found, match, true)
    for (const match of line.matchAll(innerSentence)) addEmpty(found, match, false)
  }
  addTrailing(found, line)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((cut, index) =>
    found.slice(Math.max(0, index - 4), index).every((other) => other.end <= cut.start && other.start < cut.start),
  )
}

/** A heading at the end of a line of text: "… solve problems Preferred qualifications". */
const trailing = new RegExp(
  `(?<=[\\p{Ll}.!?)”"] )(?:${[...flattenedHeadings, ...gluedHeadings].map((phrase) => phrase.replace(/['’]/g, "['’]")).join('|')}):?$`,
  'iu',
)
/** Longer than any such heading. */
const TRAILING = 60
/** A shorter line is no text with a heading behind it. */
const SHORTEST_BEFORE = 30

function addTrailing(found: LostBreak[], line: string): void {
  const from = Math.max(SHORTEST_BEFORE, line.length - TRAILING)
  const match = trailing.exec(line.slice(from).trimEnd())
  if (!(match && /^\p{Lu}/u.test(match[0]))) return
  const heading = headingKind(match[0])
  if (heading) found.push({ start: from + match.index, end: line.length, heading, item: false })
}

function addEmpty(found: LostBreak[], match: RegExpExecArray, item: boolean): void {
  const at = match.index + match[0].length
  found.push({ start: at, end: at, heading: null, item })
}

/** "RequirementsMust haves:", "BenefitsA lively" at the start of a line. */
const gluedHeading = new RegExp(
  `^\\s{0,8}(${gluedHeadings.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('|')})(?=\\s{0,2}[A-Z•])`,
)

/** A bold heading before the text of its own line: "**Basic qualifications*** A degree". */
const boldHeading = /^\s{0,8}\*\*([^*\n:]{3,60})\*{2,3}\s{0,2}(?=[A-Z•])/

const innerMark = /[•●○▪■]/gu

/** Dashes as list marks, if there are several; between two numbers a dash is a range. */
const innerDash = /\s[-–] (?=[A-Z])|(?<!\d)\s[-–] (?=\d)/g
const FEWEST_DASHES = 3

/** One-word headings, only between the end of a sentence and a capital: "… customers. Responsibilities Build …". */
const flattenedWord =
  /(?<=[.!?)"”…] )(?:Responsibilities|Qualifications|Requirements|Overview|Benefits|Description|Skills)(?= [A-Z])/g

/** Up to 80 characters of one clause before a colon that has text after it. */
const beforeColon = /(?<![\w])([A-Z][^:.!?•\n]{2,80}):(?=\s|[A-Z•])/g

function addBeforeColon(found: LostBreak[], match: RegExpExecArray): void {
  const words = match[1] ?? ''
  const starts = capitals(words)
  const kindAt = (start: number) => headingKind(words.slice(start))
  const longest = starts.find((start) => kindAt(start))
  if (longest === undefined) return
  const heading = kindAt(longest)
  const shortest = starts.findLast((start) => kindAt(start) === heading) ?? longest
  found.push({ start: match.index + shortest, end: match.index + match[0].length, heading, item: false })
}

/** Where the last six words that begin with a capital start, the first of the clause before the nearer ones. */
function capitals(words: string): number[] {
  const starts = [...words.matchAll(/(?<=^|\s)[A-Z]/g)].map(({ index }) => index)
  return starts.filter((start) => words.slice(start).split(' ').length <= 9).slice(-6)
}

/** A capital in the phrase, small words and lead words left free: the heading ends where the next capital begins. */
const flattened = new RegExp(
  `\\b((?:The |Your |Our |Key |Some of )?(?:${[...flattenedHeadings]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/['’]/g, "['’]"))
    .join('|')}))(?=\\s{0,3}(?:[A-Z•]|- ))`,
  'gi',
)

const smallWords = /^(?:a|an|and|of|to|the|in|for|on|or|with|us)$/

function addFlattened(found: LostBreak[], line: string, match: RegExpExecArray): void {
  const words = match[1] ?? ''
  const next = line.slice(match.index + match[0].length).trimStart()
  if (!/^[A-Z]/.test(words) || !/^(?:[A-Z•]|- )/.test(next)) return
  const opensSentence =
    /(?:^|[.!?)"”…\s]\s)$/.test(line.slice(Math.max(0, match.index - 2), match.index)) || match.index === 0
  const title = words.split(' ').every((word) => /^[A-Z]/.test(word) || smallWords.test(word))
  const heading = title || opensSentence ? headingKind(words) : null
  if (heading) found.push({ start: match.index, end: match.index + match[0].length, heading, item: false })
}

/** Three words and more in capitals: "WHAT YOU CAN EXPECT FROM ACME We do it …". */
const innerCapitals = /(?<![A-Z] )\b[A-Z]{2,20}(?:[ ,'’&-]{1,3}[A-Z]{1,20}\b){2,9}(?![a-z])/g

function addCapitals(found: LostBreak[], match: RegExpExecArray): void {
  const heading = headingKind(match[0])
  if (heading) found.push({ start: match.index, end: match.index + match[0].length, heading, item: false })
}

/** "About Acme Acme empowers …": the name comes again as the first word of the text. */
const aboutCompany =
  /(?<=[.!?)"”…] )About(?= ([A-Z][\w&.'’-]{1,30})(?: [A-Z][\w&.'’-]{1,30}){0,3} (?:\1\b|At |We |Our ))/g

/** A list item's usual opening after text that has no stop: "… paging Experience with Redis Familiarity with UML". */
const innerItem = new RegExp(
  `(?:[\\p{Ll}\\d)+#][ ]?|[A-Z]{2,8} |[A-Z][a-zA-Z]{1,20} )(?!Deep learning)(?=(?:${itemOpeners.join('|')}|A (?:strong|solid|good|deep|proven|passion|desire|degree|commitment|willingness|keen)|Skill(?:s|ed) in)[ ,][a-z])`,
  'gu',
)

/** A sentence glued to the one before: "… than ever.We build". */
const innerSentence =
  /[a-z)!]{2}[.!?](?=(?:We|You|The|This|As|In|Our|It|Join|At|If|With|To|For|Are|Is|Since|Experience|Strong)[ ’'])/g
