import { type Alias, parseAlias } from './alias'
import { SKILL_CLASSES, type Skill, type SkillClass } from './skill'
import rows from './taxonomy.generated.json'

export interface Entry {
  skill: Skill
  alias: Alias
}

/** The rows of the generated data: for each class its skills, most asked for first, as `name|alias|alias`, each with its mark. */
export type TaxonomyRows = Readonly<Record<SkillClass, readonly string[]>>

const BUCKET_LENGTH = 4

/**
 * The skills by their letters. A page is read within a click, and its few hundred words need a part of the aliases only: these
 * are sorted into buckets by the beginning of their first word, and a bucket's aliases are read when a word begins so.
 */
export class Taxonomy {
  /** By comparison key; no key stands for two skills. Holds what the words given to `read` may begin. */
  readonly entries = new Map<string, Entry>()
  /** The beginnings of keys, up to each place where a text may part them. */
  readonly beginnings = new Set<string>()
  private readonly rows: { skill: Skill; marked: readonly string[] }[] = []
  private readonly buckets = new Map<string, [row: number, alias: number][]>()
  private readonly begun = new Set<string>()

  constructor(rowsByClass: TaxonomyRows) {
    for (const skillClass of SKILL_CLASSES) {
      for (const row of rowsByClass[skillClass]) this.addRow(row.split('|'), skillClass)
    }
  }

  get skills(): Skill[] {
    return this.rows.map((row) => row.skill)
  }

  /** Reads the aliases that a text word, or a name without its spaces, may begin. */
  read(key: string): void {
    const beginning = key.slice(0, BUCKET_LENGTH)
    if (this.begun.has(beginning)) return
    this.begun.add(beginning)
    for (let length = 1; length <= beginning.length; length++) this.readBucket(beginning.slice(0, length))
  }

  private addRow(marked: readonly string[], skillClass: SkillClass): void {
    const [name = '', ...aliases] = marked.map(unmarked)
    this.rows.push({ skill: { name, class: skillClass, aliases }, marked })
    for (let index = 0; index < marked.length; index++) {
      const bucket = bucketOf(index === 0 ? name : (aliases[index - 1] as string))
      const held = this.buckets.get(bucket)
      if (held) held.push([this.rows.length - 1, index])
      else this.buckets.set(bucket, [[this.rows.length - 1, index]])
    }
  }

  private readBucket(bucket: string): void {
    for (const [row, index] of this.buckets.get(bucket) ?? []) {
      const { skill, marked } = this.rows[row] as { skill: Skill; marked: readonly string[] }
      const alias = parseAlias(marked[index] as string)
      const known = this.entries.get(alias.key)
      this.entries.set(alias.key, { skill, alias: known ? withMoreCuts(known.alias, alias) : alias })
      for (const cut of alias.cuts.keys()) this.beginnings.add(alias.key.slice(0, cut))
    }
    this.buckets.delete(bucket)
  }
}

function unmarked(alias: string): string {
  const code = alias.charCodeAt(0)
  return code === EQUALS || code === TILDE ? alias.slice(1) : alias
}

const EQUALS = 61
const TILDE = 126

const BEGINNING = /^(?:[A-Z]?[a-z]{1,3}|.)/

/**
 * No more than four letters of the first word, and none past a place where a text may part it: "reac" for "React", "i" for "iOS".
 */
function bucketOf(text: string): string {
  return (BEGINNING.exec(text)?.[0] ?? '').toLowerCase()
}

/** Another spelling of the same letters only adds where a text may part them: "Microservices", "micro-services". */
function withMoreCuts(alias: Alias, other: Alias): Alias {
  return { ...alias, cuts: new Map([...alias.cuts, ...other.cuts]) }
}

let shipped: Taxonomy | undefined

/** The taxonomy that ships, sorted into buckets on first use. */
export function taxonomy(): Taxonomy {
  shipped ??= new Taxonomy(rows)
  return shipped
}
