import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Evaluation, type Profile } from '../../lib/model'
import type { SitePage } from './pages'

/** What `npm run evaluate` says of saved pages, in their order and without its `file`. One run for all: starting costs most. */
export function evaluateOnCommandLine(pages: readonly SitePage[], profile?: Profile): Evaluation[] {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-'))
  const table = join(folder, 'pages.tsv')
  const profileFile = join(folder, 'profile.json')
  const rows = pages.map(({ file, address }) => `${relative(folder, file)}\t${address}\n`)
  writeFileSync(table, `file\turl\n${rows.join('')}`)
  if (profile) writeFileSync(profileFile, JSON.stringify(profile))
  try {
    const output = execFileSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'lib/command-line/evaluate.ts', '--json', '--list', table],
        ...(profile ? ['--profile', profileFile] : []),
      ],
      { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 },
    )
    return output
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { file: _, ...evaluation } = JSON.parse(line)
        return Evaluation.parse(evaluation)
      })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
