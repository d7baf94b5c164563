import { expect, test } from 'vitest'
import { PROFILE_VERSION } from '../../lib/model'
import { migrateProfile, profileMigrations } from '../../lib/profile'

test('leads through every step in order', () => {
  const steps = {
    2: (older: unknown) => ({ ...(older as object), second: true }),
    3: (older: unknown) => ({ ...(older as object), third: true }),
  }
  expect(migrateProfile({ name: 'a' }, 1, steps, 3)).toEqual({ name: 'a', second: true, third: true })
  expect(migrateProfile({ name: 'a' }, 3, steps, 3)).toEqual({ name: 'a' })
})

test('a missing step is an error, not a guess', () => {
  expect(() => migrateProfile({}, 1, {}, 2)).toThrow('No migration leads to version 2')
})

test('there is a step from each version to the next', () => {
  const versions = Array.from({ length: PROFILE_VERSION - 1 }, (_, index) => String(index + 2))
  expect(Object.keys(profileMigrations)).toEqual(versions)
})
