import { readSource } from './read-source'

const ITEM = /- item:\n[ ]+name: ([^\n]+)\n((?:(?![ ]*- item:)[^\n]*\n)*)/g

/** Projects of the CNCF landscape (Apache-2.0): those that the foundation hosts, not the products listed beside them. */
export function cncfProjects(folder: string): string[] {
  const items = readSource(folder, 'cncf/landscape.yml').matchAll(ITEM)
  return [...items]
    .filter(([, , body = '']) => /^\s+project: (?:graduated|incubating|sandbox)$/m.test(body))
    .map(([, name = '']) => name.replace(/^["']|["']$/g, '').replace(/\s\(.*\)$/, ''))
}
