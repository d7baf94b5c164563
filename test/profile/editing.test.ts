import { expect, test } from 'vitest'
import { emptyProfile } from '../../lib/model'
import { addSkill, changeSkill, removeSkill, renameSkill } from '../../lib/profile'

const start = addSkill(addSkill(emptyProfile(), 'golang', { years: 3 }), 'Frobnicator')
const names = (of: typeof start) => of.skills.map(({ name }) => name)

test('adds a skill under its canonical name, or the candidate’s own word', () => {
  expect(names(start)).toEqual(['Go', 'Frobnicator'])
  expect(names(addSkill(start, '   '))).toEqual(['Go', 'Frobnicator'])
})

test('adds no skill twice, and fills in what was open', () => {
  const again = addSkill(addSkill(start, 'Go', { years: 9, level: 'strong' }), 'frobnicator', { years: 1 })
  expect(again.skills).toEqual([
    { name: 'Go', years: 3, level: 'strong', lastUsed: null },
    { name: 'Frobnicator', years: 1, level: null, lastUsed: null },
  ])
})

test('changes and removes by any of its names', () => {
  expect(changeSkill(start, 'golang', { years: 4 }).skills[0]?.years).toBe(4)
  expect(names(removeSkill(start, 'GOLANG'))).toEqual(['Frobnicator'])
  expect(removeSkill(start, 'Rust')).toBe(start)
})

test('renames in place; two that become one keep the greater facts', () => {
  expect(names(renameSkill(start, 'Go', 'Python'))).toEqual(['Python', 'Frobnicator'])
  const merged = renameSkill(changeSkill(start, 'Frobnicator', { years: 7, level: 'basic' }), 'Frobnicator', 'golang')
  expect(merged.skills).toEqual([{ name: 'Go', years: 7, level: 'basic', lastUsed: null }])
})
