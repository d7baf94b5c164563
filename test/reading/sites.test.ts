import { describe, expect, it } from 'vitest'
import { readPosting } from '../../lib/reading'
import { documentOf, FIXTURES } from './fixtures'

describe('every page in the shape of a real site reads as expected', () => {
  it.each(FIXTURES)('$site: $name', ({ html, address, reading }) => {
    const found = readPosting(documentOf(html, address), address)
    expect(found).toMatchObject(reading)
    expect(Object.keys(found.posting ?? {})).toEqual(Object.keys(reading.posting ?? {}))
  })

  it.each(FIXTURES)('$site: $name is left as it was', ({ html, address }) => {
    const document = documentOf(html, address)
    const before = document.documentElement.outerHTML
    readPosting(document, address)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
