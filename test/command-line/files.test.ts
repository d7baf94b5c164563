import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readListTable } from '../../lib/command-line/list-table'
import { readInput } from '../../lib/command-line/read-input'
import { readProfile } from '../../lib/command-line/read-profile'

const folder = mkdtempSync(join(tmpdir(), 'rolefit-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('tells pages and texts by their names', () => {
  expect(readInput(write('a.HTM', 'x')).kind).toBe('page')
  expect(readInput(write('a.md', 'x')).kind).toBe('text')
  expect(() => readInput(write('a.pdf', 'x'))).toThrow(
    'a.pdf: file: expected a name ending in .html, .htm, .txt or .md',
  )
})

test('a text that is not UTF-8 is refused, a page may say its encoding', () => {
  const bytes = Buffer.from([0x66, 0xfc, 0x72])
  expect(() => readInput(write('b.txt', bytes))).toThrow('expected text in UTF-8')
  expect(readInput(write('b.html', bytes))).toEqual({ kind: 'page', content: bytes })
})

test('a table needs its two columns', () => {
  expect(() => readListTable(write('t.tsv', 'name\turl\na\tb\n'))).toThrow(
    'first line: expected the columns file and url',
  )
  expect(readListTable(write('u.tsv', 'file\turl\r\nx/a.html\thttps://a.example/\r\n\r\n'))).toEqual([
    { file: 'x/a.html', path: join(folder, 'x/a.html'), url: 'https://a.example/' },
  ])
})

test('a profile that is no JSON is named in one line', () => {
  const path = write('p.json', '{"version": 1,\n oops')
  expect(() => readProfile(path, '2026-11-24')).toThrow(/p\.json: expected JSON \(.{1,200}\)$/)
})
