import { expect, test } from 'vitest'
import { readArguments } from '../../lib/command-line/arguments'

test('reads files and options in any order', () => {
  expect(readArguments(['a.html', '--json', '--profile', 'p.json', '-'])).toEqual({
    profile: 'p.json',
    json: true,
    url: null,
    list: null,
    files: ['a.html', '-'],
    help: false,
  })
})

test.each<[string[], RegExp]>([
  [[], /expected at least one page or text/],
  [['--wrong', 'a.html'], /Unknown option '--wrong'/],
  [['--profile'], /--profile/],
  [['--list', 't.tsv', 'a.html'], /--list: expected alone/],
  [['--url', 'ftp://x', 'a.html'], /--url: expected an address/],
  [['--url', 'https://x.example', 'a.html', 'b.html'], /--url: expected with one FILE only/],
])('%j is wrong usage, told in one line', (words, message) => {
  expect(() => readArguments(words)).toThrow(message)
  try {
    readArguments(words)
  } catch (error) {
    expect(String(error)).not.toContain('\n')
  }
})
