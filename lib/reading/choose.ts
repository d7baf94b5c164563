import type { Employment, PostingSource } from '../model'
import { employmentIn } from './facts'
import type { FieldName, Found, PostingFields } from './found'
import { isFull, wordCount } from './gate'
import { labelled } from './labelled-lines'
import { LABELS } from './labels'

/** Which source a field was read from. */
export type FieldSource = Pick<Found, 'tier' | 'adapter' | 'version'>
export type Provenance = Partial<Record<FieldName, FieldSource>>

/** Whom to believe for each field, most trusted first. A place is shown to people by the page; a title is named best by data. */
const TRUST: Record<Exclude<FieldName, 'description'>, PostingSource[]> = {
  title: ['site', 'json-ld', 'microdata', 'article'],
  company: ['site', 'json-ld', 'microdata', 'article'],
  location: ['site', 'json-ld', 'microdata', 'article'],
  workplace: ['site', 'article', 'json-ld', 'microdata'],
  employment: ['site', 'json-ld', 'microdata', 'article'],
  salary: ['site', 'article', 'json-ld', 'microdata'],
  postedOn: ['json-ld', 'microdata', 'site', 'article'],
}
/** A text that is this much shorter than the longest one is a stub or cut off. */
const FULLNESS = 0.8
/** Where a text states facts of its own ("Location: Brno"). */
const HEAD_LINES = 15
/** Less than this is a placeholder, not a posting. */
const MINIMUM_WORDS = 25

/** The fullest trustworthy value of each field, and where it came from. */
export function chooseFields(
  found: Found[],
): { fields: PostingFields; provenance: Provenance; source: PostingSource } | null {
  const text = chooseDescription(found)
  if (!text?.fields.description) return null
  const provenance: Provenance = { description: sourceOf(text) }
  const pick = <Name extends keyof typeof TRUST>(name: Name): PostingFields[Name] | null => {
    for (const tier of TRUST[name]) {
      const source = found.find((candidate) => candidate.tier === tier && candidate.fields[name])
      if (!source) continue
      provenance[name] = sourceOf(source)
      return source.fields[name] ?? null
    }
    return null
  }
  return {
    source: text.tier,
    provenance,
    fields: {
      title: tidyTitle(pick('title')),
      company: pick('company'),
      location: pick('location') ?? labelled(text.fields.description.split('\n').slice(0, HEAD_LINES), LABELS.location),
      workplace: pick('workplace'),
      employment: pick('employment') ?? internshipIn(pick('title')),
      salary: pick('salary'),
      postedOn: pick('postedOn'),
      description: text.fields.description,
    },
  }
}

/**
 * Of the texts that are about as full as the fullest, the one with the most lines: some sources run all blocks
 * together. An article is asked for only where neither data nor site gave a whole text.
 */
function chooseDescription(found: Found[]): Found | null {
  const texts = found.filter(({ fields }) => wordCount(fields.description ?? '') >= MINIMUM_WORDS)
  const curated = texts.filter(({ tier }) => tier !== 'article')
  const candidates = curated.some(({ fields }) => isFull(fields.description)) ? curated : texts
  const length = (source: Found) => wordCount(source.fields.description ?? '')
  const longest = Math.max(0, ...candidates.map(length))
  const full = candidates.filter((source) => length(source) >= FULLNESS * longest)
  const lines = (source: Found) => source.fields.description?.split('\n').length ?? 0
  return full.reduce<Found | null>((best, source) => (best && lines(best) * 1.5 >= lines(source) ? best : source), null)
}

/** A slash with a space on one side only gets one on the other: pages hide soft hyphens around it. */
function tidyTitle(title: string | null): string | null {
  return title?.replace(/ \/(?=\S)/g, ' / ') ?? null
}

/** A title that says "intern" says what kind of employment it is. */
function internshipIn(title: string | null): Employment | null {
  return title && employmentIn(title) === 'internship' ? 'internship' : null
}

function sourceOf({ tier, adapter, version }: Found): FieldSource {
  return { tier, adapter, version }
}
