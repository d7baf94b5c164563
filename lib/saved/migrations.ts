import type { IDBPDatabase } from 'idb'
import { SAVED_POSTING_VERSION } from '../model'

export const DATABASE_NAME = 'rolefit'

/** Saved postings by identity, and what was found damaged and had to make way, kept word for word. */
export const POSTINGS = 'postings'
export const DAMAGED = 'damaged-postings'

/** Step `n` makes the stores of database version `n` from those of `n - 1`, within the browser's upgrade transaction. */
export const databaseMigrations: ((database: IDBPDatabase<unknown>) => void)[] = [
  (database) => {
    database.createObjectStore(POSTINGS, { keyPath: 'id' })
    database.createObjectStore(DAMAGED, { autoIncrement: true })
  },
]

export const DATABASE_VERSION = databaseMigrations.length

/** Step `n` leads a record from version `n - 1` to `n`. Pure. Version 1 is the first, so there is no step yet. */
export const recordMigrations: Record<number, (older: unknown) => unknown> = {}

/** Leads a record up to today's shape; one whose version is not known comes back as it is, to fail the check after. */
export function migrateRecord(
  record: unknown,
  migrations = recordMigrations,
  current = SAVED_POSTING_VERSION,
): unknown {
  let value = record
  for (let version = versionOf(record); version < current; version++) {
    const step = migrations[version + 1]
    if (!step) return value
    value = step(value)
  }
  return value
}

function versionOf(record: unknown): number {
  const version = typeof record === 'object' && record !== null && 'version' in record ? record.version : undefined
  return typeof version === 'number' && version >= 1 ? version : Number.POSITIVE_INFINITY
}
