import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readTab } from '@/entrypoints/tab/read-tab'

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
