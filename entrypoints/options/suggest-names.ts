import type { Suggestion } from '@/components/profile/Picker'
import { suggestSkills } from '@/lib/skills'

const SHOWN = 8
/** Certifications and languages stand among all other names, so more are asked for than are shown. */
const ASKED = 200

/** Names of the taxonomy for what was typed; a skill is anything that is neither a certification nor a language. */
export function suggestNames(typed: string, kind: 'skill' | 'certification' | 'language'): Suggestion[] {
  return suggestSkills(typed, ASKED)
    .filter((skill) => kindOf(skill.class) === kind)
    .slice(0, SHOWN)
    .map(({ name, aliases }) => {
      const alias = aliasFor(typed, name, aliases)
      return alias ? { name, alias } : { name }
    })
}

function kindOf(skillClass: string): 'skill' | 'certification' | 'language' {
  return skillClass === 'certification' || skillClass === 'language' ? skillClass : 'skill'
}

function aliasFor(typed: string, name: string, aliases: readonly string[]): string | undefined {
  const start = typed.toLowerCase()
  if (name.toLowerCase().includes(start)) return undefined
  return aliases.find((alias) => alias.toLowerCase().startsWith(start))
}
