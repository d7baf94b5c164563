import { useState } from 'react'
import { browser } from 'wxt/browser'
import { type PastedPosting, PastePage } from '@/components/paste/PastePage'
import { isPostingEvaluation, type Profile } from '@/lib/model'
import { findByAddress, pastedAddress, savePosting } from '@/lib/saved'
import { explained } from '../scoring/explained'

export function Paste({ profile }: { profile: Profile | null }) {
  const [pasted, setPasted] = useState<PastedPosting | null>(null)

  async function evaluate(text: string) {
    const { evaluateText } = await import('@/lib/evaluate')
    const evaluation = evaluateText(text)
    if (!isPostingEvaluation(evaluation)) return setPasted(null)
    const address = await pastedAddress(evaluation.posting.description)
    const saved = await findByAddress(address).catch(() => null)
    setPasted({ ...explained(evaluation, profile), address, saved })
  }

  return (
    <PastePage
      pasted={pasted}
      now={new Date()}
      onEvaluate={evaluate}
      onSave={async ({ address, evaluation }) =>
        (await savePosting(address, evaluation, new Date().toISOString())).posting
      }
      onOpenProfile={() => void browser.runtime.openOptionsPage()}
    />
  )
}
