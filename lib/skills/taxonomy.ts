import { type Alias, parseAlias } from './alias'
import { SKILL_CLASSES, type Skill, type SkillClass } from './skill'
import rows from './taxonomy.generated.json'

export interface Entry {
  skill: Skill
  alias: Alias
}

export interface Taxonomy {
  skills: readonly Skill[]
  /** By comparison key; no key stands for two skills. */
  entries: ReadonlyMap<string, Entry>
  /** The beginnings of keys, up to each place where a text may part them. */
  beginnings: ReadonlySet<string>
}

/** The rows of the generated data: for each class its skills, most asked for first, as `name|alias|alias`, each with its mark. */
export type TaxonomyRows = Readonly<Record<SkillClass, readonly string[]>>

export function taxonomyOf(rowsByClass: TaxonomyRows): Taxonomy {
  const skills: Skill[] = []
  const entries = new Map<string, Entry>()
  const beginnings = new Set<string>()
  for (const skillClass of SKILL_CLASSES) {
    for (const row of rowsByClass[skillClass]) {
      const aliases = row.split('|').map(parseAlias)
      const [name = '', ...others] = aliases.map((alias) => alias.text)
      const skill: Skill = { name, class: skillClass, aliases: others }
      skills.push(skill)
      for (const alias of aliases) {
        const known = entries.get(alias.key)
        entries.set(alias.key, { skill, alias: known ? withMoreCuts(known.alias, alias) : alias })
        for (const cut of alias.cuts.keys()) beginnings.add(alias.key.slice(0, cut))
      }
    }
  }
  return { skills, entries, beginnings }
}

/** Another spelling of the same letters only adds where a text may part them: "Microservices", "micro-services". */
function withMoreCuts(alias: Alias, other: Alias): Alias {
  return { ...alias, cuts: new Map([...alias.cuts, ...other.cuts]) }
}

let shipped: Taxonomy | undefined

/** The taxonomy that ships, indexed on first use. */
export function taxonomy(): Taxonomy {
  shipped ??= taxonomyOf(rows)
  return shipped
}
