/** `technology`: languages, tools, products, protocols; `practice`: methods, disciplines, concepts; `domain`: fields of business. */
export type SkillClass = 'technology' | 'practice' | 'domain' | 'soft' | 'certification' | 'language'

export const SKILL_CLASSES: readonly SkillClass[] = [
  'technology',
  'practice',
  'domain',
  'soft',
  'certification',
  'language',
]

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
