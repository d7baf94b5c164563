import * as z from 'zod/mini'
import { readSource } from './read-source'

const Icons = z.array(z.object({ name: z.string(), altnames: z.array(z.string()) }))

/** Names of development tools in devicon (MIT), all lower case there. */
export function deviconNames(folder: string): string[] {
  return Icons.parse(JSON.parse(readSource(folder, 'devicon/devicon.json'))).flatMap((icon) => [
    icon.name,
    ...icon.altnames,
  ])
}
