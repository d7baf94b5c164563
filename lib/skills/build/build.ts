/** `npm run taxonomy`: writes the data that ships, from the curated rows and the open sources in `../shared/taxonomy-sources`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildTaxonomy } from './build-taxonomy'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
const { files, complaints, summary } = buildTaxonomy(folder)
for (const complaint of complaints) console.error(complaint)
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
console.log(summary)
process.exitCode = complaints.length === 0 ? 0 : 1
