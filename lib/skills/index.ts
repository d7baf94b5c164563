/** `technology`: languages, tools, products, protocols; `practice`: methods, disciplines, concepts; `domain`: fields of business. */
export type SkillClass = 'technology' | 'practice' | 'domain' | 'soft' | 'certification' | 'language'

export interface Skill {
  /** The canonical name. */
  name: string
  class: SkillClass
  aliases: readonly string[]
}

/** A skill found in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface Mention {
  name: string
  class: SkillClass
  start: number
  end: number
}

/** All mentions in reading order, longest name first, senses resolved ("Go" the language, not the verb), never overlapping. */
export function findMentions(_text: string): Mention[] {
  return []
}

/** The skill that a name or alias stands for, letter case and punctuation aside. */
export function resolveSkill(_nameOrAlias: string): Skill | undefined {
  return undefined
}

/** Skills whose name or alias starts with, then contains, what was typed; best first. */
export function suggestSkills(_typed: string, _limit: number): Skill[] {
  return []
}

/**
 * How far having `had` meets an ask for `asked`, and along which relation; null where not at all.
 * `same` and `implies` (React implies JavaScript) are full; `is-a` (PostgreSQL is SQL) and `alternative-to` (AWS, Azure) are part.
 */
export function relationBetween(_had: string, _asked: string): 'same' | 'implies' | 'is-a' | 'alternative-to' | null {
  return null
}
