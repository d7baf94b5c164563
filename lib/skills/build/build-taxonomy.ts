import { join } from 'node:path'
import { compose } from './compose'
import { readCuratedRows } from './curated-rows'

export interface BuiltTaxonomy {
  /** Content by file name, relative to `lib/skills`. */
  files: Record<string, string>
  complaints: string[]
  summary: string
}

/** The generated data; the same sources and rows give the same bytes. `folder` is `lib/skills`. */
export function buildTaxonomy(folder: string): BuiltTaxonomy {
  const { rows, relations, complaints } = compose(readCuratedRows(join(folder, 'curated')))
  const all = Object.values(rows).flat()
  const aliases = all.reduce((count, row) => count + row.split('|').length - 1, 0)
  return {
    files: {
      'taxonomy.generated.json': `${JSON.stringify(rows, null, 1)}\n`,
      'relations.generated.json': `${JSON.stringify(relations, null, 1)}\n`,
    },
    complaints,
    summary: `${all.length} skills, ${aliases} aliases`,
  }
}
