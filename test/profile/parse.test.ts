import { describe, expect, test } from 'vitest'
import { Profile } from '../../lib/model'
import { parseProfile, sampleProfile } from '../../lib/profile'

const TODAY = '2026-11-24'
const parse = (json: unknown) => parseProfile(json, TODAY)

describe('Rolefit’s own', () => {
  test('comes back as it is', () => {
    const json: unknown = JSON.parse(JSON.stringify(sampleProfile))
    expect(parse(json)).toEqual({ ok: true, profile: sampleProfile, source: 'rolefit' })
  })

  test('may leave fields out', () => {
    const result = parse({ version: 1, skills: [{ name: 'Go' }], wants: { workplaces: ['remote'] } })
    expect(result.ok && Profile.parse(result.profile)).toMatchObject({
      skills: [{ name: 'Go', years: null, level: null, lastUsed: null }],
      wants: { workplaces: ['remote'], places: [] },
      limits: [],
    })
  })

  test('lets nothing in but its own fields', () => {
    const json: unknown = JSON.parse(
      '{"version":1,"__proto__":{"polluted":true},"extra":1,"wants":{"__proto__":{"levels":7}}}',
    )
    const result = parse(json)
    expect(result.ok && Object.keys(result.profile)).not.toContain('extra')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

test.each<[json: unknown, field: string, expected: string]>([
  [[], '', 'a Rolefit profile or a JSON Resume, as one JSON object'],
  ['text', '', 'a Rolefit profile or a JSON Resume, as one JSON object'],
  [{}, '', 'a Rolefit profile or a JSON Resume, as one JSON object'],
  [{ version: 2, skills: [] }, 'version', 'a version up to 1; a newer Rolefit wrote this file'],
  [{ version: 0 }, 'version', 'the number 1'],
  [{ version: 1, name: '' }, 'name', 'a text of 1 to 60 characters'],
  [{ version: 1, skills: 'Go' }, 'skills', 'a list of at most 500 skills'],
  [{ version: 1, skills: ['Go'] }, 'skills[0]', 'a skill with a name'],
  [{ version: 1, skills: [{ years: 1 }] }, 'skills[0].name', 'a text of 1 to 80 characters'],
  [{ version: 1, skills: [{ name: 'Go' }, { name: 'C', years: '5' }] }, 'skills[1].years', 'a number from 0 to 60'],
  [{ version: 1, skills: [{ name: 'Go', years: -1 }] }, 'skills[0].years', 'a number from 0 to 60'],
  [{ version: 1, skills: [{ name: 'Go', level: 'guru' }] }, 'skills[0].level', 'one of basic, working, strong, expert'],
  [
    { version: 1, wants: { salaryFloor: { amount: 1, currency: '€' } } },
    'wants.salaryFloor.currency',
    'a currency code such as EUR',
  ],
  [{ version: 1, wants: 7 }, 'wants', 'an object'],
  [
    { version: 1, limits: ['pay'] },
    'limits[0]',
    'one of salary, workplace, place, employment, sponsorship, clearance, language, level, company',
  ],
  [{ basics: 'Ann' }, 'basics', 'an object'],
  [{ work: [{ startDate: 'long ago' }] }, 'work[0].startDate', 'a date such as 2021-03-15, 2021-03 or 2021'],
  [{ work: [{}, { highlights: ['a', 7] }] }, 'work[1].highlights[1]', 'a text'],
  [{ skills: [{ name: 'Web', keywords: 'HTML' }] }, 'skills[0].keywords', 'a list of texts'],
])('%j names the field and what it takes', (json, field, expected) => {
  expect(parse(json)).toEqual({ ok: false, field, expected })
})

describe('a JSON Resume', () => {
  const result = parse({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name: 'Ann Example', label: 'Developer', location: { city: 'Graz', countryCode: 'AT' } },
    work: [
      {
        name: 'B',
        position: 'Senior Software Engineer',
        startDate: '2021-11',
        endDate: null,
        highlights: ['Built services in Go and Kafka.'],
      },
      {
        name: 'A',
        position: 'Software Engineer',
        startDate: '2018-11-01',
        endDate: '2022-04-30',
        summary: 'Built services in Go and Python.',
      },
      { name: 'Z', position: 'Intern', startDate: '2015-01', endDate: '2015-06', summary: 'PHP' },
    ],
    education: [
      { studyType: 'Bachelor of Science', area: 'Computer Science', endDate: '2018' },
      { studyType: 'PhD', area: 'Computer Science', endDate: '2028' },
    ],
    skills: [
      { name: 'Backend', level: 'Advanced', keywords: ['golang', 'postgres', 'Python (primary)'] },
      { name: 'Frobnication', level: 'Beginner' },
    ],
    languages: [{ language: 'German', fluency: 'Native' }],
    certificates: [{ name: 'CKA' }],
  })
  const profile = result.ok ? result.profile : null
  const skill = (name: string) => profile?.skills.find((each) => each.name === name)

  test('gives a whole profile', () => {
    expect(result).toMatchObject({ ok: true, source: 'json-resume' })
    expect(profile).toMatchObject({
      name: 'Ann Example',
      years: 8.5,
      level: 'senior',
      degree: 'bachelor',
      languages: ['German'],
      certifications: ['CKA'],
      wants: { places: ['Graz'] },
    })
  })

  test('names skills canonically, with the years of the positions that name them', () => {
    expect(skill('Go')).toEqual({ name: 'Go', years: 8, level: 'strong', lastUsed: null })
    expect(skill('Python')).toEqual({ name: 'Python', years: 3.5, level: 'strong', lastUsed: null })
    expect(skill('PostgreSQL')).toEqual({ name: 'PostgreSQL', years: null, level: 'strong', lastUsed: null })
    expect(skill('PHP')).toEqual({ name: 'PHP', years: 0.5, level: null, lastUsed: 2015 })
  })

  test('keeps a word that the taxonomy does not know', () => {
    expect(skill('Frobnication')).toMatchObject({ level: 'basic' })
  })

  test('has no skill twice', () => {
    const names = profile?.skills.map(({ name }) => name.toLowerCase()) ?? []
    expect(new Set(names).size).toBe(names.length)
  })

  test('a first step counts only while it is the latest', () => {
    const level = (...titles: string[]) => {
      const work = titles.map((position, index) => ({ position, startDate: `${2020 - index}` }))
      const parsed = parse({ work })
      return parsed.ok && parsed.profile.level
    }
    expect(level('Software Engineer', 'Junior Developer')).toBeNull()
    expect(level('Junior Developer', 'Intern')).toBe('junior')
    expect(level('Software Engineer', 'Staff Engineer')).toBe('staff')
  })
})
