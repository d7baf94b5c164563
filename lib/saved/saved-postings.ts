import { type PostingEvaluation, SAVED_POSTING_VERSION, SavedPosting, type Stage } from '../model'
import { type Transaction, transact } from './database'
import { identityOf } from './identity'
import { DAMAGED, migrateRecord, POSTINGS } from './migrations'
import { SavingError } from './saving-error'

/** A record that does not parse. It stays where it is, word for word. */
export interface DamagedPosting {
  id: string
  /** The field that is wrong. */
  field: string
}

export interface SavedList {
  /** Latest saved first. */
  postings: SavedPosting[]
  damaged: DamagedPosting[]
}

export interface Saving {
  outcome: 'saved' | 'updated'
  posting: SavedPosting
}

/** What was removed, as it lay in the database: `restorePosting` takes it back. */
export interface RemovedPosting {
  id: string
  record: unknown
}

/**
 * Keeps a posting with its evaluation. One with the same identity is updated: its stage, history, notes and the time it was
 * first saved stay.
 * @param now ISO instant
 */
export function savePosting(address: string, evaluation: PostingEvaluation, now: string): Promise<Saving> {
  const id = identityOf(address)
  return transact('readwrite', async (transaction) => {
    const postings = transaction.objectStore(POSTINGS)
    const record: unknown = await postings.get(id)
    const held = record === undefined ? null : parseRecord(record)
    // A damaged record makes way, but is kept.
    if (record !== undefined && held === null)
      await transaction.objectStore(DAMAGED).add({ id, record, setAsideAt: now })
    const posting = SavedPosting.parse({
      ...(held ?? { savedAt: now, stage: 'saved', history: [{ stage: 'saved', at: now }], notes: '' }),
      version: SAVED_POSTING_VERSION,
      id,
      address,
      evaluation,
      updatedAt: now,
    })
    await postings.put(posting)
    return { outcome: held ? 'updated' : 'saved', posting }
  })
}

/** The saved posting that this address shows, whatever tracking it carries; null where there is none. */
export function findByAddress(address: string): Promise<SavedPosting | null> {
  return getPosting(identityOf(address))
}

/** Null where there is none, or a damaged one. */
export function getPosting(id: string): Promise<SavedPosting | null> {
  return transact('readonly', async (transaction) => parseRecord(await transaction.objectStore(POSTINGS).get(id)))
}

/** All of them; one that is damaged is told of and hides no other. */
export async function listPostings(): Promise<SavedList> {
  const records = await transact('readonly', (transaction) => transaction.objectStore(POSTINGS).getAll())
  const list: SavedList = { postings: [], damaged: [] }
  for (const record of records) {
    const parsed = SavedPosting.safeParse(migrateRecord(record))
    if (parsed.success) list.postings.push(parsed.data)
    else list.damaged.push({ id: String(record.id), field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' })
  }
  list.postings.sort((a, b) => (a.savedAt === b.savedAt ? Number(a.id > b.id) - 0.5 : a.savedAt < b.savedAt ? 1 : -1))
  return list
}

/** Takes a posting out, damaged or not; null where there was none. */
export function removePosting(id: string): Promise<RemovedPosting | null> {
  return transact('readwrite', async (transaction) => {
    const postings = transaction.objectStore(POSTINGS)
    const record: unknown = await postings.get(id)
    if (record === undefined) return null
    await postings.delete(id)
    return { id, record }
  })
}

/** Undoes a removal; a posting saved anew since then stays as it is. True where it was put back. */
export function restorePosting({ id, record }: RemovedPosting): Promise<boolean> {
  return transact('readwrite', async (transaction) => {
    const postings = transaction.objectStore(POSTINGS)
    if ((await postings.get(id)) !== undefined) return false
    await postings.put(record)
    return true
  })
}

/** Moves a posting to a stage, with the time; the same stage again changes nothing. */
export function setStage(id: string, stage: Stage, now: string): Promise<SavedPosting> {
  return change(id, (posting) =>
    posting.stage === stage
      ? posting
      : { ...posting, stage, history: [...posting.history, { stage, at: now }], updatedAt: now },
  )
}

export function setNotes(id: string, notes: string, now: string): Promise<SavedPosting> {
  return change(id, (posting) => ({ ...posting, notes, updatedAt: now }))
}

/** Reads, changes and writes within one transaction, so that two pages cannot undo each other's work. */
function change(id: string, edit: (posting: SavedPosting) => SavedPosting): Promise<SavedPosting> {
  return transact('readwrite', async (transaction: Transaction<'readwrite'>) => {
    const postings = transaction.objectStore(POSTINGS)
    const held = parseRecord(await postings.get(id))
    if (held === null) throw new SavingError('not-saved')
    const posting = SavedPosting.parse(edit(held))
    await postings.put(posting)
    return posting
  })
}

function parseRecord(record: unknown): SavedPosting | null {
  const parsed = SavedPosting.safeParse(migrateRecord(record))
  return parsed.success ? parsed.data : null
}
