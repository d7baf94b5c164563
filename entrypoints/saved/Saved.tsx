import { useMemo, useRef, useState } from 'react'
import type { SavedRow } from '@/components/saved/row'
import { SavedPage } from '@/components/saved/SavedPage'
import type { Profile, SavedPosting } from '@/lib/model'
import { listPostings, type RemovedPosting, removePosting, restorePosting, type SavedList, safeLink } from '@/lib/saved'
import { explained } from '../scoring/explained'

export function Saved({ profile, list: atFirst }: { profile: Profile | null; list: SavedList }) {
  const [list, setList] = useState(atFirst)
  const removed = useRef<RemovedPosting | null>(null)
  const rows = useMemo(() => list.postings.map((saved) => rowOf(saved, profile)), [list, profile])
  return (
    <SavedPage
      rows={rows}
      now={new Date()}
      damaged={list.damaged.length}
      onDelete={async (id) => {
        removed.current = await removePosting(id)
        setList(await listPostings())
      }}
      onRestore={async () => {
        if (removed.current) await restorePosting(removed.current)
        setList(await listPostings())
      }}
    />
  )
}

/** The saved posting against the profile of today: what was scored when it was saved may be out of date. */
function rowOf(saved: SavedPosting, profile: Profile | null): SavedRow {
  return { saved, ...explained(saved.evaluation, profile), link: safeLink(saved.address) }
}
