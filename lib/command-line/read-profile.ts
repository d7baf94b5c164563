import type { Profile } from '../model'
import { parseProfile } from '../profile'
import { FileError } from './file-error'
import { readBytes } from './read-input'

/** @param today `YYYY-MM-DD`, until when a resume's present position has lasted */
export function readProfile(path: string, today: string): Profile {
  let json: unknown
  try {
    json = JSON.parse(
      readBytes(path)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError(path, '', `JSON (${error instanceof Error ? error.message : 'malformed'})`)
  }
  const parsed = parseProfile(json, today)
  if (!parsed.ok) throw new FileError(path, parsed.field, parsed.expected)
  return parsed.profile
}
