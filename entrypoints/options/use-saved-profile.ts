import { useEffect, useRef, useState } from 'react'
import type { SavingStatus } from '@/components/profile/ProfilePage'
import type { Profile } from '@/lib/model'
import { saveProfile, watchProfile } from '../storage/profile'

const PAUSE_MS = 400

/** The profile as it is edited: stored after a pause in typing, and at once where the page is hidden or left. */
export function useSavedProfile(stored: Profile) {
  const [profile, setProfile] = useState(stored)
  const [saving, setSaving] = useState<SavingStatus>('untouched')
  const unsaved = useRef<Profile | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function store() {
    clearTimeout(timer.current)
    const next = unsaved.current
    if (!next) return
    unsaved.current = null
    try {
      await saveProfile(next)
      if (!unsaved.current) setSaving('saved')
    } catch {
      unsaved.current ??= next
      setSaving('failed')
    }
  }

  function change(next: Profile) {
    setProfile(next)
    setSaving('saving')
    unsaved.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void store(), PAUSE_MS)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `store` reads refs only; the listeners are set once.
  useEffect(() => {
    const leave = () => void store()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    const unwatch = watchProfile((elsewhere) => {
      if (!unsaved.current) setProfile((now) => (JSON.stringify(now) === JSON.stringify(elsewhere) ? now : elsewhere))
    })
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
      unwatch()
    }
  }, [])

  return { profile, saving, change }
}
