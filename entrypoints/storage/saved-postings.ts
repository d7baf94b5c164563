import type { SavedStatus } from '@/components/popup/state'
import type { PostingEvaluation, SavedPosting } from '@/lib/model'

export async function findSaved(_address: string): Promise<SavedStatus | null> {
  return null
}

export async function keepPosting(_address: string, _evaluation: PostingEvaluation): Promise<SavedStatus> {
  return { savedAt: new Date().toISOString(), stage: 'saved' }
}

export async function listSaved(): Promise<SavedPosting[]> {
  return []
}
export async function deleteSaved(_id: string): Promise<void> {}
export async function restoreSaved(_posting: SavedPosting): Promise<void> {}
