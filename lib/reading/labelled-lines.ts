import type { Posting } from '../model'
import { dayIn, employmentIn, workplaceIn } from './facts'
import { LABELS } from './labels'
import { ROLE_WORDS } from './posting-words'

type Facts = Pick<Posting, 'title' | 'company' | 'location' | 'workplace' | 'employment' | 'salary' | 'postedOn'>

const HEAD_LINES = 12

/** What a plain-text posting states of itself in its first lines: a header line, labelled lines, a line that is its title. */
export function readLabelledLines(lines: string[]): Facts {
  const head = lines.slice(0, HEAD_LINES)
  const header = headerLine(head[0] ?? '')
  return {
    title: header.title ?? labelled(head, TITLE_LABELS) ?? titleLine(head),
    company: header.company ?? labelled(head, LABELS.company) ?? aboutCompany(lines),
    location: header.location ?? labelled(head, LABELS.location),
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
  text.length <= 100 && ROLE_WORDS.test(text) && !/[.!?]$/.test(text) && !/^(?:we|you|as|our|this|the)\b/i.test(text)

function titleLine(head: string[]): string | null {
  const first = head[0] ?? ''
  return isTitle(first) && first.split(' ').length <= 12 ? first : null
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
      !/https?:|\$|€|£|\d{3}/.test(part) &&
      !/^(?:remote|onsite|on-site|hybrid)$/i.test(part),
  )
  return {
    company: (company ?? '').replace(/\s*\((?:https?:)?[^)]*\)\s*$/, '') || null,
    title: title ?? null,
    location: location ?? null,
    workplace: workplaceIn(others.join(' | ')),
    employment: employmentIn(others.join(' | ')),
  }
}

/** "About Acme" as a heading, or "Acme is a ..." and "At Acme, we ..." in the first lines. */
function aboutCompany(lines: string[]): string | null {
  for (const line of lines.slice(0, 60)) {
    const about = /^About ((?!(?:the|this|our|us|you|your)\b)[A-Z][\w&.'’ -]{1,40})$/.exec(line)
    if (about?.[1]) return about[1]
  }
  for (const line of lines.slice(0, 6)) {
    const at = /\bAt ([A-Z][\w&.’-]{1,30}(?: [A-Z][\w&.’-]{1,30}){0,3}), (?:we|our|you)\b/.exec(line)
    if (at?.[1]) return at[1]
    const is =
      /^([A-Z][\w&.’-]{1,30}(?: [A-Z][\w&.’-]{1,30}){0,3}) is (?:a|an|the|looking|hiring|seeking|building)\b/.exec(line)
    if (is?.[1] && !/^(?:This|It|That|There|The|Our)$/.test(is[1])) return is[1]
  }
  return null
}
