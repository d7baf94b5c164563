/** `npm run taxonomy`: writes the data that ships, from the curated rows and the open sources in `../shared/taxonomy-sources`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildTaxonomy, hasSources } from './build-taxonomy'

const folder = join(import.meta.dirname, '..')
const sources = join(folder, '../../../shared/taxonomy-sources')
if (hasSources(sources)) {
  const { files, complaints, summary } = buildTaxonomy(folder, sources)
  for (const complaint of complaints) console.error(complaint)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  console.log(summary)
  process.exitCode = complaints.length === 0 ? 0 : 1
} else {
  console.error(`The open sources are not at ${sources}; the committed data stays as it is.`)
  process.exitCode = 2
}
