import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { saveFromTab } from '@/entrypoints/tab/save-from-tab'
import { listPostings } from '@/lib/saved'
import { sampleEvaluation } from '../components/sample'

const setBadgeText = vi.fn(async () => undefined)
const setTitle = vi.fn(async () => undefined)

async function save(result: unknown, address = 'https://jobs.example/1') {
  Object.assign(browser, {
    scripting: { executeScript: async () => [{ result }] },
    action: { setBadgeText, setTitle, setBadgeBackgroundColor: async () => undefined },
  })
  const saving = saveFromTab(7, address)
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalled())
  await vi.advanceTimersByTimeAsync(4_000)
  await saving
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.clearAllMocks()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
})
afterEach(() => vi.useRealTimers())

describe('saving without the popup', () => {
  it('saves, then updates, and says so on the button for a moment', async () => {
    await save({ ...sampleEvaluation(), fit: null })
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Rolefit: saved this posting' })
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' })
    vi.clearAllMocks()
    await save({ ...sampleEvaluation(), fit: null }, 'https://jobs.example/1?utm_source=mail')
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Rolefit: updated the saved posting' })
    expect((await listPostings()).postings).toHaveLength(1)
  })

  it('saves nothing where there is no posting', async () => {
    const before = (await listPostings()).postings.length
    await save({ version: '1', posting: null, reason: 'Not a posting.' })
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Rolefit: no single job posting here, nothing saved' })
    expect((await listPostings()).postings).toHaveLength(before)
  })
})
