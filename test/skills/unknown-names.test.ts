import { describe, expect, it } from 'vitest'
import { looksLikeTechnology } from '../../lib/skills'

describe('looksLikeTechnology', () => {
  it.each(['FooBarDB', 'Quuxly.js', 'zSphere', 'OpenFooStack', 'Neo9j', 'QX32', 'Blorp.io', 'Zed#'])(
    '%s is certain',
    (term) => {
      expect(looksLikeTechnology(term)).toBe('certain')
    },
  )

  it.each(['Quuxly', 'Blorp', 'QZX'])('%s is likely, by its capital', (term) => {
    expect(looksLikeTechnology(term)).toBe('likely')
  })

  it.each([
    'quuxly',
    'a',
    '',
    'Monday',
    'Google',
    'Experience',
    'CEO',
    'USA',
    'English',
    'two words',
    '2024',
    '401k',
    'Java',
  ])('"%s" is none, or known', (term) => {
    expect(looksLikeTechnology(term)).toBeNull()
  })
})
