import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../lib/model'
import { sameYears, scoreRequirements } from './extraction-scores'
import type { Label } from './labels'
import { AcceptedNames, f1Of } from './names'

const accepted = new AcceptedNames([
  { name: 'PostgreSQL', class: 'technology', accepts: ['Postgres'] },
  { name: 'Java', class: 'technology', accepts: [] },
  { name: 'Go', class: 'technology', accepts: ['Golang'] },
  { name: 'Agile', class: 'practice', accepts: [] },
  { name: 'Communication', class: 'soft', accepts: [] },
])

function label(requirements: Label['requirements'], soft: string[] = []): Label {
  return {
    file: 'made-up',
    title: null,
    company: null,
    workplace: null,
    employment: null,
    salary: null,
    level: null,
    track: 'individual',
    titleLevel: null,
    years: null,
    degree: null,
    degreeNeed: null,
    orEquivalent: false,
    sponsorship: null,
    requirements,
    soft: soft.map((name) => ({ name, need: 'required' })),
  }
}

function ask(names: string, need: Requirement['need'], more: Partial<Requirement> = {}): Requirement {
  const evidence = { text: '', start: 0, end: 0 }
  return { kind: 'skill', anyOf: names.split('|'), need, years: null, soft: false, evidence, ...more }
}

const labelled = (names: string, need: Requirement['need'], years: Requirement['years'] = null) => ({
  anyOf: names.split('|'),
  need,
  years,
})

describe('names', () => {
  it('takes an accepted spelling for the name, and counts what is missed and what is false', () => {
    const scores = scoreRequirements(
      [ask('Postgres', 'required'), ask('Kotlin', 'required')],
      label([labelled('PostgreSQL', 'required'), labelled('Java', 'required')]),
      accepted,
    )
    expect(scores.names).toMatchObject({ right: 1, found: 2, met: 1, labelled: 2, missed: ['Java'], wrong: ['Kotlin'] })
    expect(f1Of(scores.technology)).toBeCloseTo(0.5)
  })

  it('counts a name once, by its strongest need', () => {
    const scores = scoreRequirements(
      [ask('Java', 'duty'), ask('Java|Go', 'required')],
      label([labelled('Java', 'required'), labelled('Java', 'preferred'), labelled('Go', 'preferred')]),
      accepted,
    )
    expect(scores.names).toMatchObject({ found: 2, labelled: 2, met: 2 })
    expect(scores.needs).toMatchObject({ right: 1, of: 2, wrong: ['Go: required, not preferred'] })
    expect(scores.required).toMatchObject({ right: 1, found: 2, met: 1, labelled: 1 })
    expect(scores.preferred).toMatchObject({ met: 0, labelled: 1 })
  })

  it('keeps practices out of the technologies', () => {
    const scores = scoreRequirements([ask('Agile', 'duty')], label([labelled('Agile', 'duty')]), accepted)
    expect(scores.technology).toMatchObject({ found: 0, labelled: 0 })
    expect(scores.duty.met).toBe(1)
  })

  it('counts no soft skill and no human language as false', () => {
    const found = [
      ask('Communication', 'required', { soft: true }),
      ask('English', 'required', { kind: 'language' }),
      ask('Communication', 'required'),
    ]
    const scores = scoreRequirements(found, label([], ['Communication']), accepted)
    expect(scores.names).toMatchObject({ found: 0, wrong: [] })
    expect(scores.soft).toMatchObject({ met: 1, labelled: 1 })
  })
})

describe('groups', () => {
  const wanted = label([labelled('Java|Go', 'required'), labelled('PostgreSQL', 'required')])

  it('asks for the same names, in any order and spelling', () => {
    const scores = scoreRequirements([ask('Golang|Java', 'preferred')], wanted, accepted)
    expect(scores.groups).toMatchObject({ right: 1, of: 1 })
    expect(scores.groupsNotExact).toMatchObject({ right: 0, of: 1 })
  })

  it('counts a group with a name too many as not exact, but not as false', () => {
    const scores = scoreRequirements([ask('Java|Go|PostgreSQL', 'required')], wanted, accepted)
    expect(scores.groups.right).toBe(0)
    expect(scores.groupsNotExact.right).toBe(1)
    expect(scores.groupsFalse.right).toBe(0)
  })

  it('counts a group of things asked apart as false', () => {
    const scores = scoreRequirements([ask('Java|PostgreSQL', 'required')], wanted, accepted)
    expect(scores.groupsFalse.right).toBe(1)
  })
})

describe('years', () => {
  const five = { min: 5, max: null }

  it('asks for the years of the right name', () => {
    const wanted = label([labelled('Java', 'required', five), labelled('Go', 'required')])
    const right = scoreRequirements([ask('Java', 'required', { years: five }), ask('Go', 'required')], wanted, accepted)
    expect(right.years).toMatchObject({ right: 1, of: 1 })
    const swapped = scoreRequirements(
      [ask('Java', 'required'), ask('Go', 'required', { years: five })],
      wanted,
      accepted,
    )
    expect(swapped.years).toMatchObject({ right: 0, of: 2 })
  })

  it('counts the years of a name that was missed as wrong', () => {
    expect(scoreRequirements([], label([labelled('Java', 'required', five)]), accepted).years).toMatchObject({
      right: 0,
      of: 1,
    })
  })

  it('tells ranges apart', () => {
    expect(sameYears(five, { min: 5, max: null })).toBe(true)
    expect(sameYears(five, { min: 5, max: 7 })).toBe(false)
    expect(sameYears(null, five)).toBe(false)
    expect(sameYears(null, null)).toBe(true)
  })
})
