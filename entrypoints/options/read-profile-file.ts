import type { ProfileImport } from '@/components/profile/ProfileFile'
import { parseProfile } from '@/lib/profile'

export function readProfileFile(text: string, fileName: string): ProfileImport {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: `${fileName} is not JSON. Export a profile to see what one looks like.` }
  }
  const result = parseProfile(json, new Date().toISOString().slice(0, 10))
  if (result.ok) return { profile: result.profile }
  const field = result.field ? `its field “${result.field}” must be` : 'it must be'
  return { problem: `${fileName} was not imported: ${field} ${result.expected}.` }
}
