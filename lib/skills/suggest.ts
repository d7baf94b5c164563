import type { Skill } from './skill'
import { taxonomy } from './taxonomy'

/** How well a skill answers what was typed; the lower the better. */
const Rank = { sameName: 0, nameStarts: 1, aliasStarts: 2, wordStarts: 3, contains: 4 } as const

/** Skills whose name or alias starts with, then contains, what was typed; best first, and among equals the most asked for. */
export function suggestSkills(typed: string, limit: number): Skill[] {
  const wanted = folded(typed)
  if (wanted === '') return []
  const ranked: { skill: Skill; rank: number }[] = []
  for (const skill of taxonomy().skills) {
    const rank = rankOf(skill, wanted)
    if (rank !== null) ranked.push({ skill, rank })
  }
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ skill }) => skill)
}

function rankOf(skill: Skill, wanted: string): number | null {
  const name = folded(skill.name)
  if (name === wanted) return Rank.sameName
  if (name.startsWith(wanted)) return Rank.nameStarts
  const aliases = skill.aliases.map(folded)
  if (aliases.includes(wanted)) return Rank.nameStarts
  if (aliases.some((alias) => alias.startsWith(wanted))) return Rank.aliasStarts
  if (hasWordStarting(name, wanted)) return Rank.wordStarts
  return name.includes(wanted) || aliases.some((alias) => hasWordStarting(alias, wanted)) ? Rank.contains : null
}

function hasWordStarting(text: string, wanted: string): boolean {
  return text.includes(` ${wanted}`)
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[-_/]/g, ' ').trim()
}
