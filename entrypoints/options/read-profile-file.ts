import type { ProfileImport } from '@/components/profile/ProfileFile'
import { Profile } from '@/lib/model'

export function readProfileFile(text: string, fileName: string): ProfileImport {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: `${fileName} is not JSON.` }
  }
  const parsed = Profile.safeParse(value)
  if (parsed.success) return { profile: parsed.data }
  const issue = parsed.error.issues[0]
  return { problem: `${fileName}: the field ${issue?.path.join('.')} is wrong: ${issue?.message}.` }
}
