import { PROFILE_VERSION } from '../model'

/** Step `n` leads from version `n - 1` to `n`. Pure: gets what was stored and hands back the newer shape, both unchecked. */
export type Migrations = Record<number, (older: unknown) => unknown>

/** Version 1 is the first, so there is no step yet. A step is never changed once it has landed. */
export const profileMigrations: Migrations = {}

/** Leads a stored or imported profile of version `from` up to today's shape. Checked afterwards, not here. */
export function migrateProfile(
  older: unknown,
  from: number,
  migrations: Migrations = profileMigrations,
  current = PROFILE_VERSION,
): unknown {
  let value = older
  for (let version = from + 1; version <= current; version++) {
    const step = migrations[version]
    if (!step) throw new Error(`No migration leads to version ${version} of the profile.`)
    value = step(value)
  }
  return value
}
