import { describe, expect, it } from 'vitest'
import { AcceptedNames, addCounts, countNames, f1Of, NO_COUNTS, nameKey, precisionOf, recallOf } from './names'

const names = new AcceptedNames([
  { name: 'PostgreSQL', class: 'technology', accepts: ['Postgres', 'psql'] },
  { name: 'CI/CD', class: 'practice', accepts: ['continuous integration'] },
])

describe('names that count as the same', () => {
  it('ignore case and all but letters, digits, plus, sharp and dot', () => {
    expect(nameKey('CI / CD')).toBe('cicd')
    expect(nameKey('C++')).not.toBe(nameKey('C#'))
    expect(nameKey('Node.js')).toBe('node.js')
  })

  it('are the label’s name or one that it accepts', () => {
    expect(names.isSame('postgres', 'PostgreSQL')).toBe(true)
    expect(names.isSame('MySQL', 'PostgreSQL')).toBe(false)
    expect(names.isSame('go', 'Go')).toBe(true)
    expect(names.classOf('CI/CD')).toBe('practice')
  })
})

describe('counts', () => {
  const counts = countNames(
    ['Postgres', 'Postgres', 'Kafka', 'CI/CD'],
    ['PostgreSQL', 'Go'],
    ['PostgreSQL', 'Go', 'CI/CD'],
    names,
  )

  it('count each found name once, right where any label allows it', () => {
    expect(counts).toEqual({ right: 2, found: 3, met: 1, labelled: 2 })
    expect(precisionOf(counts)).toBeCloseTo(2 / 3)
    expect(recallOf(counts)).toBe(0.5)
    expect(f1Of(counts)).toBeCloseTo(4 / 7)
  })

  it('add up, and are perfect where there is nothing', () => {
    expect(addCounts(counts, NO_COUNTS)).toEqual(counts)
    expect(f1Of(NO_COUNTS)).toBe(1)
  })
})
