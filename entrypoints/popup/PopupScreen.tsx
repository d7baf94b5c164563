import { useState } from 'react'
import { browser } from 'wxt/browser'
import { Popup } from '@/components/popup/Popup'
import type { PopupState, ProfileStatus } from '@/components/popup/state'
import { type Evaluation, isPostingEvaluation, type Profile, type SavedPosting } from '@/lib/model'
import { savePosting } from '@/lib/saved'
import { explained } from '../scoring/explained'
import type { TabReading } from '../tab/read-tab'
import { embeddedBoard } from './embedded-board'

interface PopupScreenProps {
  reading: TabReading
  selection: string | null
  profile: Profile | null
  profileStatus: ProfileStatus
  saved: SavedPosting | null
}

/** The popup in the browser: scores what was read, and does what its buttons say. */
export function PopupScreen({ reading, selection, profile, profileStatus, saved }: PopupScreenProps) {
  const [state, setState] = useState(() => stateOf(reading, profile))
  const address = reading.kind === 'read' ? reading.address : ''

  async function evaluateSelection() {
    if (selection === null) return
    // Extraction is loaded only here: the page's own reader has done it otherwise.
    const { evaluateText } = await import('@/lib/evaluate')
    setState(shown(evaluateText(selection), profile, 'selection', []))
  }

  async function open(page: '/saved.html' | '/paste.html') {
    await browser.tabs.create({ url: browser.runtime.getURL(page) })
    window.close()
  }

  return (
    <Popup
      key={state.kind === 'posting' ? state.from : state.kind}
      state={state}
      profile={profileStatus}
      saved={saved}
      now={new Date()}
      selected={selection !== null}
      onSave={async () => {
        if (state.kind !== 'posting') throw new Error('There is no posting to save.')
        return (await savePosting(address, state.evaluation, new Date().toISOString())).posting
      }}
      onRetry={() => location.reload()}
      onEvaluateSelection={() => void evaluateSelection()}
      onPaste={() => void open('/paste.html')}
      onOpenProfile={async () => {
        await browser.runtime.openOptionsPage()
        window.close()
      }}
      onOpenSaved={() => void open('/saved.html')}
    />
  )
}

function stateOf(reading: TabReading, profile: Profile | null): PopupState {
  return reading.kind === 'read' ? shown(reading.evaluation, profile, 'page', reading.embedded) : reading
}

function shown(
  evaluation: Evaluation,
  profile: Profile | null,
  from: 'page' | 'selection',
  embedded: readonly string[],
): PopupState {
  if (isPostingEvaluation(evaluation)) return { kind: 'posting', from, ...explained(evaluation, profile) }
  return { kind: 'no-posting', answer: evaluation, board: embeddedBoard(embedded) }
}
