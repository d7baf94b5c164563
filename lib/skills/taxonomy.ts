import { type Alias, type Cut, parseAlias } from './alias'
import { SKILL_CLASSES, type Skill, type SkillClass } from './skill'
import rows from './taxonomy.generated.json'

export interface Entry {
  skill: Skill
  alias: Alias
}

/** The rows of the generated data: for each class its skills, most asked for first, as `name|alias|alias`, each with its mark. */
export type TaxonomyRows = Readonly<Record<SkillClass, readonly string[]>>

const BEGINNING_LENGTH = 6
const BUCKET_COUNT = 65_536

/**
 * The skills by their letters. The reader is injected anew on each click, and the few hundred words of a page need a part of the
 * aliases only: where each alias stands is noted under the beginning of its first word, and it is read when a word begins so.
 */
export class Taxonomy {
  /** By comparison key; no key stands for two skills. Holds what the words given to `read` may begin. */
  readonly entries = new Map<string, Entry>()
  /** The beginnings of keys, up to each place where a text may part them. */
  readonly beginnings = new Set<string>()
  private readonly rows: readonly string[]
  private readonly classes: readonly SkillClass[]
  private readonly skillOfRow: (Skill | undefined)[] = []
  /** For each bucket, its last noted alias, and for each alias the one noted before it in its bucket; 0 is none. */
  private readonly lastInBucket = new Uint16Array(BUCKET_COUNT)
  private readonly previousAlias: number[] = [0]
  private readonly aliasRow: number[] = [0]
  private readonly aliasStart: number[] = [0]
  private readonly begun = new Set<string>()

  constructor(rowsByClass: TaxonomyRows) {
    this.rows = SKILL_CLASSES.flatMap((skillClass) => rowsByClass[skillClass])
    this.classes = SKILL_CLASSES.flatMap((skillClass) => rowsByClass[skillClass].map(() => skillClass))
    for (let row = 0; row < this.rows.length; row++) this.noteAliases(row, this.rows[row] as string)
  }

  get skills(): Skill[] {
    return this.rows.map((_, row) => this.skillAt(row))
  }

  /** Reads the aliases that a text word, or a name without its spaces, may begin. */
  read(key: string): void {
    const longest = key.slice(0, BEGINNING_LENGTH)
    if (this.begun.has(longest)) return
    this.begun.add(longest)
    let bucket = 0
    for (let index = 0; index < longest.length; index++) {
      bucket = nextBucket(bucket, longest.charCodeAt(index))
      this.readBucket(bucket)
    }
  }

  private noteAliases(row: number, text: string): void {
    for (let start = 0; start >= 0; ) {
      const bucket = bucketAt(text, start)
      this.previousAlias.push(this.lastInBucket[bucket] as number)
      this.lastInBucket[bucket] = this.aliasRow.length
      this.aliasRow.push(row)
      this.aliasStart.push(start)
      const bar = text.indexOf('|', start)
      start = bar < 0 ? -1 : bar + 1
    }
  }

  private readBucket(bucket: number): void {
    let alias = this.lastInBucket[bucket] as number
    this.lastInBucket[bucket] = 0
    for (; alias > 0; alias = this.previousAlias[alias] as number) {
      this.addEntry(this.aliasRow[alias] as number, this.aliasStart[alias] as number)
    }
  }

  private addEntry(row: number, start: number): void {
    const text = this.rows[row] as string
    const bar = text.indexOf('|', start)
    const alias = parseAlias(text.slice(start, bar < 0 ? undefined : bar))
    const known = this.entries.get(alias.key)
    this.entries.set(alias.key, { skill: this.skillAt(row), alias: known ? merged(known.alias, alias) : alias })
    for (const cut of alias.cuts.keys()) this.beginnings.add(alias.key.slice(0, cut))
  }

  private skillAt(row: number): Skill {
    const held = this.skillOfRow[row]
    if (held) return held
    const skill = new RowSkill(this.rows[row] as string, this.classes[row] as SkillClass)
    this.skillOfRow[row] = skill
    return skill
  }
}

/** A skill that takes its row apart when it is asked: of most only the name matters, and of many nothing. */
class RowSkill implements Skill {
  readonly class: SkillClass
  private readonly row: string

  constructor(row: string, skillClass: SkillClass) {
    this.row = row
    this.class = skillClass
  }

  get name(): string {
    const bar = this.row.indexOf('|')
    return unmarked(bar < 0 ? this.row : this.row.slice(0, bar))
  }

  get aliases(): readonly string[] {
    return this.row.split('|').slice(1).map(unmarked)
  }
}

/**
 * The bucket of the alias that stands in a row: by its first letters, none past a place where a text may part it ("React" of
 * "ReactJS", "i" of "iOS") and none that a plural's ending may change ("stor" of "stories").
 */
function bucketAt(row: string, aliasStart: number): number {
  const mark = row.charCodeAt(aliasStart)
  const start = mark === EQUALS || mark === TILDE ? aliasStart + 1 : aliasStart
  const end = Math.min(endOfBeginning(row, start), start + BEGINNING_LENGTH)
  let bucket = nextBucket(0, lowerCode(row.charCodeAt(start)))
  for (let index = start + 1; index < end; index++) bucket = nextBucket(bucket, lowerCode(row.charCodeAt(index)))
  return bucket
}

function endOfBeginning(row: string, start: number): number {
  const longest = start + BEGINNING_LENGTH + PLURAL_ENDING
  let end = start + 1
  while (end < longest && isLower(row.charCodeAt(end))) end++
  if (end > start + 1) return row.charCodeAt(end - 1) === S ? Math.max(start + 1, end - PLURAL_ENDING) : end
  // "AWS", and "RES" of "RESTful".
  if (isUpper(row.charCodeAt(start))) while (isUpper(row.charCodeAt(end)) && !isLower(row.charCodeAt(end + 1))) end++
  return end
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

function nextBucket(bucket: number, code: number): number {
  return (bucket * 31 + code) % BUCKET_COUNT
}

/** Of ASCII letters, which begin all but a few aliases; others stand in the data as texts are compared, in lower case. */
function lowerCode(code: number): number {
  return isUpper(code) ? code + 32 : code
}

function unmarked(alias: string): string {
  const code = alias.charCodeAt(0)
  return code === EQUALS || code === TILDE ? alias.slice(1) : alias
}

const EQUALS = 61
const TILDE = 126
const S = 115
/** Letters of "ies", the longest. */
const PLURAL_ENDING = 3

/** Another spelling of the same letters only adds to what a text may do with them: "Microservices", "micro-services". */
function merged(alias: Alias, other: Alias): Alias {
  const cuts = new Map(alias.cuts)
  for (const [at, cut] of other.cuts) cuts.set(at, Math.max(cut, cuts.get(at) ?? cut) as Cut)
  const surer = alias.rule === 'plain' ? alias : other
  return { ...surer, plural: alias.plural || other.plural, cuts }
}

let shipped: Taxonomy | undefined

/** The taxonomy that ships; its aliases are noted on first use. */
export function taxonomy(): Taxonomy {
  shipped ??= new Taxonomy(rows)
  return shipped
}
