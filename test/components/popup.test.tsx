// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '@/components/popup/Popup'
import type { PopupState } from '@/components/popup/state'
import type { SavedStatus } from '@/components/posting/SaveBar'
import { now, sampleEvaluation } from './sample'

afterEach(cleanup)

function show(state: PopupState, over: Partial<Parameters<typeof Popup>[0]> = {}) {
  const calls = {
    onSave: vi.fn(async (): Promise<SavedStatus> => ({ savedAt: now.toISOString(), stage: 'saved' })),
    onRetry: vi.fn(),
    onOpenProfile: vi.fn(),
    onOpenSaved: vi.fn(),
    onEvaluateSelection: vi.fn(),
    onPaste: vi.fn(),
  }
  render(<Popup state={state} profile="present" saved={null} selected={false} now={now} {...calls} {...over} />)
  return calls
}

const posting: PopupState = {
  kind: 'posting',
  from: 'page',
  evaluation: sampleEvaluation(),
  because: ['Kafka is required and not in your profile.'],
}

describe('a scored posting', () => {
  it('shows the score as number, word and shape', () => {
    show(posting)
    expect(screen.getByRole('img', { name: 'Fit score 72 of 100' })).toBeTruthy()
    expect(screen.getByText('Good fit')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1, name: 'Senior Backend Engineer' })).toBeTruthy()
  })

  it('names each chip with its standing, what is missing first', () => {
    show(posting)
    const chips = within(screen.getByRole('region', { name: 'They require' })).getAllByRole('button')
    expect(chips.map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Apache Kafka, missing',
      'Terraform, partly matched',
      'Go, Java or C#, matched',
    ])
  })

  it('opens the sentence of a chip, marked, and what counts in part', async () => {
    show(posting)
    const chip = screen.getByRole('button', { name: 'Terraform, partly matched' })
    await userEvent.click(chip)
    expect(chip.getAttribute('aria-expanded')).toBe('true')
    const detail = document.getElementById(chip.getAttribute('aria-controls') ?? '')
    expect(detail?.textContent).toContain('You have Pulumi, which counts in part.')
    expect(detail?.textContent).toContain('Kubernetes and Terraform in production')
    expect(detail?.querySelector('mark')?.textContent).toBe('Terraform')
    await userEvent.click(chip)
    expect(chip.getAttribute('aria-expanded')).toBe('false')
  })

  it('says where title and duties differ, and asks about concerns', () => {
    show(posting)
    expect(screen.getByText(/Senior by title, Staff by duties/)).toBeTruthy()
    expect(screen.getByText('How does the on-call rota work, and is it paid?')).toBeTruthy()
  })

  it('shows no number where it is unsure', () => {
    const evaluation = sampleEvaluation()
    if (evaluation.fit) evaluation.fit = { ...evaluation.fit, verdict: 'unsure', score: 31 }
    show({ kind: 'posting', from: 'page', evaluation, because: [] })
    expect(screen.getByText('Not sure')).toBeTruthy()
    expect(document.body.textContent).not.toContain('31')
  })

  it('says of a posting in another language that little can be found in it', () => {
    const evaluation = sampleEvaluation()
    evaluation.posting.language = 'pt'
    show({ kind: 'posting', from: 'page', evaluation, because: [] })
    expect(screen.getByText(/^This posting is in Portuguese\./)).toBeTruthy()
  })

  it('shows the first chips of many, soft skills last and without alarm', async () => {
    const evaluation = sampleEvaluation()
    const [first] = evaluation.requirements
    if (!first) throw new Error('The sample has requirements.')
    evaluation.requirements = Array.from({ length: 14 }, (_, index) => ({
      ...first,
      anyOf: [`Skill ${index}`],
      soft: index === 0,
    }))
    evaluation.fit = null
    show({ kind: 'posting', from: 'page', evaluation, because: [] })
    const group = within(screen.getByRole('region', { name: 'They require' }))
    expect(group.getAllByRole('button')).toHaveLength(13)
    await userEvent.click(group.getByRole('button', { name: 'Show all 14' }))
    expect(group.getAllByRole('button').map((chip) => chip.textContent)).toHaveLength(14)
    expect(group.getAllByRole('button').at(-1)?.textContent).toBe('Skill 0')
  })

  it('keeps the terms apart from how points were shared out', () => {
    const evaluation = sampleEvaluation()
    const terms = evaluation.fit?.parts.at(-1)
    if (terms)
      terms.because = 'The place is St. Louis, MO; you want Seattle.\nIt is full-time.\nDuties gave nothing to judge.'
    show({ kind: 'posting', from: 'page', evaluation, because: [] })
    const lines = [...screen.getByRole('region', { name: 'Terms' }).querySelectorAll('p')].map(
      (line) => line.textContent,
    )
    expect(lines.slice(0, 2)).toEqual(['The place is St. Louis, MO; you want Seattle.', 'It is full-time.'])
    expect(lines.join()).not.toContain('nothing to judge')
  })

  it('says that a posting is closed', () => {
    const evaluation = sampleEvaluation()
    evaluation.posting.closed = true
    show({ kind: 'posting', from: 'page', evaluation, because: [] })
    expect(screen.getByText(/takes no more applications\.$/)).toBeTruthy()
  })

  it('shows page text as text, without its control characters', () => {
    const evaluation = sampleEvaluation()
    evaluation.posting.title = '<img src=x onerror=alert(1)>\u202e Engineer'
    show({ kind: 'posting', from: 'page', evaluation, because: [] })
    const title = screen.getByRole('heading', { level: 1 })
    expect(title.querySelector('img')).toBeNull()
    expect(title.textContent).toBe('<img src=x onerror=alert(1)> Engineer')
  })
})

describe('saving', () => {
  it('saves, says so, and then offers to update', async () => {
    const { onSave } = show(posting)
    await userEvent.click(screen.getByRole('button', { name: 'Save posting' }))
    expect(onSave).toHaveBeenCalledOnce()
    expect(screen.getByRole('status').textContent).toMatch(/^Saved /)
    await userEvent.click(screen.getByRole('button', { name: 'Update saved posting' }))
    expect(screen.getByRole('status').textContent).toMatch(/^Updated · Saved /)
  })

  it('shows since when a posting is saved, and its stage', () => {
    show(posting, { saved: { savedAt: '2025-03-03T09:00:00Z', stage: 'applied' } })
    expect(screen.getByRole('status').textContent).toMatch(/^Saved .*2025 · Applied$/)
  })

  it('says what to do where the browser refuses', async () => {
    show(posting, { onSave: () => Promise.reject(new Error('The browser has no room left.')) })
    await userEvent.click(screen.getByRole('button', { name: 'Save posting' }))
    expect(screen.getByRole('status').textContent).toBe('Not saved. The browser has no room left.')
    expect(screen.getByRole('button', { name: 'Save posting' })).toBeTruthy()
  })
})

describe('the other states', () => {
  it('without a profile still shows what is asked, and leads to the profile', async () => {
    const evaluation = { ...sampleEvaluation(), fit: null }
    const { onOpenProfile } = show({ kind: 'posting', from: 'page', evaluation, because: [] }, { profile: 'missing' })
    expect(screen.getByRole('button', { name: 'Apache Kafka' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Set up your profile' }))
    expect(onOpenProfile).toHaveBeenCalledOnce()
  })

  it('says why there is no posting, and what to do', () => {
    show({
      kind: 'no-posting',
      answer: { version: '1', posting: null, reason: 'The page is an article.' },
      board: null,
    })
    expect(screen.getByRole('heading', { name: 'No job posting here' })).toBeTruthy()
    expect(screen.getByText('The page is an article.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save posting' })).toBeNull()
  })

  it('lists the postings of a page that shows several', () => {
    const choices = [
      { title: 'Backend Engineer', company: 'Axon' },
      { title: null, company: null },
    ]
    show({ kind: 'no-posting', answer: { version: '1', posting: null, reason: 'Several.', choices }, board: null })
    const list = screen.getByRole('list', { name: 'Postings on this page' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  })

  it.each(['browser', 'store', 'pdf', 'file', 'other'] as const)('explains a page that is closed to it: %s', (page) => {
    show({ kind: 'restricted', page })
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
    expect(document.querySelectorAll('main p')).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Paste a posting' })).toBeTruthy()
  })

  it('offers another try after an error', async () => {
    const { onRetry } = show({ kind: 'failed', details: 'The page did not answer.' })
    expect(screen.getByRole('alert').textContent).toContain('are safe')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })
})

describe('other texts than the page’s', () => {
  const nothing: PopupState = {
    kind: 'no-posting',
    answer: { version: '1', posting: null, reason: 'The page is an article.' },
    board: null,
  }

  it('are offered where the page gave no posting: the selected text, and a pasted one', async () => {
    const { onEvaluateSelection, onPaste } = show(nothing, { selected: true })
    await userEvent.click(screen.getByRole('button', { name: 'Evaluate the selected text' }))
    expect(onEvaluateSelection).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Paste a posting' }))
    expect(onPaste).toHaveBeenCalledOnce()
  })

  it('says how to select a text where none is selected', () => {
    show(nothing)
    expect(screen.queryByRole('button', { name: 'Evaluate the selected text' })).toBeNull()
    expect(screen.getByText(/select the text of a posting on the page and click Rolefit again/)).toBeTruthy()
  })

  it('leads to a job board in a closed frame, naming its host', () => {
    const link = 'https://boards.greenhouse.io/embed/job_app?token=41'
    show({ ...nothing, board: { link, host: 'boards.greenhouse.io' } })
    const way = screen.getByRole('link', { name: 'Open the posting on its own: boards.greenhouse.io' })
    expect(way.getAttribute('href')).toBe(link)
    expect(way.getAttribute('rel')).toContain('noopener')
  })

  it('a quiet way beside a posting leads to the selected text, and back to the page', async () => {
    const { onEvaluateSelection } = show(posting, { selected: true })
    await userEvent.click(screen.getByRole('button', { name: 'Evaluate the selected text' }))
    expect(onEvaluateSelection).toHaveBeenCalledOnce()
    cleanup()
    const { onRetry } = show({ ...posting, from: 'selection' } as PopupState, { selected: true })
    await userEvent.click(screen.getByRole('button', { name: 'Evaluate the page' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })
})
