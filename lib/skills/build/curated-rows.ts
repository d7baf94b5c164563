import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SKILL_CLASSES, type SkillClass } from '../skill'

/** One row of `lib/skills/curated`: a skill with its aliases (marks and all) and its relations, by name. */
export interface CuratedRow {
  class: SkillClass
  /** With its mark. */
  name: string
  aliases: string[]
  implies: string[]
  isA: string[]
  alternativeTo: string[]
}

const FIELDS = { also: 'aliases', implies: 'implies', is: 'isA', like: 'alternativeTo' } as const

/** Reads all rows: `curated/CLASS.txt` and `curated/CLASS/*.txt`, in the order of their names. */
export function readCuratedRows(folder: string): CuratedRow[] {
  return SKILL_CLASSES.flatMap((skillClass) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const own = files.filter(
      (file) => file === `${skillClass}.txt` || (file.startsWith(`${skillClass}/`) && file.endsWith('.txt')),
    )
    return own.sort().flatMap((file) => parseCuratedRows(readFileSync(join(folder, file), 'utf8'), skillClass))
  })
}

/**
 * `Name | also alias; alias | implies Skill | is Skill | like Skill`, one skill a line. A line `@ implies X | is Y | alternatives` says
 * what holds for all rows under it, until the next such line; under `alternatives` each row can stand in for the others.
 */
export function parseCuratedRows(text: string, skillClass: SkillClass): CuratedRow[] {
  const rows: CuratedRow[] = []
  let shared = emptyRow(skillClass)
  let group: CuratedRow[] | undefined
  const closeGroup = (): void => {
    for (const row of group ?? []) {
      row.alternativeTo.push(...(group ?? []).filter((other) => other !== row).map((other) => unmarked(other.name)))
    }
  }
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const cells = line.split('|').map((cell) => cell.trim())
    if (line.startsWith('@')) {
      closeGroup()
      shared = emptyRow(skillClass)
      cells[0] = (cells[0] ?? '').slice(1).trim()
      group = cells.includes('alternatives') ? [] : undefined
      for (const cell of cells.filter((each) => each !== '' && each !== 'alternatives')) addCell(shared, cell)
    } else {
      const [name = '', ...rest] = cells
      const row = { ...emptyRow(skillClass), name, implies: [...shared.implies], isA: [...shared.isA] }
      for (const cell of rest.filter((each) => each !== '')) addCell(row, cell)
      rows.push(row)
      group?.push(row)
    }
  }
  closeGroup()
  return rows
}

/** One row of `curated/umbrellas.txt`: a wide skill and what meets it, each by name. */
export interface Umbrella {
  name: string
  /** Whoever has one of these has the wide skill too. */
  full: string[]
  /** One of these is a part of the wide skill; what merely implies one of them is none. */
  part: string[]
}

/** `Name | full Skill; Skill | part Skill; Skill`: said once at the wide skill rather than at each narrow one. */
export function parseUmbrellas(text: string): Umbrella[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim())
      const umbrella: Umbrella = { name, full: [], part: [] }
      for (const cell of cells) {
        const [word = ''] = cell.split(' ', 1)
        if (word !== 'full' && word !== 'part') throw new Error(`Unknown field "${word}" in "${cell}"`)
        umbrella[word].push(...namesIn(cell.slice(word.length)))
      }
      return umbrella
    })
}

function namesIn(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function addCell(row: CuratedRow, cell: string): void {
  const [word = '', ...rest] = cell.split(' ')
  if (!(word in FIELDS)) throw new Error(`Unknown field "${word}" in "${cell}"`)
  row[FIELDS[word as keyof typeof FIELDS]].push(...namesIn(rest.join(' ')))
}

function emptyRow(skillClass: SkillClass): CuratedRow {
  return { class: skillClass, name: '', aliases: [], implies: [], isA: [], alternativeTo: [] }
}

export function unmarked(name: string): string {
  return name.replace(/^[=~]/, '')
}
