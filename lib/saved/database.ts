import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { DAMAGED, DATABASE_NAME, DATABASE_VERSION, databaseMigrations, POSTINGS } from './migrations'
import { SavingError, toSavingError } from './saving-error'

type Store = 'readonly' | 'readwrite'
export type Transaction<Mode extends Store> = IDBPTransaction<unknown, [typeof POSTINGS, typeof DAMAGED], Mode>

/** How long another page may hold an older version open before we say so. */
const BLOCKED_AFTER_MILLISECONDS = 3_000

let opened: Promise<IDBPDatabase<unknown>> | null = null

/** Runs `work` in one transaction: all of it is kept, or none. Reopens once where the browser had closed the database. */
export async function transact<Mode extends Store, Result>(
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(mode, work)
  } catch (error) {
    const problem = toSavingError(error)
    if (problem.problem !== 'closed') throw problem
    forget()
    return run(mode, work).catch((again) => {
      throw toSavingError(again)
    })
  }
}

/** Closes the connection; the next use opens it again. */
export async function closeSavedPostings(): Promise<void> {
  const database = await opened?.catch(() => null)
  forget()
  database?.close()
}

async function run<Mode extends Store, Result>(
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  const database = await open()
  const transaction = database.transaction([POSTINGS, DAMAGED] as [typeof POSTINGS, typeof DAMAGED], mode)
  // Heard from the start: an abort while `work` runs must not go unhandled.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  let result: Result
  try {
    result = await work(transaction)
  } catch (error) {
    abort(transaction)
    const failed = await done
    // A full disk aborts the transaction; what the single request then says is only that it was aborted.
    throw failed?.error instanceof DOMException && failed.error.name === 'QuotaExceededError' ? failed.error : error
  }
  const failed = await done
  if (failed) throw failed.error
  return result
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It had ended already.
  }
}

function open(): Promise<IDBPDatabase<unknown>> {
  opened ??= openNow().catch((error) => {
    forget()
    throw error
  })
  return opened
}

async function openNow(): Promise<IDBPDatabase<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let late = false
  const opening = openDB(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (database, from) => {
      for (const step of databaseMigrations.slice(from)) step(database)
    },
    // A newer Rolefit wants in: let it, and open again when next asked.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      forget()
    },
    terminated: forget,
  })
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true
      reject(new SavingError('blocked'))
    }, BLOCKED_AFTER_MILLISECONDS)
  })
  // Opened after all, but nobody waits for it any more.
  opening.then((database) => late && database.close()).catch(() => undefined)
  return Promise.race([opening, blocked]).finally(() => clearTimeout(timer))
}

function forget(): void {
  opened = null
}
