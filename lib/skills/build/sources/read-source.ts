import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function readSource(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
