import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CORPUS, measureReading, ourReader } from './measure-reading'

/** The figures reached over the corpus: they may rise, not fall. */
describe.skipIf(!existsSync(CORPUS))('reading the corpus', () => {
  it('reads every posting and takes nothing else for one', async () => {
    const { fields, descriptions, negativesTaken, postingsRefused, errors } = await measureReading(ourReader)
    expect(errors).toEqual([])
    expect(negativesTaken).toEqual([])
    expect(postingsRefused).toEqual([])
    const wrong = (field: string) => (fields[field]?.of ?? 0) - (fields[field]?.right ?? 0)
    expect(wrong('title')).toBe(0)
    expect(wrong('company')).toBe(0)
    expect(wrong('employment')).toBe(0)
    expect(wrong('location (same place)')).toBeLessThanOrEqual(2)
    const scores = Object.values(descriptions)
    expect(scores.filter((f1) => f1 < 0.95).length / scores.length).toBeLessThanOrEqual(0.05)
  }, 600_000)
})
