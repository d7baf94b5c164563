import * as z from 'zod/mini'
import { readSource } from './read-source'

const Topic = z.object({ display_name: z.string() })

/** Curated topics of github/explore (CC BY 4.0). */
export function githubTopics(folder: string): string[] {
  const lines = readSource(folder, 'github-topics/topics.jsonl')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => Topic.parse(JSON.parse(line)).display_name)
}
