import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PostingEvaluation } from '../../lib/model'
import {
  closeSavedPostings,
  findByAddress,
  getPosting,
  listPostings,
  removePosting,
  restorePosting,
  SavingError,
  savePosting,
  setNotes,
  setStage,
} from '../../lib/saved'
import { DAMAGED, DATABASE_NAME, POSTINGS } from '../../lib/saved/migrations'
import { findings, posting } from '../fit/build'

const ADDRESS = 'https://acme.example/jobs/7?utm_source=x'
const ID = 'https://acme.example/jobs/7'
const MONDAY = '2026-11-02T09:00:00.000Z'
const TUESDAY = '2026-11-03T09:00:00.000Z'

function evaluation(title = 'Engineer'): PostingEvaluation {
  return { version: '1', posting: posting({ title }), ...findings([]), fit: null }
}

async function putRaw(record: unknown) {
  await listPostings()
  const database = await openDB(DATABASE_NAME)
  await database.put(POSTINGS, record)
  database.close()
}

beforeEach(async () => {
  vi.restoreAllMocks()
  await closeSavedPostings()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('saving', () => {
  test('keeps a posting under its identity', async () => {
    const { outcome, posting: saved } = await savePosting(ADDRESS, evaluation(), MONDAY)
    expect(outcome).toBe('saved')
    expect(saved).toMatchObject({ id: ID, address: ADDRESS, savedAt: MONDAY, stage: 'saved', notes: '' })
    expect(saved.history).toEqual([{ stage: 'saved', at: MONDAY }])
    expect(await getPosting(ID)).toEqual(saved)
  })

  test('the same posting again updates it and keeps what the person wrote', async () => {
    await savePosting(ADDRESS, evaluation(), MONDAY)
    await setStage(ID, 'applied', MONDAY)
    await setNotes(ID, 'Ask for Kim.', MONDAY)
    const { outcome, posting: saved } = await savePosting(ID, evaluation('Senior Engineer'), TUESDAY)
    expect(outcome).toBe('updated')
    expect(saved).toMatchObject({ savedAt: MONDAY, updatedAt: TUESDAY, stage: 'applied', notes: 'Ask for Kim.' })
    expect(saved.evaluation.posting.title).toBe('Senior Engineer')
    expect(saved.history).toHaveLength(2)
    expect((await listPostings()).postings).toEqual([saved])
  })

  test('it is there after the browser was closed', async () => {
    await savePosting(ADDRESS, evaluation(), MONDAY)
    await closeSavedPostings()
    expect(await findByAddress('https://acme.example/jobs/7/?fbclid=1')).toMatchObject({ id: ID })
    expect(await findByAddress('https://acme.example/jobs/8')).toBeNull()
  })

  test('writers at the same time lose nothing', async () => {
    await savePosting(ADDRESS, evaluation(), MONDAY)
    await Promise.all([
      setNotes(ID, 'Note', TUESDAY),
      setStage(ID, 'applied', TUESDAY),
      savePosting(ADDRESS, evaluation('New title'), TUESDAY),
      setStage(ID, 'interviewing', TUESDAY),
      ...Array.from({ length: 20 }, (_, index) => savePosting(`https://acme.example/p/${index}`, evaluation(), MONDAY)),
    ])
    const saved = await getPosting(ID)
    expect(saved).toMatchObject({ notes: 'Note', stage: 'interviewing' })
    expect(saved?.history.map(({ stage }) => stage)).toEqual(['saved', 'applied', 'interviewing'])
    expect((await listPostings()).postings).toHaveLength(21)
  })
})

test('lists the latest saved first', async () => {
  await savePosting('https://acme.example/1', evaluation(), MONDAY)
  await savePosting('https://acme.example/2', evaluation(), TUESDAY)
  expect((await listPostings()).postings.map(({ savedAt }) => savedAt)).toEqual([TUESDAY, MONDAY])
})

test('a removed posting can be put back, but not over one saved since', async () => {
  const { posting: saved } = await savePosting(ADDRESS, evaluation(), MONDAY)
  const removed = await removePosting(ID)
  if (removed === null) throw new Error('It was not there.')
  expect(await getPosting(ID)).toBeNull()
  expect(await restorePosting(removed)).toBe(true)
  expect(await getPosting(ID)).toEqual(saved)
  await savePosting(ADDRESS, evaluation('Newer'), TUESDAY)
  expect(await restorePosting(removed)).toBe(false)
  expect(await removePosting('nothing')).toBeNull()
})

describe('a damaged record', () => {
  test('is told of, kept, and hides no other', async () => {
    await savePosting('https://acme.example/1', evaluation(), MONDAY)
    await putRaw({ id: ID, version: 1, notes: 7 })
    const list = await listPostings()
    expect(list.postings).toHaveLength(1)
    expect(list.damaged).toEqual([{ id: ID, field: 'address' }])
    expect(await findByAddress(ADDRESS)).toBeNull()
    expect((await removePosting(ID))?.record).toEqual({ id: ID, version: 1, notes: 7 })
  })

  test('makes way for the posting saved anew, and is kept word for word', async () => {
    await putRaw({ id: ID, version: 99, notes: 'mine' })
    expect((await savePosting(ADDRESS, evaluation(), MONDAY)).outcome).toBe('saved')
    const database = await openDB(DATABASE_NAME)
    expect(await database.getAll(DAMAGED)).toEqual([
      { id: ID, record: { id: ID, version: 99, notes: 'mine' }, setAsideAt: MONDAY },
    ])
    database.close()
  })
})

describe('trouble', () => {
  test('a full disk says so, and nothing is half written', async () => {
    await savePosting(ADDRESS, evaluation(), MONDAY)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const failed = await savePosting(ADDRESS, evaluation('New'), TUESDAY).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(SavingError)
    expect(failed).toMatchObject({ problem: 'full' })
    vi.restoreAllMocks()
    expect(await getPosting(ID)).toMatchObject({ updatedAt: MONDAY })
  })

  test('a posting deleted meanwhile is named as such', async () => {
    await expect(setNotes('gone', 'x', MONDAY)).rejects.toMatchObject({ problem: 'not-saved' })
  })

  test('a newer database is left alone', async () => {
    const newer = await openDB(DATABASE_NAME, 99)
    newer.close()
    await expect(listPostings()).rejects.toMatchObject({ problem: 'newer' })
  })

  test('a newer page may upgrade while this one is open, and this one then says why it cannot go on', async () => {
    await savePosting(ADDRESS, evaluation(), MONDAY)
    const newer = await openDB(DATABASE_NAME, 99)
    newer.close()
    await expect(listPostings()).rejects.toMatchObject({ problem: 'newer' })
  })

  test('an older page that does not let go is waited for only so long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest())
    const listing = listPostings().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(3_100)
    vi.useRealTimers()
    expect(await listing).toMatchObject({ problem: 'blocked' })
  })
})
