import { describe, expect, it } from 'vitest'
import { suggestSkills } from '../../lib/skills'

const suggested = (typed: string, limit = 8): string[] => suggestSkills(typed, limit).map((skill) => skill.name)

describe('suggestSkills', () => {
  it('puts the very name first, then names that start so, the commonest first', () => {
    expect(suggested('java').slice(0, 2)).toEqual(['Java', 'JavaScript'])
    expect(suggested('re')[0]).toBe('React')
    expect(suggested('py')[0]).toBe('Python')
  })

  it('finds by alias and by a later word', () => {
    expect(suggested('k8s')[0]).toBe('Kubernetes')
    expect(suggested('golang')[0]).toBe('Go')
    expect(suggested('lambda')).toContain('AWS Lambda')
  })

  it('keeps to the limit, and to nothing where nothing was typed', () => {
    expect(suggested('a', 5)).toHaveLength(5)
    expect(suggested('  ')).toEqual([])
    expect(suggested('zzzzqqq')).toEqual([])
  })
})
