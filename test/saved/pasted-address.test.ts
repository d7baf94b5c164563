import { describe, expect, it } from 'vitest'
import { identityOf, pastedAddress, safeLink } from '../../lib/saved'

describe('pastedAddress', () => {
  it('is the same for the same text, and another for another', async () => {
    expect(await pastedAddress('Engineer wanted')).toBe(await pastedAddress('Engineer wanted'))
    expect(await pastedAddress('Engineer wanted')).not.toBe(await pastedAddress('Engineer wanted.'))
  })

  it('serves as an identity, and leads nowhere', async () => {
    const address = await pastedAddress('Engineer wanted')
    expect(address).toMatch(/^pasted:[\da-f]{16}$/)
    expect(identityOf(address)).toBe(address)
    expect(safeLink(address)).toBeNull()
  })
})
