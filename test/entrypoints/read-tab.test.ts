import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readTab } from '@/entrypoints/tab/read-tab'
import { sampleEvaluation } from '../components/sample'

const nothing = { version: '1', posting: null, reason: 'This page does not read like a job posting.' }

/** What the browser answers to `scripting.executeScript`. */
function answer(give: () => Promise<unknown>) {
  const executeScript = vi.fn(give)
  Object.assign(browser, { scripting: { executeScript } })
  return executeScript
}

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.useRealTimers())

describe('readTab', () => {
  it('injects the one built reader and hands on what it found', async () => {
    const executeScript = answer(async () => [{ frameId: 0, result: nothing }])
    expect(await readTab(7, 'https://news.example/')).toEqual({
      kind: 'read',
      evaluation: nothing,
      address: 'https://news.example/',
      embedded: [],
    })
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/reader.js'] })
  })

  it('tells a page that refuses the reader by its address', async () => {
    answer(() => Promise.reject(new Error('Cannot access a chrome:// URL')))
    expect(await readTab(7, 'chrome://settings/')).toEqual({ kind: 'restricted', page: 'browser' })
  })

  it('tells a page of Firefox itself, which answers with nothing instead of refusing', async () => {
    answer(async () => [undefined])
    expect(await readTab(7, 'about:support')).toEqual({ kind: 'restricted', page: 'browser' })
  })

  it('tells a PDF whose viewer let the reader in', async () => {
    answer(async () => [{ result: nothing }])
    expect(await readTab(7, 'https://jobs.example/posting.pdf')).toEqual({ kind: 'restricted', page: 'pdf' })
  })

  it.each([
    [[]],
    [[{ result: null }]],
    [[{ result: { version: '1', posting: { title: 5 } } }]],
    [[{ error: new Error('out of memory') }]],
  ])('reports an answer that is none: %j', async (given) => {
    answer(async () => given)
    expect(await readTab(7, 'https://jobs.example/1')).toMatchObject({ kind: 'failed' })
  })

  it('waits for a page, but not for ever', async () => {
    vi.useFakeTimers()
    answer(() => new Promise(() => undefined))
    const reading = readTab(7, 'https://jobs.example/1')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await reading).toEqual({ kind: 'failed', details: 'The page did not answer within 10 seconds.' })
  })
})

describe('the frames of a page without a posting', () => {
  const posting = sampleEvaluation()
  const inFrames = (found: unknown[]) =>
    answerInTurn(
      [{ frameId: 0, result: nothing }],
      [
        { frameId: 0, result: ['https://boards.greenhouse.io/embed/job_app?token=41', 'https://ads.example/'] },
        { frameId: 8, result: [] },
      ],
      found,
    )

  function answerInTurn(...answers: unknown[]) {
    const executeScript = vi.fn()
    for (const each of answers) executeScript.mockResolvedValueOnce(each)
    Object.assign(browser, { scripting: { executeScript } })
    return executeScript
  }

  it('are read as far as they are open, and the fullest posting counts', async () => {
    const executeScript = inFrames([
      { frameId: 8, result: posting },
      { frameId: 9, result: nothing },
    ])
    expect(await readTab(7, 'https://acme.example/jobs/41')).toMatchObject({ kind: 'read', evaluation: posting })
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: 7, frameIds: [8] }, files: ['/reader.js'] })
  })

  it('are told by address where they give nothing', async () => {
    inFrames([{ frameId: 8, result: nothing }, { frameId: 9 }])
    expect(await readTab(7, 'https://acme.example/jobs/41')).toMatchObject({
      evaluation: nothing,
      embedded: ['https://boards.greenhouse.io/embed/job_app?token=41', 'https://ads.example/'],
    })
  })

  it('are not looked at where the page has a posting, or several', async () => {
    const executeScript = answer(async () => [{ frameId: 0, result: posting }])
    await readTab(7, 'https://acme.example/jobs/41')
    expect(executeScript).toHaveBeenCalledOnce()
  })
})
