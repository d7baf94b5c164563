import { dirname, join } from 'node:path'
import { webAddress } from './address'
import { FileError } from './file-error'
import { readBytes } from './read-input'

export interface ListedPage {
  /** As the table names it. */
  file: string
  path: string
  url: string | null
}

/** Reads a tab-separated table with the columns `file` (relative to the table) and `url`, in any order among others. */
export function readListTable(table: string): ListedPage[] {
  const [header, ...rows] = readBytes(table)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const columns = (header ?? '').split('\t').map((column) => column.trim())
  const [fileAt, urlAt] = [columns.indexOf('file'), columns.indexOf('url')]
  if (fileAt < 0 || urlAt < 0) throw new FileError(table, 'first line', 'the columns file and url, parted by tabs')
  return rows.flatMap((row) => {
    const cells = row.split('\t')
    const file = cells[fileAt]?.trim()
    return file ? [{ file, path: join(dirname(table), file), url: webAddress(cells[urlAt]) }] : []
  })
}
