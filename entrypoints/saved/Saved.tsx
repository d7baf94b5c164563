import { useMemo, useState } from 'react'
import type { SavedRow } from '@/components/saved/row'
import { SavedPage } from '@/components/saved/SavedPage'
import { withFit } from '@/lib/evaluate'
import { explainFit } from '@/lib/fit'
import { isPostingEvaluation, type Profile, type SavedPosting } from '@/lib/model'
import { deleteSaved, listSaved, restoreSaved } from '../storage/saved-postings'

export function Saved({ profile, postings }: { profile: Profile | null; postings: readonly SavedPosting[] }) {
  const [kept, setKept] = useState(postings)
  const rows = useMemo(() => kept.map((saved) => rowOf(saved, profile)), [kept, profile])
  return (
    <SavedPage
      rows={rows}
      now={new Date()}
      onDelete={async (id) => {
        await deleteSaved(id)
        setKept(await listSaved())
      }}
      onRestore={async ({ saved }) => {
        await restoreSaved(saved)
        setKept(await listSaved())
      }}
    />
  )
}

/** The saved posting against the profile of today: what was scored when it was saved may be out of date. */
function rowOf(saved: SavedPosting, profile: Profile | null): SavedRow {
  const scored = withFit(saved.evaluation, profile)
  const evaluation = isPostingEvaluation(scored) ? scored : saved.evaluation
  const because = evaluation.fit ? explainFit(evaluation.posting, evaluation, evaluation.fit) : []
  return { saved, evaluation, because }
}
