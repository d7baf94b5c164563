import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Evaluation, PostingEvaluation } from '../../lib/model'
import { sampleProfile } from '../../lib/profile'

const TEXT = `Senior Backend Engineer

About the job
We build the software that runs harbours.

Requirements
- 5+ years of experience with Go or Java
- Strong knowledge of PostgreSQL and Kafka
- Experience with Kubernetes

Nice to have
- Terraform
`
const PAGE = `<!doctype html><title>Shop</title><link rel="canonical" href="https://shop.example/"><p>Buy shoes.</p>`

let folder = ''

function write(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the real command, as a person would. */
function evaluate(words: string[], input = '') {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'evaluate', '--', ...words], {
    input,
    encoding: 'utf8',
  })
  return { lines: stdout.split('\n').filter(Boolean), stdout, stderr, status }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolefit-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('prints one JSON object a line, in order, and nothing else; the other files of a bad one too', {
  timeout: 120_000,
}, () => {
  const text = write('posting.txt', TEXT)
  const page = write('shop.html', PAGE)
  const profile = write('profile.json', JSON.stringify(sampleProfile))
  const { lines, stderr, status } = evaluate(
    ['--json', '--profile', profile, text, join(folder, 'none.html'), page, '-'],
    TEXT,
  )
  expect(status).toBe(2)
  expect(stderr).toBe(`evaluate: ${join(folder, 'none.html')}: file: expected a file that can be read (ENOENT)\n`)
  const objects = lines.map((line) => JSON.parse(line) as unknown)
  expect(objects).toMatchObject([{ file: text }, { file: page, posting: null }, { file: '-' }])
  for (const object of objects) Evaluation.parse(object)
  const [fromFile, , fromInput] = objects.map((object) => z.record(z.string(), z.unknown()).parse(object))
  expect({ ...fromFile, file: '-' }).toEqual(fromInput)
  expect(PostingEvaluation.parse(fromFile).fit?.score).toBeGreaterThan(50)
})

test('a table of pages, and a profile with a wrong field: no score, but every page', { timeout: 120_000 }, () => {
  write('posting.txt', TEXT)
  write('shop.html', PAGE)
  const table = write('pages.tsv', 'url\tnote\tfile\nhttps://shop.example/x\tshoes\tshop.html\n\tjob\tposting.txt\n')
  const profile = write('wrong.json', JSON.stringify({ ...sampleProfile, skills: [{ name: 'Go', years: 'many' }] }))
  const { lines, stderr, status } = evaluate(['--list', table, '--json', '--profile', profile])
  expect(status).toBe(2)
  expect(stderr).toBe(`evaluate: ${profile}: skills[0].years: expected a number from 0 to 60\n`)
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { file: 'shop.html', posting: null },
    { file: 'posting.txt', fit: null },
  ])
})

test('a report for people; wrong usage is one line', { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = evaluate(['-'], TEXT)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('They require')
  const wrong = evaluate(['--json'])
  expect(wrong).toMatchObject({ status: 2, stdout: '' })
  expect(wrong.stderr.trim().split('\n')).toHaveLength(1)
})
