import { type Degree, Degree as DegreeSchema, type Education, type Posting } from '../model'
import { degreeSayings, equivalentSayings, noDegree, onlyPreferred, plainAsk } from './education-cues'
import { type Statement, statementsOf } from './statements'
import type { Structure } from './structure'

interface DegreeMention {
  degree: Degree
  need: Education['need']
  orEquivalent: boolean
}

/** The lowest degree that the posting accepts, required before preferred; null where it asks for none. */
export function findEducation(structure: Structure, posting: Posting): Education | null {
  if (posting.language !== 'en') return null
  const mentions = statementsOf(structure).flatMap(degreesIn)
  for (const need of ['required', 'preferred'] as const) {
    const asked = mentions.filter((mention) => mention.need === need)
    const lowest = asked.reduce<DegreeMention | null>(
      (low, next) => (!low || rank(next) < rank(low) ? next : low),
      null,
    )
    if (lowest) return { degree: lowest.degree, need, orEquivalent: asked.some(({ orEquivalent }) => orEquivalent) }
  }
  return null
}

function rank({ degree }: DegreeMention): number {
  return DegreeSchema.options.indexOf(degree)
}

function degreesIn(statement: Statement): DegreeMention[] {
  const { text, kind, isHeading } = statement
  if (kind === 'legal' || isHeading || noDegree.test(text)) return []
  // Under a heading that was read as one of benefits, only a plain ask counts.
  if (kind === 'benefits' && !plainAsk.test(text)) return []
  const found = degreeSayings.flatMap(({ degree, words }) =>
    [...text.matchAll(words)].map((match) => ({ degree, start: match.index, end: match.index + match[0].length })),
  )
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const apart = found.filter(({ start }, index) =>
    found.slice(Math.max(0, index - 3), index).every((other) => nounEnd(text, other.end) <= start),
  )
  const orEquivalent = equivalentSayings.some((saying) => saying.test(text))
  return apart.map(({ degree, start, end }, index) => {
    const next = apart[index + 1]?.start ?? text.length
    const previous = apart[index - 1]?.end ?? 0
    const beside = text.slice(end, Math.min(next, end + 110))
    const before = text.slice(Math.max(previous, start - 40), start)
    const wished = kind === 'preferred' || onlyPreferred.after.test(beside) || onlyPreferred.before.test(before)
    return { degree, need: wished ? 'preferred' : 'required', orEquivalent }
  })
}

/** "Master's" goes on to "degree", which is no second degree. */
function nounEnd(text: string, end: number): number {
  return text.startsWith(' degree', end) ? end + ' degree'.length : end
}
