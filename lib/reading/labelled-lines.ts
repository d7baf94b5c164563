import type { Posting } from '../model'
import { dayIn, employmentIn, workplaceIn } from './facts'
import { LABELS } from './labels'
import { ROLE_WORDS } from './posting-words'
import { companyInProse, placeOnly, titleInProse } from './prose'

type Facts = Pick<Posting, 'title' | 'company' | 'location' | 'workplace' | 'employment' | 'salary' | 'postedOn'>

const HEAD_LINES = 12

/** What a plain-text posting states of itself in its first lines: a header line, labelled lines, a line that is its title. */
export function readLabelledLines(lines: string[]): Facts {
  const head = lines.slice(0, HEAD_LINES)
  const header = headerLine(head[0] ?? '')
  return {
    title: header.title ?? titleLine(head) ?? labelled(head, TITLE_LABELS) ?? titleInProse(lines.join('\n')),
    company: header.company ?? labelled(head, LABELS.company) ?? companyInProse(lines.join('\n')),
    location: header.location ?? placeOnly(labelled(head, LABELS.location) ?? placeInLine(head) ?? ''),
    workplace: workplaceIn(labelled(head, LABELS.workplace) ?? '') ?? header.workplace,
    employment: employmentIn(labelled(head, LABELS.employment) ?? '') ?? header.employment,
    salary: null,
    postedOn: dayIn(labelled(head, LABELS.postedOn) ?? ''),
  }
}

const TITLE_LABELS = ['title', 'job title', 'position', 'role', 'stelle', 'poste', 'puesto']

export function labelled(lines: string[], labels: readonly string[]): string | null {
  for (const line of lines) {
    const match = /^(?:• )?([^:]{2,40}):\s*(.{1,120})$/.exec(line)
    if (match?.[1] && match[2] && labels.includes(match[1].trim().toLowerCase())) return match[2].trim()
  }
  return null
}

const isTitle = (text: string) =>
  text.length <= 100 &&
  ROLE_WORDS.test(text) &&
  !/[.!?]$/.test(text) &&
  !/^(?:we|you|as|our|this|the|hiring|join)\b/i.test(text)

/** "... Location: Brno, CZ ..." in a text whose lines have been run together. */
function placeInLine(head: string[]): string | null {
  const start = head.join('\n').slice(0, 600)
  return /\bLocations?: (\p{Lu}[\p{L} .'’-]{1,30}, (?:\p{Lu}{2}\b|\p{Lu}\p{Ll}+))/u.exec(start)?.[1] ?? null
}

function titleLine(head: string[]): string | null {
  const first = head[0] ?? ''
  return isTitle(first) && !first.includes('|') && first.split(' ').length <= 16 ? first : null
}

/** "Company | Title | Place | REMOTE | Full-time", as postings in forum threads begin. */
function headerLine(line: string): Partial<Facts> & { workplace: Facts['workplace']; employment: Facts['employment'] } {
  const parts = line
    .split(/\s*\|\s*/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < 3) return { workplace: null, employment: null }
  const [company, ...others] = parts
  const title = others.find(isTitle)
  const location = others.find(
    (part) =>
      part !== title &&
      part.length <= 60 &&
      /^[A-Z]/.test(part) &&
      !employmentIn(part) &&
      !/https?:|\$|€|£|\d{3}|\b(?:roles?|positions?|equity|visa|experience|yoe|hiring|multiple|engineering)\b/i.test(
        part,
      ) &&
      !/^(?:remote|onsite|on-site|hybrid)$/i.test(part),
  )
  return {
    company: (company ?? '').replace(/\s*\((?:https?:)?[^)]*\)\s*$/, '') || null,
    title: title ?? null,
    location: location ? placeOnly(location) : null,
    workplace: workplaceIn(others.join(' | ')),
    employment: employmentIn(others.join(' | ')),
  }
}
