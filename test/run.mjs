/** `npm test`: sets everything up, runs every check as a named step, and sums up. Plain Node until npm ci has run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { installWhatIsLocked } from '../lib/command-line/set-up.mjs'

/** Each step is an npm script that a person can run alone; those with `tests` count their vitest tests. */
const STEPS = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'import rules', script: 'import-rules' },
  { name: 'unused code', script: 'unused-code' },
  { name: 'unit and corpus', script: 'unit', tests: true },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size' },
  { name: 'package lint', script: 'package-lint' },
  { name: 'manifest', script: 'manifest', tests: true },
  { name: 'chromium', script: 'browser-tests', options: ['--project', 'chromium'], tests: true },
  { name: 'firefox', script: 'browser-tests', options: ['--project', 'firefox'], tests: true },
]
const RESULTS = 'test-results'
const CORPUS = '../shared/corpus'

installWhatIsLocked()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS)

const outcomes = [...(existsSync(CORPUS) ? [] : [withoutCorpus()]), ...STEPS.map(runStep)].filter(Boolean)
console.log('\nSummary')
for (const { name, passed, failed, seconds } of outcomes)
  console.log(
    `  ${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${passed} passed, ${failed} failed, ${seconds} s`,
  )
const passed = sum(outcomes.map((outcome) => outcome.passed))
const failed = sum(outcomes.map((outcome) => outcome.failed))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function runStep({ name, script, options = [], tests = false }) {
  const file = `${RESULTS}/${script}${options.at(-1) ?? ''}.json`
  const reporters = tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : []
  const extra = [...options, ...reporters]
  console.log(`\n${name}: npm run ${[script, ...(options.length > 0 ? ['--', ...options] : [])].join(' ')}`)
  const begin = Date.now()
  const command = ['npm run -s', script, ...(extra.length > 0 ? ['--', ...extra] : [])].join(' ')
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const seconds = Math.round((Date.now() - begin) / 1000)
  const counted = tests ? countTests(file) : { passed: 0, failed: 0 }
  if (!tests || (status !== 0 && counted.failed === 0)) counted[status === 0 ? 'passed' : 'failed'] += 1
  return { name, seconds, ...counted }
}

/** A vitest run that ended before its report counts as one failure, by its exit code. */
function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

function withoutCorpus() {
  if (process.env.CI !== 'true') {
    console.log(`No ${CORPUS}: the measurements on real postings are left out.`)
    return null
  }
  console.error(`No ${CORPUS}: CI requires it.`)
  return { name: 'corpus', passed: 0, failed: 1, seconds: 0 }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
