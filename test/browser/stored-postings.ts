import * as z from 'zod/mini'
import type { View } from '../../lib/command-line/browser/extension-browser'
import { SavedPosting } from '../../lib/model'
import { DATABASE_NAME, POSTINGS } from '../../lib/saved/migrations'

/** The saved postings in IndexedDB, read from one of the extension's own pages. */
export async function storedPostings(extensionPage: View): Promise<SavedPosting[]> {
  const records = await extensionPage.run(
    (databaseName: string, storeName: string) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(databaseName)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction(storeName).objectStore(storeName).getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            database.close()
            resolve(reading.result)
          }
        }
      }),
    DATABASE_NAME,
    POSTINGS,
  )
  return z.array(SavedPosting).parse(records)
}
