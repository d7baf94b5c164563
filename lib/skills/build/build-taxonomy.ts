import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAlias } from '../alias'
import { compose } from './compose'
import { type CuratedRow, parseUmbrellas, readCuratedRows } from './curated-rows'
import { quarryNames } from './quarry'
import { onetTechnologies } from './sources/onet'

export interface BuiltTaxonomy {
  /** Content by file name, relative to `lib/skills`. */
  files: Record<string, string>
  complaints: string[]
  summary: string
}

/** Whether the raw copies of the open sources are at hand; without them the data cannot be built anew. */
export function hasSources(sourcesFolder: string): boolean {
  return existsSync(sourcesFolder)
}

/** The generated data; the same sources and rows give the same bytes. `folder` is `lib/skills`. */
export function buildTaxonomy(folder: string, sourcesFolder: string): BuiltTaxonomy {
  const curated = readCuratedRows(join(folder, 'curated'))
  const known = new Set(curated.flatMap((row) => [row.name, ...row.aliases]).map((name) => parseAlias(name).key))
  const refused = new Set(
    readFileSync(join(folder, 'build/refused.txt'), 'utf8')
      .split('\n')
      .map((name) => parseAlias(name).key),
  )
  const quarried = quarryNames(sourcesFolder, (name) => known.has(parseAlias(name).key), refused).map(quarriedRow)
  const umbrellas = parseUmbrellas(readFileSync(join(folder, 'curated/umbrellas.txt'), 'utf8'))
  const { rows, relations, alternatives, complaints } = compose(
    [...curated, ...quarried],
    popularityIn(sourcesFolder),
    umbrellas,
  )
  const all = Object.values(rows).flat()
  const aliases = all.reduce((count, row) => count + row.split('|').length - 1, 0)
  return {
    files: {
      'taxonomy.generated.json': `${JSON.stringify(rows, null, 1)}\n`,
      'alternatives.generated.json': `${JSON.stringify(alternatives, null, 1)}\n`,
      'relations.generated.json': `${JSON.stringify(relations, null, 1)}\n`,
    },
    complaints,
    summary: `${all.length} skills (${quarried.length} from the open sources alone), ${aliases} aliases`,
  }
}

function quarriedRow(name: string): CuratedRow {
  return { class: 'technology', name, aliases: [], implies: [], isA: [], alternativeTo: [] }
}

/** By key, how many computer occupations use a technology, twice where postings often ask for it. */
function popularityIn(sourcesFolder: string): Map<string, number> {
  const { all, hot } = onetTechnologies(sourcesFolder)
  const counts = new Map<string, number>()
  for (const name of [...all, ...hot]) {
    const { key } = parseAlias(name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
