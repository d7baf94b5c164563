import { useState } from 'react'
import { ProfilePage } from '@/components/profile/ProfilePage'
import { SetAsideNotice } from '@/components/profile/SetAsideNotice'
import type { Profile } from '@/lib/model'
import { canonicalSkillName } from '@/lib/profile'
import { forgetProfilesSetAside, type SetAside } from '../storage/profile'
import { downloadJson } from './download'
import { readProfileFile } from './read-profile-file'
import { suggestNames } from './suggest-names'
import { useSavedProfile } from './use-saved-profile'

export function Options({ stored, setAside }: { stored: Profile; setAside: readonly SetAside[] }) {
  const { profile, saving, change } = useSavedProfile(stored)
  const [broken, setBroken] = useState(setAside)
  return (
    <ProfilePage
      profile={profile}
      saving={saving}
      notice={
        broken.length > 0 && (
          <SetAsideNotice
            onDownload={() => downloadJson(broken, 'rolefit-profile-set-aside.json')}
            onForget={() => {
              setBroken([])
              void forgetProfilesSetAside()
            }}
          />
        )
      }
      suggest={suggestNames}
      canonical={canonicalSkillName}
      readFile={readProfileFile}
      onChange={change}
      onExport={() => downloadJson(profile, 'rolefit-profile.json')}
    />
  )
}
