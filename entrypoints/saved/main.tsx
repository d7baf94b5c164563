import { createRoot } from 'react-dom/client'
import { loadProfile } from '../storage/profile'
import { listSaved } from '../storage/saved-postings'
import { Saved } from './Saved'

const root = document.getElementById('root')
if (root) {
  const [profile, postings] = await Promise.all([loadProfile(), listSaved()])
  createRoot(root).render(<Saved profile={profile} postings={postings} />)
}
