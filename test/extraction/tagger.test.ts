import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagSkills } from '../../lib/extraction/tagger'
import { tokensIn } from '../../lib/extraction/tagger/tokens'
import { wordIn } from '../../lib/extraction/tagger/word-traits'

const tagged = (text: string) => tagSkills(text).map(({ start, end }) => text.slice(start, end))

describe('tagSkills', () => {
  it('finds the names in a list of requirements', () => {
    const text = 'Requirements:\n• Experience with Kubernetes, Terraform and Python\n• Solid knowledge of PostgreSQL'
    expect(tagged(text)).toEqual(expect.arrayContaining(['Kubernetes', 'Terraform', 'Python', 'PostgreSQL']))
  })

  it('finds a name that no taxonomy knows', () => {
    expect(tagged('Requirements:\n• Experience with Docker, Zorblax.js and Kubernetes')).toContain('Zorblax.js')
  })

  it('leaves the conjunction after a comma to nobody', () => {
    for (const name of tagged('Requirements:\n• Experience with Docker, Terraform, and Kubernetes')) {
      expect(name).not.toMatch(/^and /)
    }
  })

  it('finds nothing where the company speaks of itself', () => {
    expect(tagged('About us\nWe are a friendly company with offices in many cities.')).toEqual([])
  })

  it('finds nothing in nothing', () => {
    expect(['', '\n\n', ' , ,', '•'].map(tagged)).toEqual([[], [], [], []])
  })

  it('gives spans in order, apart, inside the text, without white space or commas at the ends', () => {
    const words = fc.constantFrom(
      'React',
      'and',
      ',',
      '(',
      ')',
      '\n',
      '• ',
      'experience with',
      'C++',
      '.',
      '…',
      '😀',
      'é',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const { start, end } of tagSkills(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/^[^\s,].*$/s)
          expect(text.slice(start, end)).toMatch(/[^\s,]$/)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 60 },
    )
  })

  it('takes time in proportion to hostile text', () => {
    const started = performance.now()
    tagSkills('-(C++,'.repeat(20_000))
    tagSkills('.'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('tokensIn', () => {
  it('parts brackets, list marks and the last point, and drops commas', () => {
    const { tokens, starts, commas } = tokensIn('• Node.js, Go (Gin) and C++.', 10)
    expect(tokens).toEqual(['•', 'Node.js', 'Go', '(', 'Gin)', 'and', 'C++', '.'])
    expect(starts).toEqual([10, 12, 21, 24, 25, 30, 34, 37])
    expect(commas).toEqual([false, true, false, false, false, false, false, false])
  })
})

describe('wordIn', () => {
  it.each([
    ['(React)', 'React'],
    ['C++;', 'C++'],
    ['.NET', '.NET'],
    ['“Node.js”:', 'Node.js'],
    ['...', '...'],
    ['•', '•'],
  ])('%s is %s', (token, word) => expect(wordIn(token)).toBe(word))
})
