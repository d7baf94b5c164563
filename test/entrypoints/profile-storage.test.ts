import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetProfilesSetAside, loadProfile, profilesSetAside, saveProfile } from '@/entrypoints/storage/profile'
import { emptyProfile } from '@/lib/model'

beforeEach(() => fakeBrowser.reset())

describe('the stored profile', () => {
  it('is null before there is one', async () => {
    expect(await loadProfile()).toBeNull()
  })

  it('comes back as it was saved', async () => {
    const profile = { ...emptyProfile(), years: 7 }
    await saveProfile(profile)
    expect(await loadProfile()).toEqual(profile)
  })

  it('is never stored where it is wrong', async () => {
    await expect(saveProfile({ ...emptyProfile(), years: -1 })).rejects.toThrow()
    expect(await loadProfile()).toBeNull()
  })

  it('is set aside word for word where it cannot be read, and reported until it is forgotten', async () => {
    const broken = { version: 1, name: '', skills: 'many', own: 'words' }
    await fakeBrowser.storage.local.set({ profile: broken })
    expect(await loadProfile()).toBeNull()
    expect((await profilesSetAside()).map(({ value }) => value)).toEqual([broken])
    await saveProfile(emptyProfile())
    expect(await profilesSetAside()).toHaveLength(1)
    await forgetProfilesSetAside()
    expect(await profilesSetAside()).toEqual([])
  })
})
