import { execFileSync } from 'node:child_process'
import { Evaluation } from '../../lib/model'

/** What `npm run evaluate` says of a saved page, without its `file`. */
export function evaluateOnCommandLine(file: string, address: string, profileFile?: string): Evaluation {
  const output = execFileSync(
    process.execPath,
    [
      ...['node_modules/tsx/dist/cli.mjs', 'lib/command-line/evaluate.ts', '--json', '--url', address],
      ...(profileFile ? ['--profile', profileFile] : []),
      file,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const { file: _, ...evaluation } = JSON.parse(output)
  return Evaluation.parse(evaluation)
}
