/** `npm run -s measure [-- reading|extraction|terms|annotated ...]`: every figure over the corpus, as it stands. */
import { existsSync } from 'node:fs'
import { measureAnnotated, printAnnotated } from './measure-annotated'
import { runExtraction } from './measure-extraction'
import { CORPUS, defuddleReader, measureReading, ourReader, readabilityReader, readingTable } from './measure-reading'
import { measureTerms, printTerms } from './measure-terms'

const measurements: Record<string, () => unknown> = {
  async reading() {
    const readers = { Rolefit: ourReader, Readability: readabilityReader, defuddle: defuddleReader }
    const figures: Record<string, Awaited<ReturnType<typeof measureReading>>> = {}
    for (const [name, reader] of Object.entries(readers)) {
      figures[name] = await measureReading(reader)
      // The table grows, since defuddle needs minutes for some pages.
      console.log(readingTable(figures))
    }
  },
  extraction: () => runExtraction(),
  terms: () => printTerms(measureTerms()),
  annotated: () => printAnnotated(measureAnnotated()),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in measurements))
if (unknown.length > 0) {
  console.error(`measure: ${unknown[0]}: expected one of ${Object.keys(measurements).join(', ')}`)
  process.exitCode = 2
} else if (!existsSync(CORPUS)) {
  console.log('No corpus beside the project: nothing to measure.')
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(measurements)) {
    console.log(`\n# ${name}`)
    await measurements[name]?.()
  }
}
