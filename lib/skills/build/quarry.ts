import nlp from 'compromise/two'
import * as z from 'zod/mini'
import { parseAlias } from '../alias'
import { cncfProjects } from './sources/cncf'
import { deviconNames } from './sources/devicon'
import { escoDigitalKnowledge } from './sources/esco'
import { githubTopics } from './sources/github-topics'
import { linguistLanguages } from './sources/linguist'
import { onetTechnologies } from './sources/onet'
import { simpleIconTitles } from './sources/simple-icons'

/** Names of technologies from the open sources, each with the sources that have it. */
interface Find {
  /** The spelling with the most capitals: some sources know lower case only. */
  name: string
  votes: Set<string>
}

/** Sources that need no second voice. */
const TRUSTED = new Set(['cncf', 'onet-hot'])
const SHORTEST_KEY = 3
/** Words that make a name a kind of thing rather than a thing. */
const GENERIC = /\b(?:software|systems?|tools?|library|libraries|programs?|databases?|applications?|algorithms?)$/i

/**
 * The technologies that the open sources agree on: at least two of them, or one that lists only what postings ask for. A quarry,
 * not a dictionary: `refused` (by key) holds what a posting never asks for, and a name that is a plain word, or looks like one,
 * is marked so that the matcher wants its capital or its neighbours.
 */
export function quarryNames(
  sourcesFolder: string,
  isKnown: (name: string) => boolean,
  refused: ReadonlySet<string>,
): string[] {
  const finds = new Map<string, Find>()
  for (const [source, names] of Object.entries(readSources(sourcesFolder))) {
    for (const name of names.filter((each) => !GENERIC.test(each))) addVote(finds, source, name)
  }
  return [...finds]
    .filter(([key, find]) => key.length >= SHORTEST_KEY && !refused.has(key) && !isKnown(find.name))
    .filter(([, { votes }]) => votes.size > 1 || [...votes].some((vote) => TRUSTED.has(vote)))
    .map(([, { name }]) => marked(name))
    .sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
}

function readSources(folder: string): Record<string, string[]> {
  const onet = onetTechnologies(folder)
  return {
    icons: simpleIconTitles(folder),
    topics: githubTopics(folder),
    linguist: linguistLanguages(folder),
    cncf: cncfProjects(folder),
    onet: onet.all,
    'onet-hot': onet.hot,
    esco: escoDigitalKnowledge(folder),
    devicon: deviconNames(folder),
  }
}

function addVote(finds: Map<string, Find>, source: string, raw: string): void {
  const name = raw.replace(/\s*\(.*\)$/, '').trim()
  const { key } = parseAlias(name)
  const find = finds.get(key) ?? { name, votes: new Set() }
  finds.set(key, find)
  find.votes.add(source)
  if (capitalsIn(name) > capitalsIn(find.name)) find.name = name
}

function capitalsIn(name: string): number {
  return name.replace(/[^A-Z]/g, '').length
}

const Model = z.object({ one: z.object({ lexicon: z.record(z.string(), z.unknown()) }) })
/** compromise's word list, as far as its second layer loads it. */
const { lexicon } = Model.parse(nlp.model()).one

function marked(name: string): string {
  if (!/^[A-Z]?[a-z]+$/.test(name)) return name
  return name.toLowerCase() in lexicon || /^[a-z]/.test(name) ? `~${name}` : `=${name}`
}
