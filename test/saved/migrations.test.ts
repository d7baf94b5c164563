import { expect, test } from 'vitest'
import { migrateRecord } from '../../lib/saved/migrations'

const steps = {
  2: (older: unknown) => ({ ...(older as object), version: 2, tags: [] }),
  3: (older: unknown) => ({ ...(older as object), version: 3, links: [] }),
}

test('leads a record through every step to today', () => {
  expect(migrateRecord({ version: 1, id: 'a' }, steps, 3)).toEqual({ version: 3, id: 'a', tags: [], links: [] })
  expect(migrateRecord({ version: 2, id: 'a' }, steps, 3)).toEqual({ version: 3, id: 'a', links: [] })
})

test.each([{ version: 3 }, { version: 9 }, { version: 'x' }, { version: -1 }, {}, null, 7])(
  'leaves %j as it is',
  (record) => {
    expect(migrateRecord(record, steps, 3)).toBe(record)
  },
)

test('leaves a record as it is where a step is missing', () => {
  const record = { version: 1 }
  expect(migrateRecord(record, {}, 2)).toBe(record)
})
