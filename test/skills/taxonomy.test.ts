import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveSkill } from '../../lib/skills'
import { parseAlias } from '../../lib/skills/alias'
import { buildTaxonomy, hasSources } from '../../lib/skills/build/build-taxonomy'
import { readCuratedRows } from '../../lib/skills/build/curated-rows'
import relations from '../../lib/skills/relations.generated.json'
import { Taxonomy, taxonomy } from '../../lib/skills/taxonomy'
import rows from '../../lib/skills/taxonomy.generated.json'
import { wordKey } from '../../lib/skills/words'

const folder = join(import.meta.dirname, '../../lib/skills')
const sources = join(import.meta.dirname, '../../../shared/taxonomy-sources')

describe('the taxonomy', () => {
  it('has at least 1,500 skills and 4,000 aliases', () => {
    const { skills } = taxonomy()
    expect(skills.length).toBeGreaterThanOrEqual(1_500)
    expect(skills.flatMap((skill) => skill.aliases).length).toBeGreaterThanOrEqual(4_000)
  })

  it('gives every name and alias to exactly one skill', () => {
    const owners = new Map<string, string>()
    for (const row of Object.values(rows).flat()) {
      const names = row.split('|')
      for (const name of names) {
        const { key } = parseAlias(name)
        expect(key, name).not.toBe('')
        expect(owners.get(key) ?? names[0], name).toBe(names[0])
        owners.set(key, names[0] as string)
      }
    }
  })

  it('resolves every name to itself', () => {
    for (const skill of taxonomy().skills) expect(resolveSkill(skill.name)?.name).toBe(skill.name)
  })

  it('relates only skills that exist', () => {
    const names = new Set(taxonomy().skills.map((skill) => skill.name))
    const related = new Set(Object.values(relations).flatMap((rows) => rows.flatMap((row) => row.split('|'))))
    expect([...related].filter((name) => !names.has(name))).toEqual([])
  })

  it('wants a capital or evidence for every name of one or two letters', () => {
    const aliases = Object.values(rows).flatMap((own) => own.flatMap((row) => row.split('|').map(parseAlias)))
    const short = aliases.filter((alias) => /^\w{1,2}$/.test(alias.key) && alias.rule === 'plain')
    expect(short.map((alias) => alias.text)).toEqual([])
  })

  it('spells its aliases the American way, as texts are compared', () => {
    const words = Object.values(rows).flatMap((own) => own.flatMap((row) => row.match(/[A-Za-z]{6,}/g) ?? []))
    expect(words.filter((word) => wordKey(word) !== word.toLowerCase())).toEqual([])
  })

  it('resolves every alias to its skill', () => {
    for (const skill of new Taxonomy(rows).skills) {
      for (const alias of skill.aliases) expect(resolveSkill(alias)?.name, alias).toBe(skill.name)
    }
  })

  it('holds every curated row', () => {
    const names = new Set(taxonomy().skills.map((skill) => skill.name))
    const missing = readCuratedRows(join(folder, 'curated')).filter((row) => !names.has(row.name.replace(/^[=~]/, '')))
    expect(missing.map((row) => row.name)).toEqual([])
  })

  it.runIf(hasSources(sources))('is what the build script makes of the sources', () => {
    const { files, complaints } = buildTaxonomy(folder, sources)
    expect(complaints).toEqual([])
    for (const [name, content] of Object.entries(files))
      expect(readFileSync(join(folder, name), 'utf8') === content, name).toBe(true)
  })
})
