import { nameKeys } from './alias'
import type { Skill } from './skill'
import { taxonomy } from './taxonomy'

/** The skill that a name or alias stands for, letter case and punctuation aside. */
export function resolveSkill(nameOrAlias: string): Skill | undefined {
  for (const key of nameKeys(nameOrAlias)) {
    taxonomy().read(key)
    const entry = taxonomy().entries.get(key)
    if (entry) return entry.skill
  }
  return undefined
}

/** The canonical name, or for an unknown one its own letters, folded. */
export function canonicalName(nameOrAlias: string): string {
  return resolveSkill(nameOrAlias)?.name ?? nameOrAlias.trim().toLowerCase()
}
