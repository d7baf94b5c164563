import { createRoot } from 'react-dom/client'
import { emptyProfile } from '@/lib/model'
import { loadProfile, profilesSetAside } from '../storage/profile'
import { Options } from './Options'

const root = document.getElementById('root')
if (root) {
  const profile = await loadProfile()
  createRoot(root).render(<Options stored={profile ?? emptyProfile()} setAside={await profilesSetAside()} />)
}
