import { createRoot } from 'react-dom/client'
import { loadProfile } from '../storage/profile'
import { Paste } from './Paste'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Paste profile={await loadProfile()} />)
