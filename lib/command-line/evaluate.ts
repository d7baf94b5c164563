import { evaluatePage, evaluateText } from '../evaluate'
import type { Evaluation, Profile } from '../model'
import { withFit } from '../with-fit'
import { type Arguments, readArguments, USAGE, UsageError } from './arguments'
import { FileError } from './file-error'
import { type ListedPage, readListTable } from './list-table'
import { openPage } from './page'
import { readInput } from './read-input'
import { readProfile } from './read-profile'
import { report } from './report'

/** Prints an evaluation for each file; the exit code, 0 when every one was evaluated, else 2. */
function run(words: readonly string[]): number {
  const options = readArguments(words)
  if (options.help) {
    print(USAGE)
    return 0
  }
  let code = 0
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      complain(error.message)
      code = 2
      return null
    }
  }
  // With a profile that cannot be used, the postings are still evaluated, without a score.
  const today = new Date().toISOString().slice(0, 10)
  const { profile: profileFile } = options
  const profile = profileFile === null ? null : attempt(() => readProfile(profileFile, today))
  for (const page of attempt(() => listed(options)) ?? []) {
    const evaluation = attempt(() => evaluateFile(page, profile))
    if (evaluation)
      print(options.json ? JSON.stringify({ file: page.file, ...evaluation }) : report(page.file, evaluation))
  }
  return code
}

function listed({ list, files, url }: Arguments): ListedPage[] {
  return list === null ? files.map((file) => ({ file, path: file, url })) : readListTable(list)
}

function evaluateFile({ file, path, url }: ListedPage, profile: Profile | null): Evaluation {
  const input = readInput(path, file)
  if (input.kind === 'text') return withFit(evaluateText(input.content.toString()), profile)
  const page = openPage(input.content, url)
  try {
    return withFit(evaluatePage(page.document, page.address), profile)
  } catch (error) {
    throw new FileError(file, 'page', `one that can be evaluated (${error instanceof Error ? error.message : error})`)
  } finally {
    page.close()
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function complain(message: string): void {
  process.stderr.write(`evaluate: ${message}\n`)
}

// `evaluate ... | head` closes our output early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  complain(error.message)
  process.exitCode = 2
}
