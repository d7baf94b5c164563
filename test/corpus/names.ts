import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** The classes that the labels tell apart. */
export const NameClass = z.enum(['technology', 'practice', 'domain', 'soft'])
export type NameClass = z.infer<typeof NameClass>

const LabelledName = z.object({ name: z.string(), class: NameClass, accepts: z.array(z.string()) })

export interface Counts {
  /** Names found that the labels have. */
  right: number
  /** Names found. */
  found: number
  /** Labels that some found name meets. */
  met: number
  /** Labels. */
  labelled: number
}

/** The form under which names are compared: lower case, nothing but letters, digits, `+`, `#` and `.`. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+#.]/gu, '')
}

/** What counts as the same name, after "Names that count as the same" of the labelling guide. */
export class AcceptedNames {
  private readonly accepted = new Map<string, Set<string>>()
  private readonly classes = new Map<string, NameClass>()

  constructor(rows: readonly z.infer<typeof LabelledName>[]) {
    for (const row of rows) {
      const keys = this.accepted.get(row.name) ?? new Set([nameKey(row.name)])
      for (const other of row.accepts) keys.add(nameKey(other))
      this.accepted.set(row.name, keys)
      this.classes.set(row.name, row.class)
    }
  }

  /** Whether a found name counts as the labelled one. */
  isSame(found: string, labelled: string): boolean {
    return this.accepted.get(labelled)?.has(nameKey(found)) ?? nameKey(found) === nameKey(labelled)
  }

  classOf(labelled: string): NameClass | undefined {
    return this.classes.get(labelled)
  }
}

/** Reads `names.jsonl`. */
export function readAcceptedNames(file: string): AcceptedNames {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return new AcceptedNames(lines.map((line) => LabelledName.parse(JSON.parse(line))))
}

/** Counts one posting's names: `wanted` are the labels that recall is counted over, `allowed` all that a found name may be. */
export function countNames(
  found: readonly string[],
  wanted: readonly string[],
  allowed: readonly string[],
  names: AcceptedNames,
): Counts {
  const distinct = [...new Set(found)]
  return {
    right: distinct.filter((name) => allowed.some((label) => names.isSame(name, label))).length,
    found: distinct.length,
    met: wanted.filter((label) => distinct.some((name) => names.isSame(name, label))).length,
    labelled: wanted.length,
  }
}

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    right: one.right + other.right,
    found: one.found + other.found,
    met: one.met + other.met,
    labelled: one.labelled + other.labelled,
  }
}

export const NO_COUNTS: Counts = { right: 0, found: 0, met: 0, labelled: 0 }

/** 0 to 1; where nothing was found or labelled, 1. */
export function precisionOf(counts: Counts): number {
  return counts.found === 0 ? 1 : counts.right / counts.found
}

export function recallOf(counts: Counts): number {
  return counts.labelled === 0 ? 1 : counts.met / counts.labelled
}

export function f1Of(counts: Counts): number {
  const precision = precisionOf(counts)
  const recall = recallOf(counts)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
