import { loadProfile, profilesSetAside } from '../storage/profile'
import { readActiveTab } from '../tab/read-tab'

// Reading starts at once; React and the scoring load meanwhile, behind the shell that the HTML has painted.
const reading = readActiveTab()
const profile = loadProfile()
const setAside = profile.then(profilesSetAside)
const { showPopup } = await import('./show-popup')

const root = document.getElementById('root')
if (root) showPopup(root, await reading, await profile, (await setAside).length > 0)
