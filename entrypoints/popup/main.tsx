import { loadProfile, profilesSetAside } from '../storage/profile'
import { readSelection } from '../tab/read-selection'
import { readActiveTab } from '../tab/read-tab'

// Reading starts at once; React and the scoring load meanwhile, behind the shell that the HTML has painted.
const reading = readActiveTab()
const selection = readSelection()
const profile = loadProfile()
const setAside = profile.then(profilesSetAside)
const { showPopup } = await import('./show-popup')

const root = document.getElementById('root')
if (root) {
  await showPopup(root, {
    reading: await reading,
    selection: await selection,
    profile: await profile,
    profileSetAside: (await setAside).length > 0,
  })
}
