import { createRoot } from 'react-dom/client'
import type { ProfileStatus } from '@/components/popup/state'
import type { Profile } from '@/lib/model'
import { findByAddress } from '@/lib/saved'
import type { TabReading } from '../tab/read-tab'
import { PopupScreen } from './PopupScreen'

export interface PopupStart {
  reading: TabReading
  /** The text selected on the page, where there is enough of it. */
  selection: string | null
  profile: Profile | null
  /** A stored profile was broken. */
  profileSetAside: boolean
}

/** Draws what was read in the place of the shell. */
export async function showPopup(
  root: HTMLElement,
  { reading, selection, profile, profileSetAside }: PopupStart,
): Promise<void> {
  const saved = reading.kind === 'read' ? await findByAddress(reading.address).catch(() => null) : null
  createRoot(root).render(
    <PopupScreen
      reading={reading}
      selection={selection}
      profile={profile}
      profileStatus={profileStatus(profile, profileSetAside)}
      saved={saved}
    />,
  )
}

function profileStatus(profile: Profile | null, setAside: boolean): ProfileStatus {
  if (profile) return 'present'
  return setAside ? 'unreadable' : 'missing'
}
