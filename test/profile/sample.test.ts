import { expect, test } from 'vitest'
import { Profile } from '../../lib/model'
import { canonicalSkillName, sampleProfile } from '../../lib/profile'

test('the sample is a profile that names its skills as the taxonomy does, each once', () => {
  expect(Profile.parse(sampleProfile)).toEqual(sampleProfile)
  const names = sampleProfile.skills.map(({ name }) => name)
  expect(names.map(canonicalSkillName)).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
})
