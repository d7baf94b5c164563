import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Popup } from '@/components/popup/Popup'
import type { PopupState, ProfileStatus } from '@/components/popup/state'
import { explainFit } from '@/lib/fit'
import { isPostingEvaluation, type PostingEvaluation, type Profile } from '@/lib/model'
import { findByAddress, savePosting } from '@/lib/saved'
import { withFit } from '@/lib/with-fit'
import type { TabReading } from '../tab/read-tab'

/** Scores what was read and draws it in the place of the shell. */
export async function showPopup(
  root: HTMLElement,
  reading: TabReading,
  profile: Profile | null,
  profileSetAside: boolean,
): Promise<void> {
  const state = stateOf(reading, profile)
  const address = reading.kind === 'read' ? reading.address : ''
  const saved = state.kind === 'posting' ? await findByAddress(address).catch(() => null) : null
  createRoot(root).render(
    <Popup
      state={state}
      profile={profileStatus(profile, profileSetAside)}
      saved={saved}
      now={new Date()}
      onSave={async () => {
        if (state.kind !== 'posting') throw new Error('There is no posting to save.')
        return (await savePosting(address, state.evaluation, new Date().toISOString())).posting
      }}
      onRetry={() => location.reload()}
      onOpenProfile={async () => {
        await browser.runtime.openOptionsPage()
        window.close()
      }}
      onOpenSaved={async () => {
        await browser.tabs.create({ url: browser.runtime.getURL('/saved.html') })
        window.close()
      }}
    />,
  )
}

function stateOf(reading: TabReading, profile: Profile | null): PopupState {
  if (reading.kind !== 'read') return reading
  const { evaluation } = reading
  if (!isPostingEvaluation(evaluation)) return { kind: 'no-posting', answer: evaluation }
  return postingState(evaluation, profile)
}

function postingState(evaluation: PostingEvaluation, profile: Profile | null): PopupState {
  const scored = withFit(evaluation, profile)
  if (!isPostingEvaluation(scored)) return { kind: 'no-posting', answer: scored }
  const because = scored.fit ? explainFit(scored.posting, scored, scored.fit) : []
  return { kind: 'posting', evaluation: scored, because }
}

function profileStatus(profile: Profile | null, setAside: boolean): ProfileStatus {
  if (profile) return 'present'
  return setAside ? 'unreadable' : 'missing'
}
