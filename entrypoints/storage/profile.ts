import { storage } from '@wxt-dev/storage'
import { PROFILE_VERSION, Profile } from '@/lib/model'
import { profileMigrations } from '@/lib/profile/migrations'

const stored = storage.defineItem<unknown>('local:profile', {
  version: PROFILE_VERSION,
  migrations: profileMigrations,
  fallback: null,
})

/** A stored profile that could not be read, kept word for word. */
export interface SetAside {
  /** ISO instant of when it was set aside. */
  at: string
  value: unknown
}

const setAside = storage.defineItem<SetAside[]>('local:profile-set-aside', { fallback: [] })

/**
 * The stored profile, or null where there is none. One that does not parse is moved to `local:profile-set-aside`
 * (see `profilesSetAside`), never dropped.
 */
export async function loadProfile(): Promise<Profile | null> {
  const value = await stored.getValue()
  if (value === null) return null
  const parsed = Profile.safeParse(value)
  if (parsed.success) return parsed.data
  await setAside.setValue([...(await setAside.getValue()), { at: new Date().toISOString(), value }])
  await stored.removeValue()
  return null
}

export async function saveProfile(profile: Profile): Promise<void> {
  await stored.setValue(Profile.parse(profile))
}

/** Calls back with each profile that another page of the extension saves. */
export function watchProfile(changed: (profile: Profile) => void): () => void {
  return stored.watch((value) => {
    const parsed = Profile.safeParse(value)
    if (parsed.success) changed(parsed.data)
  })
}

export async function profilesSetAside(): Promise<SetAside[]> {
  return setAside.getValue()
}

export async function forgetProfilesSetAside(): Promise<void> {
  await setAside.removeValue()
}
