import { describe, expect, it } from 'vitest'
import { compose } from '../../lib/skills/build/compose'
import { parseCuratedRows, parseUmbrellas } from '../../lib/skills/build/curated-rows'

const ROWS = `@ is Fruit | alternatives
Apple | also =APL; apples
~Pear
@
Fruit | also produce
Cider | implies Apple
`

describe('curated rows', () => {
  it('carry their own cells and those of the line above them', () => {
    const [apple, pear] = parseCuratedRows(ROWS, 'domain')
    expect(apple).toMatchObject({ name: 'Apple', aliases: ['=APL', 'apples'], isA: ['Fruit'], alternativeTo: ['Pear'] })
    expect(pear).toMatchObject({ name: '~Pear', isA: ['Fruit'], alternativeTo: ['Apple'] })
  })

  it('refuse a field that does not exist', () => {
    expect(() => parseCuratedRows('Apple | aka APL', 'domain')).toThrow('aka')
  })

  it('become rows and relations, the most rested-on skill first', () => {
    const { rows, relations, alternatives, complaints } = compose(parseCuratedRows(ROWS, 'domain'))
    expect(rows.domain).toEqual(['Fruit|produce', 'Apple|=APL', '~Pear', 'Cider'])
    expect(relations.implies).toEqual(['Apple|Cider'])
    expect(alternatives).toEqual(['Apple|Pear'])
    expect(complaints).toEqual([])
  })

  it('are met by what an umbrella says of them', () => {
    const umbrellas = parseUmbrellas('Fruit | full Cider\nCider | part Apple; Pear\n')
    expect(compose(parseCuratedRows(ROWS, 'domain'), new Map(), umbrellas).relations).toMatchObject({
      implies: ['Apple|Cider', 'Fruit|Cider'],
      partOf: ['Cider|Apple|Pear'],
    })
    expect(() => parseUmbrellas('Fruit | some Apple')).toThrow('some')
  })

  it('complain of an alias with two owners, two skills of one name, and a relation to none', () => {
    const { complaints } = compose(parseCuratedRows('Apple | also pear\nPear\nPEAR\nCider | is Drink\n', 'domain'))
    expect(complaints).toHaveLength(3)
  })
})
