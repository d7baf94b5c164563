import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { FileError, systemReason } from './file-error'

/** The most that is read of one file, in bytes: ten times a very large page. */
const BYTES_AT_MOST = 64 * 1024 * 1024

export interface Input {
  kind: 'page' | 'text'
  content: string | Buffer
}

/** @param path where the file lies, or `-` for standard input; @param name how it is called in messages */
export function readInput(path: string, name = path): Input {
  const kind = path === '-' ? null : kindOf(path, name)
  const bytes = readBytes(path, name)
  if (bytes.length > BYTES_AT_MOST) throw new FileError(name, 'file', `at most ${BYTES_AT_MOST / 1024 / 1024} MB`)
  const content = decoded(bytes)
  if ((kind ?? (looksLikePage(content.toString()) ? 'page' : 'text')) === 'page') return { kind: 'page', content }
  if (typeof content === 'string') return { kind: 'text', content }
  throw new FileError(name, 'file', 'text in UTF-8')
}

export function readBytes(path: string, name = path): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    throw new FileError(name, 'file', `a file that can be read (${systemReason(error)})`)
  }
}

function kindOf(path: string, name: string): Input['kind'] {
  const extension = extname(path).toLowerCase()
  if (extension === '.html' || extension === '.htm') return 'page'
  if (extension === '.txt' || extension === '.md') return 'text'
  throw new FileError(name, 'file', 'a name ending in .html, .htm, .txt or .md')
}

/** Text where the bytes are UTF-8; else the bytes, for the page itself to say which encoding they have. */
function decoded(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes
  }
}

function looksLikePage(content: string): boolean {
  return /^\s{0,1000}<(?:!doctype|!--|\?xml|html|head|body|main|article|section|div|h1)\b/i.test(content.slice(0, 2000))
}
