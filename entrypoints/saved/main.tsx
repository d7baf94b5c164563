import { createRoot } from 'react-dom/client'
import { SavedFailure } from '@/components/saved/SavedFailure'
import { listPostings } from '@/lib/saved'
import { loadProfile } from '../storage/profile'
import { Saved } from './Saved'

const root = document.getElementById('root')
if (root) {
  const screen = createRoot(root)
  try {
    const [profile, list] = await Promise.all([loadProfile(), listPostings()])
    screen.render(<Saved profile={profile} list={list} />)
  } catch (error) {
    screen.render(
      <SavedFailure message={error instanceof Error ? error.message : ''} onRetry={() => location.reload()} />,
    )
  }
}
