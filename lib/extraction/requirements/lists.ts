import type { Sentence } from '../structure'
import {
  allBefore,
  anyOneBefore,
  bothOfSlash,
  examplesAfterAll,
  examplesBefore,
  goesOnInBracket,
  kindAfter,
  moreAfter,
  othersAfter,
  severalBefore,
} from './list-words'
import { type Named, unknownName } from './named'
import { mostlySameKind, sameKind } from './same-kind'

/** Names asked together: one name, or several of which `atLeast` are asked. */
export interface Ask {
  named: Named[]
  atLeast: number
  /** Number of the list in the sentence that it came from. */
  list: number
}

type Joint = 'and' | 'or' | 'comma' | 'slash'

interface List {
  named: Named[]
  /** How each name but the first is joined to the one before. */
  joints: Joint[]
}

/** Parts the skills that a sentence names into asks: any-of groups, and names of their own. */
export function asksIn(sentence: Sentence, named: readonly Named[]): Ask[] {
  const lists = [
    ...listsIn(sentence, named.filter(isHard)),
    ...listsIn(
      sentence,
      named.filter((one) => !isHard(one)),
    ),
  ]
  const asks = lists.flatMap((list, index) => {
    const first = list.named[0] as Named
    const last = list.named.at(-1) as Named
    const before = textBefore(sentence, first, lists[index - 1]?.named.at(-1))
    const after = sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 80)
    return resolve(list, before, after).map((ask) => ({ ...ask, list: index }))
  })
  return asks.sort((one, other) => startOf(one) - startOf(other))
}

function startOf({ named }: Ask): number {
  return Math.min(...named.map(({ start }) => start))
}

/** Soft skills and human languages stand in no list with what one learns. */
function isHard(named: Named): boolean {
  return named.class !== 'soft' && named.class !== 'language'
}

/** The words that lead to a list, from the list before it on. */
function textBefore(sentence: Sentence, first: Named, previous: Named | undefined): string {
  const from = Math.max(previous?.end ?? sentence.start, first.start - 120)
  return sentence.text.slice(from - sentence.start, first.start - sentence.start)
}

function listsIn(sentence: Sentence, named: readonly Named[]): List[] {
  const lists: List[] = []
  /** The list that each bracket is in the middle of. */
  const open = new Map<number, List>()
  /** A list that its own kind ended: "Kafka or similar message brokers (NATS)". */
  let ended: List | undefined
  for (const [index, name] of named.entries()) {
    const list = open.get(name.bracket)
    const last = list?.named.at(-1)
    const inner = named[index - 1]
    const between = last && sentence.text.slice(last.end - sentence.start, name.start - sentence.start)
    if (between && inner && kindAfter.test(withoutBrackets(between))) {
      // "Kafka or similar streaming platforms": the platforms are no ask of their own.
      open.delete(name.bracket)
      ended = list
      continue
    }
    if (list && last && list.joints.length > 0 && between === ' ' && isKindOfWork(last) && !isKindOfWork(name)) {
      // "Java, Python, or full stack JavaScript": the language stands in the list, the practice beside it.
      list.named.splice(-1, 1, name)
      lists.push({ named: [last], joints: [] })
      continue
    }
    const found =
      last && between && !isSurroundings(textOf(sentence, last))
        ? joint(withoutBrackets(between), last, name.bracket)
        : null
    const outer = !list && name.bracket > 0 ? (open.get(0) ?? ended) : undefined
    if (outer && goesOnInBracket.test(textBetween(sentence, outer.named.at(-1) as Named, name))) {
      outer.named.push(name)
      outer.joints.push('or')
      open.set(name.bracket, outer)
      continue
    }
    if (list && found) {
      list.named.push(...found.unknown, name)
      list.joints.push(...found.joints)
    } else {
      const fresh: List = { named: [name], joints: [] }
      lists.push(fresh)
      open.set(name.bracket, fresh)
    }
  }
  return lists
}

/** "Java in a Linux environment, Kafka or Spark": the environment is in no list with what follows. */
function isSurroundings(words: string): boolean {
  return /\benvironments?$/i.test(words)
}

function textOf({ text, start }: Sentence, named: Named): string {
  return text.slice(named.start - start, named.end - start)
}

function textBetween({ text, start }: Sentence, one: Named, other: Named): string {
  return text.slice(one.end - start, other.start - start)
}

function isKindOfWork({ class: kind }: Named): boolean {
  return kind === 'practice' || kind === 'domain'
}

/** What stands in brackets between two names does not part them. */
function withoutBrackets(between: string): string {
  return between.replace(/\([^()]{0,200}\)/g, (inner) => ' '.repeat(inner.length))
}

const separator =
  /\s{0,4}(?:,\s{0,2}(?:and\/or|or|and|&|as well as)\b|\s(?:and\/or|or|and|as well as|plus|und|oder|et|ou|nebo)\s|\s?[&+|]\s?|[,/])\s{0,4}/gi

/** Words that start another thought: names on both sides of them are not of one list. */
const parting =
  /[;:—–]|\s-\s|\b(?:is|are|was|were|be|will|would|can|could|should|must|to|for|in|on|by|at|via|using|that|which|who|with|from|into|our|we|you|your|their|its|environments?|experience|knowledge|ability|able|understanding|familiarity|proficiency|skills?|including|such as|like|e\.g|building|build|write|writing|develop|design(?:ing)?|developing|implement\w*|working|work|support\w*|ensur\w+|manage|managing|creat\w+|maintain\w*|integrat\w+ with)\b/i

/** Words around a name that still belong to it ("Kafka streams", "modern frontend frameworks"). */
const MOST_WORDS_AROUND = 3

/** "… NVLink or server technologies like InfiniBand": the examples are of the list. */
const kindOfExamples = /^(?:[\w-]+ ){0,4}(?:like|such as) $/i

/** Members of a list that are no known names; with more of them it is a list of other things. */
const MOST_UNKNOWN = 1

function joint(between: string, last: Named, bracket: number): { joints: Joint[]; unknown: Named[] } | null {
  if (between.length > 120) return null
  const parts: { words: string; at: number }[] = []
  const joints: Joint[] = []
  let from = 0
  for (const match of between.matchAll(separator)) {
    parts.push({ words: between.slice(from, match.index), at: from })
    joints.push(jointOf(match[0]))
    from = match.index + match[0].length
  }
  parts.push({ words: between.slice(from), at: from })
  if (joints.length === 0) return null
  const final = parts.at(-1)
  if (final && joints.at(-1) === 'or') final.words = final.words.replace(kindOfExamples, '')
  if (
    parts.some(
      ({ words }) => parting.test(words) || words.trim().split(/\s+/).filter(Boolean).length > MOST_WORDS_AROUND,
    )
  )
    return null
  const unknown: Named[] = []
  const kept: Joint[] = []
  let pending: Joint | null = null
  for (const [index, { words, at }] of parts.entries()) {
    const found: Joint | undefined = joints[index - 1]
    if (found) pending = stronger(pending, found)
    if (index === 0 || index === parts.length - 1) continue
    const start = last.end + at + (words.length - words.trimStart().length)
    const name = unknownName(words.trim(), start, bracket)
    if (!name) continue
    unknown.push(name)
    kept.push(pending ?? 'comma')
    pending = null
  }
  if (parts.length - 2 - unknown.length > MOST_UNKNOWN) return null
  return { joints: [...kept, pending ?? 'comma'], unknown }
}

function jointOf(separation: string): Joint {
  const words = separation.toLowerCase()
  if (/\b(?:or|oder|ou|nebo)\b/.test(words)) return 'or'
  if (/\b(?:and|as well as|plus|und|et)\b|[&+]/.test(words)) return 'and'
  return words.includes('/') || words.includes('|') ? 'slash' : 'comma'
}

function stronger(one: Joint | null, other: Joint): Joint {
  const order: Joint[] = ['slash', 'comma', 'and', 'or']
  return one && order.indexOf(one) > order.indexOf(other) ? one : other
}

function resolve({ named, joints }: List, before: string, after: string): Omit<Ask, 'list'>[] {
  if (named.length === 1) return separately(named)
  const several = severalBefore.exec(before)
  if (several) return [{ named, atLeast: countOf(several[1] ?? several[2] ?? several[3] ?? '') }]
  const opened = othersAfter.test(after)
  const hasOr = joints.includes('or')
  if (anyOneBefore.test(before) && !/\bboth\b/i.test(before)) return [together(named)]
  if (hasOr && (examplesBefore.test(before) || examplesAfterAll.test(before))) return [together(named)]
  if (hasOr || opened) return alternativesOf(named, joints, opened)
  const inBracket = (named[0] as Named).bracket > 0
  const examples = examplesBefore.test(before) || examplesAfterAll.test(before)
  const listed = inBracket && !joints.includes('and') && !allBefore.test(before)
  const names = namesOf(named)
  if ((examples || listed) && (sameKind(names) || moreAfter.test(after))) return [together(named)]
  if (examples && inBracket && !joints.includes('and') && mostlySameKind(names)) return [together(named)]
  return bySlash(named, joints)
}

/** "A, B or C" is one ask; "A and B or C" is A, and one of B and C. */
function alternativesOf(named: readonly Named[], joints: readonly Joint[], opened: boolean): Omit<Ask, 'list'>[] {
  const asks: Omit<Ask, 'list'>[] = []
  let from = 0
  for (let index = 1; index <= named.length; index++) {
    if (index < named.length && joints[index - 1] !== 'and' && !partsPairs(named, joints, from, index)) continue
    const part = named.slice(from, index)
    const inner = joints.slice(from, index - 1)
    const isLast = index === named.length
    if (inner.includes('or') || (isLast && opened)) asks.push(together(part))
    else asks.push(...bySlash(part, inner))
    from = index
  }
  return asks
}

/** "Java or C#, Oracle or DB2": the comma parts two asks whose names do not do the same job. */
function partsPairs(named: readonly Named[], joints: readonly Joint[], from: number, index: number): boolean {
  const next = joints.slice(index)
  return (
    joints[index - 1] === 'comma' &&
    joints.slice(from, index - 1).includes('or') &&
    next[0] === 'or' &&
    !sameKind(namesOf([named[index - 1] as Named, named[index] as Named]))
  )
}

/** Every name for itself, but for those that a slash joins and that do the same job. */
function bySlash(named: readonly Named[], joints: readonly Joint[]): Omit<Ask, 'list'>[] {
  const asks: Omit<Ask, 'list'>[] = []
  let from = 0
  for (let index = 1; index <= named.length; index++) {
    if (index < named.length && joints[index - 1] === 'slash') continue
    const part = named.slice(from, index)
    const both = bothOfSlash.includes(namesOf(part).join('/'))
    const alike = part.length > 2 && mostlySameKind(namesOf(part))
    asks.push(...(both ? separately(part) : alike ? [together(part)] : kindsOf(part)))
    from = index
  }
  return asks
}

/** "Django/Flask/ORM": Django or Flask, and ORM. */
function kindsOf(named: readonly Named[]): Omit<Ask, 'list'>[] {
  const groups: Named[][] = []
  const groupOf = new Map<string, Named[]>()
  for (const one of named) {
    let group = groupOf.get(one.name) ?? groups.find((others) => others.some(({ name }) => sameKind([name, one.name])))
    if (group) group.push(one)
    else {
      group = [one]
      groups.push(group)
    }
    groupOf.set(one.name, group)
  }
  return groups.map(together)
}

function together(named: readonly Named[]): Omit<Ask, 'list'> {
  return { named: [...named], atLeast: 1 }
}

function separately(named: readonly Named[]): Omit<Ask, 'list'>[] {
  return named.map((one) => ({ named: [one], atLeast: 1 }))
}

function namesOf(named: readonly Named[]): string[] {
  return [...new Set(named.map(({ name }) => name))]
}

function countOf(word: string): number {
  return { two: 2, three: 3, four: 4 }[word.toLowerCase()] ?? Number(word)
}
