import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import * as z from 'zod/mini'
import type { Requirement } from '../../lib/model'
import { corpus } from './labels'

/**
 * The peers' way, for comparison: every name found is a requirement, no senses, no sections, no groups.
 * Evidence is left empty, as nothing here is judged by it.
 */
function asRequirements(names: Iterable<string>): Requirement[] {
  return [...new Set(names)].map((name) => ({
    kind: 'skill',
    anyOf: [name],
    need: 'required',
    years: null,
    soft: false,
    evidence: { text: '', start: 0, end: 0 },
  }))
}

const Listed = z.array(z.array(z.string()))

let names: Map<string, string> | undefined

/** Longest alias of a merged list of software skills, letter case aside, at every word. */
export function naiveKeywords(text: string): Requirement[] {
  names ??= new Map(listedNames())
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.+#/-]*/gu)].map(([word]) =>
    word.toLowerCase().replace(/[./-]+$/, ''),
  )
  const found: string[] = []
  for (let from = 0; from < words.length; from++) {
    for (let length = 4; length > 0; length--) {
      const name = names.get(words.slice(from, from + length).join(' '))
      if (!name) continue
      found.push(name)
      from += length - 1
      break
    }
  }
  return asRequirements(found)
}

function listedNames(): [string, string][] {
  const file = join(corpus, '../taxonomy-sources/merged_se.json')
  return Listed.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap((spellings) =>
    spellings.map((spelling): [string, string] => [spelling.toLowerCase(), spellings[0] ?? spelling]),
  )
}

/** compromise's noun phrases, without determiners. */
export function nounPhrases(text: string): Requirement[] {
  const phrases: string[] = nlp(text).nouns().out('array')
  return asRequirements(
    phrases.map((phrase) => phrase.replace(/^(?:the|an?|our|your|their) /i, '').replace(/[.,;:]+$/, '')),
  )
}
