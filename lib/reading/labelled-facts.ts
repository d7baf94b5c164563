import { dayIn, employmentIn, workplaceIn } from './facts'
import type { Found, PostingFields } from './found'
import { LABELS } from './labels'
import type { Page } from './page'
import { salaryIn } from './salary'
import { foldSpace, isSilent, textOf } from './text'

const MAXIMUM_LABEL = 40
const MAXIMUM_VALUE = 160
const MAXIMUM_ELEMENTS = 20_000
const OUTSIDE_POSTING =
  'nav, footer, [role="form"], [role="navigation"], [role="contentinfo"], table.comment-tree, label'

type LabelledField = keyof typeof LABELS

/**
 * Facts that stand beside a label: `<dt>Location</dt><dd>Brno</dd>`, a label and a value in sibling elements, or
 * `<strong>Location:</strong> Brno`. It works on any site that labels its facts, in the languages of `labels.ts`.
 */
export function readLabelledFacts(page: Page): Found {
  const values: Partial<Record<LabelledField, string>> = {}
  for (const element of [
    ...page.document.body.querySelectorAll('dt,th,strong,b,span,p,div,h2,h3,h4,h5,h6,li,td'),
  ].slice(0, MAXIMUM_ELEMENTS)) {
    const own = element.textContent ?? ''
    // A short text before any closer look: most elements of a page are no labels.
    if (own.length > 10 * MAXIMUM_LABEL) continue
    const label = foldSpace(own).replace(/\s*[:：]$/, '')
    const field = label.length <= MAXIMUM_LABEL ? fieldOf(label) : null
    if (!field || values[field] || element.closest(OUTSIDE_POSTING)) continue
    const value = valueBeside(element)
    if (value) values[field] = value
  }
  return { tier: 'article', adapter: null, version: 1, fields: fieldsOf(values) }
}

function fieldsOf(values: Partial<Record<LabelledField, string>>): Partial<PostingFields> {
  const parse = <Value>(field: LabelledField, parser: (text: string) => Value | null) => {
    const text = values[field]
    return text ? parser(text) : null
  }
  return {
    company: values.company ?? null,
    location: values.location ?? null,
    workplace: parse('workplace', workplaceIn),
    employment: parse('employment', employmentIn),
    salary: parse('salary', salaryIn),
    postedOn: parse('postedOn', dayIn),
  }
}

function fieldOf(label: string): LabelledField | null {
  const lower = label.toLowerCase()
  for (const [field, labels] of Object.entries(LABELS)) {
    if ((labels as readonly string[]).includes(lower)) return field as LabelledField
  }
  return null
}

function valueBeside(label: Element): string | null {
  const sibling = label.nextElementSibling
  const candidates = [textAfter(label), sibling && !isSilent(sibling) && !isHeading(sibling) ? textOf(sibling) : '']
  for (const candidate of candidates) {
    const value = foldSpace(
      candidate
        .replace(/^[\s:：]+/, '')
        .replaceAll('\n', ', ')
        .replaceAll('• ', ''),
    )
    if (value && value.length <= MAXIMUM_VALUE && !fieldOf(value)) return value
  }
  return null
}

/** Bare text between the label and the next element. */
function textAfter(label: Element): string {
  const next = label.nextSibling
  return next?.nodeType === 3 ? (next as Text).data : ''
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName)
}
