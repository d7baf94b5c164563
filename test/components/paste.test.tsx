// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type PastedPosting, PastePage } from '@/components/paste/PastePage'
import { now, sampleEvaluation } from './sample'

afterEach(cleanup)

function show(pasted: PastedPosting | null) {
  const calls = {
    onEvaluate: vi.fn(async () => {}),
    onSave: vi.fn(async () => ({ savedAt: now.toISOString(), stage: 'saved' as const })),
    onOpenProfile: vi.fn(),
  }
  render(<PastePage pasted={pasted} now={now} {...calls} />)
  return calls
}

const pasted: PastedPosting = {
  evaluation: sampleEvaluation(),
  because: ['Kafka is required and not in your profile.'],
  address: 'pasted:0011223344556677',
  saved: null,
}

describe('pasting a posting', () => {
  it('evaluates the text of its box, once there is some', async () => {
    const { onEvaluate } = show(null)
    const button = screen.getByRole('button', { name: 'Evaluate' })
    expect(button.hasAttribute('disabled')).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: 'The posting’s text' }), 'Engineer')
    await userEvent.click(button)
    expect(onEvaluate).toHaveBeenCalledExactlyOnceWith('Engineer')
  })

  it('shows what the popup shows, leads the focus there, and saves', async () => {
    const { onSave } = show(pasted)
    const result = screen.getByRole('region', { name: 'Evaluation' })
    expect(document.activeElement).toBe(result)
    expect(screen.getByRole('img', { name: 'Fit score 72 of 100' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Save posting' }))
    expect(onSave).toHaveBeenCalledExactlyOnceWith(pasted)
    expect(screen.getByRole('status').textContent).toMatch(/^Saved /)
  })
})
