import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../lib/skills'
import { taxonomy } from '../../lib/skills/taxonomy'

const someNames = taxonomy().skills.flatMap((skill) => [skill.name, ...skill.aliases.slice(0, 2)])
const separators = [' ', ', ', '/', '\n', ' and ', '. ', ' (', ') ', '-', '&', '•', '\\', '**', '’', '😀', '\u00a0']
const texts = fc
  .array(fc.oneof(fc.constantFrom(...someNames), fc.constantFrom(...separators), fc.string({ maxLength: 6 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))

/** The processor's time, which other work on the machine stretches less than the clock's. */
function processorMillisecondsFor(text: string): number {
  const before = process.cpuUsage()
  findMentions(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('findMentions', () => {
  it('gives mentions in reading order that never overlap, each a stretch of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const mention of findMentions(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end)).toBe(text.slice(mention.start, mention.end).trim())
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 200 },
    )
  })

  it('takes about as long for each kilobyte of a long text as of a short one', () => {
    const line =
      'Work closely with teams on Go, Rust, C++ and Spring; 5+ years of Java/Kotlin, REST APIs & unit or e2e tests.\n'
    const millisecondsFor = (size: number): number =>
      processorMillisecondsFor(line.repeat(Math.ceil(size / line.length)))
    millisecondsFor(100_000)
    const short = Math.min(...[1, 2, 3].map(() => millisecondsFor(100_000)))
    expect(millisecondsFor(1_000_000)).toBeLessThan(short * 10 * 4 + 50)
  })

  it.each([
    'a'.repeat(1_000_000),
    'a@'.repeat(300_000),
    'C++'.repeat(100_000),
    'and '.repeat(250_000),
    'unit, '.repeat(150_000),
  ])('stays quick on hostile text %#', (text) => {
    const start = performance.now()
    findMentions(text)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
