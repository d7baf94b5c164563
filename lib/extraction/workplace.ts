import type { Posting, Workplace } from '../model'
import { plainText, type Statement, statementsOf } from './statements'
import type { Structure } from './structure'
import { bareWorkplace, otherSenses, type WorkplaceCue, workplaceCues } from './workplace-cues'

/**
 * Where the work is done: what the posting says of this very job, then what its site's fields say, then what stands in
 * passing. A job that may be done remotely is remote, unless days in the office are counted.
 */
export function findWorkplace(structure: Structure, posting: Posting): Workplace | null {
  const statements = statementsOf(structure).filter(({ kind }) => kind !== 'legal')
  const said: WorkplaceCue[] = []
  if (posting.title) said.push(...saidInTitle(plainText(posting.title)))
  for (const { text, kind } of statements) said.push(...saidIn(text, kind))
  return pick(said, 'role') ?? posting.workplace ?? fromPlace(posting.location) ?? pick(said, 'hint')
}

/** In a title the bare word is enough: "Engineer (Remote)", "Engineer, hybrid". */
function saidInTitle(title: string): WorkplaceCue[] {
  const rest = title.replace(otherSenses, ' ')
  const said = (['remote', 'hybrid'] as const).find((workplace) => new RegExp(`\\b${workplace}\\b`, 'i').test(rest))
  if (said) return [{ workplace: said, weight: 'role', words: bareWorkplace }]
  return /\b(?:on-?site)\b/i.test(rest) ? [{ workplace: 'onsite', weight: 'role', words: bareWorkplace }] : []
}

function saidIn(text: string, kind: Statement['kind']): WorkplaceCue[] {
  if (!/remote|hybrid|site|office|person|home|anywhere|telecommut/i.test(text)) return []
  const parts = text.replace(otherSenses, ' ').split(/ ?[|·•] ?| - (?=[A-Z])/)
  const bare = parts.length > 1 || text.length < 60 ? parts.flatMap(bareIn) : []
  if (bare.length > 0) return bare
  const rest = text.replace(otherSenses, ' ')
  const cue = workplaceCues.find(({ words }) => words.test(rest))
  if (!cue) return []
  const passing =
    kind === 'about' ||
    /\b(?:some|many|most|certain|few|other) (?:of our )?(?:\w{1,12} )?(?:teams?|roles|positions|employees)\b|\bour (?:hybrid|remote) roles\b/i.test(
      rest,
    )
  return [passing && !/#li/i.test(rest) ? { ...cue, weight: 'hint' } : cue]
}

function bareIn(part: string): WorkplaceCue[] {
  const counted = workplaceCues.find(({ words }) => words.test(part))
  if (counted?.workplace === 'hybrid') return [counted]
  const word = bareWorkplace.exec(part)?.[1]?.toLowerCase()
  if (!word) return []
  if (/\bremote\b/i.test(part)) return [{ workplace: 'remote', weight: 'role', words: bareWorkplace }]
  const workplace = word === 'hybrid' ? 'hybrid' : 'onsite'
  return [{ workplace, weight: 'role', words: bareWorkplace }]
}

/** Counted days in the office outweigh "remote"; "remote" outweighs the places it is offered beside. */
function pick(said: readonly WorkplaceCue[], weight: WorkplaceCue['weight']): Workplace | null {
  const places = new Set(said.filter((cue) => cue.weight === weight).map((cue) => cue.workplace))
  for (const workplace of ['hybrid', 'remote', 'onsite'] as const) if (places.has(workplace)) return workplace
  return null
}

function fromPlace(location: string | null): Workplace | null {
  return location && /\bremote\b/i.test(location) ? 'remote' : null
}
