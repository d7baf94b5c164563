import * as z from 'zod/mini'
import { readSource } from './read-source'

const Icons = z.array(z.object({ title: z.string() }))

/** Brand names of simple-icons (CC0): consumer brands among them, so one voice of several. */
export function simpleIconTitles(folder: string): string[] {
  return Icons.parse(JSON.parse(readSource(folder, 'simple-icons/simple-icons.json'))).map((icon) => icon.title)
}
