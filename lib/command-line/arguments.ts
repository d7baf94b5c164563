import { parseArgs } from 'node:util'
import { webAddress } from './address'

export interface Arguments {
  profile: string | null
  json: boolean
  url: string | null
  list: string | null
  files: string[]
  help: boolean
}

export const USAGE = `Usage: npm run -s evaluate -- [--profile FILE] [--json] [--url URL] FILE...
       npm run -s evaluate -- [--profile FILE] [--json] --list TABLE.tsv

FILE is a saved page (.html, .htm), a posting as plain text (.txt, .md), or - for standard input.
--url      where the page came from
--list     a tab-separated table with the columns file (relative to the table) and url
--profile  a Rolefit profile or a JSON Resume: adds the fit score
--json     one JSON object a line`

/** A command line that was used wrongly; the message is one line. */
export class UsageError extends Error {}

export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words)
  const { profile = null, json = false, url = null, list = null, help = false } = values
  if (help) return { profile, json, url, list, files: positionals, help }
  if (list !== null && (positionals.length > 0 || url !== null)) {
    throw new UsageError('--list: expected alone, without FILE or --url')
  }
  if (list === null && positionals.length === 0)
    throw new UsageError('FILE: expected at least one page or text (--help)')
  if (url !== null && positionals.length > 1) throw new UsageError('--url: expected with one FILE only')
  if (url !== null && webAddress(url) === null) {
    throw new UsageError('--url: expected an address that starts with https:// or http://')
  }
  return { profile, json, url, list, files: positionals, help }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        json: { type: 'boolean' },
        url: { type: 'string' },
        list: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(/[.\n]/, 1)[0] ?? '') : String(error)
    throw new UsageError(`${message} (--help)`)
  }
}
