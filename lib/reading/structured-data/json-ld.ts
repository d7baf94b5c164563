import { jsonrepair } from 'jsonrepair'
import { type DataObject, isDataObject } from './job-posting'

const MAXIMUM_VISITS = 20_000
const MAXIMUM_DEPTH = 12

/**
 * The JobPosting objects in a page's JSON-LD: at the root, in arrays, in `@graph` or below another object, with its
 * `@type` as string, address or list. References by `@id` are followed one step.
 */
export function jobPostingsInLinkedData(blocks: string[]): DataObject[] {
  const objects = blocks.flatMap((block) => [...objectsIn(parseTolerantly(block))])
  const described = objects.filter((object) => Object.keys(object).length > 1)
  const byId = new Map(described.reverse().map((object) => [object['@id'], object]))
  return objects.filter(isJobPosting).map((posting) => withReferences(posting, byId))
}

/** Real blocks hold raw control characters, bad escapes, trailing commas and cut strings; null when all fails. */
function parseTolerantly(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g, '')
  try {
    return JSON.parse(bare)
  } catch {
    try {
      return JSON.parse(jsonrepair(bare))
    } catch {
      return null
    }
  }
}

function* objectsIn(root: unknown): Generator<DataObject> {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let visits = 0; visits < MAXIMUM_VISITS; visits++) {
    const next = waiting.shift()
    if (!next) return
    const { value, depth } = next
    if (isDataObject(value)) yield value
    if (typeof value !== 'object' || value === null || depth >= MAXIMUM_DEPTH) continue
    for (const child of Object.values(value).slice(0, MAXIMUM_VISITS)) {
      if (typeof child === 'object') waiting.push({ value: child, depth: depth + 1 })
    }
  }
}

function isJobPosting(object: DataObject): boolean {
  const types = [object['@type']].flat()
  return types.some(
    (type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/i.test(type),
  )
}

function withReferences(posting: DataObject, byId: Map<unknown, DataObject>): DataObject {
  const entries = Object.entries(posting).map(([key, value]) => {
    const isReference = isDataObject(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
    return [key, isReference ? (byId.get(value['@id']) ?? value) : value]
  })
  return Object.fromEntries(entries)
}
