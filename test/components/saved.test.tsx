// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { stretches } from '@/components/saved/marks'
import type { SavedRow } from '@/components/saved/row'
import { SavedPage } from '@/components/saved/SavedPage'
import { description, now, sampleEvaluation, sampleSaved } from './sample'

afterEach(cleanup)

function row(): SavedRow {
  return { saved: sampleSaved(), evaluation: sampleEvaluation(), because: [], link: sampleSaved().address }
}

function Store({ start, refuse }: { start: SavedRow[]; refuse: boolean }) {
  const [rows, setRows] = useState(start)
  return (
    <SavedPage
      rows={rows}
      now={now}
      onDelete={async (id) => {
        if (refuse) throw new Error('The store refuses.')
        setRows(rows.filter(({ saved }) => saved.id !== id))
      }}
      onRestore={async (restored) => setRows([...rows, restored])}
    />
  )
}

function show(start: SavedRow[], refuse = false) {
  render(<Store start={start} refuse={refuse} />)
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Senior Backend Engineer' }))

describe('saved postings', () => {
  it('lists score, company, stage, level, pay, place and age', () => {
    show([row()])
    const cells = within(screen.getByRole('row', { name: /Senior Backend Engineer/ })).getAllByRole('cell')
    expect(screen.getByRole('img', { name: 'Fit score 72 of 100' })).toBeTruthy()
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '72Good fit',
      'Saved',
      'Staff',
      expect.stringContaining('a year'),
      'Seattle, WA · Hybrid',
      '4 days ago',
    ])
  })

  it('opens one beside the list, with its text marked and a link that tells nothing', async () => {
    show([row()])
    await open()
    const detail = screen.getByRole('complementary', { name: 'Saved posting' })
    const link = within(detail).getByRole('link', { name: 'Open its page' })
    expect(link.getAttribute('href')).toBe('https://careers.axon-freight.example/jobs/4411?utm_source=list')
    expect(link.getAttribute('rel')).toContain('noreferrer')
    const text = within(detail).getByRole('region', { name: 'Text of the posting' })
    expect(text.textContent).toBe(description)
    expect([...text.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Go, Java or C#',
      'Terraform',
      'Kafka',
      'logistics',
    ])
  })

  it('leads the focus into the posting, and back to the list', async () => {
    show([row()])
    await open()
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Saved posting' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Senior Backend Engineer' }))
  })

  it('shows no link where following it could harm', async () => {
    show([{ ...row(), link: null }])
    await open()
    expect(within(screen.getByRole('complementary')).queryByRole('link')).toBeNull()
  })

  it('deletes, and brings back', async () => {
    show([row()])
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('button', { name: 'Senior Backend Engineer' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('keeps the posting where the store refuses', async () => {
    show([row()], true)
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
    expect(screen.getByRole('alert').textContent).toBe('Not deleted. The store refuses.')
    expect(screen.getByRole('button', { name: 'Senior Backend Engineer' })).toBeTruthy()
  })
})

describe('stretches', () => {
  it('gives the whole description back, overlapping evidence as one mark', () => {
    const evaluation = sampleEvaluation()
    const [first] = evaluation.requirements
    if (first)
      evaluation.requirements.push({ ...first, evidence: { ...first.evidence, start: first.evidence.start + 4 } })
    const cut = stretches(evaluation)
    expect(cut.map(({ text }) => text).join('')).toBe(description)
    expect(cut.filter(({ marked }) => marked)).toHaveLength(4)
  })
})
