import { describe, expect, it } from 'vitest'
import { findAuthorization } from '../../lib/extraction/authorization'
import { structureOf } from '../../lib/extraction/structure'
import type { Authorization } from '../../lib/model'
import { postingOf } from './posting'

const authorizationOf = (description: string, title: string | null = null) =>
  findAuthorization(structureOf(description), postingOf(description, { title }))

const sponsorship: [string, Authorization['sponsorship']][] = [
  ['We are unable to sponsor visas for this role.', 'refused'],
  ['Applicants must be authorized to work in the US without visa sponsorship.', 'refused'],
  ['Sponsorship for employment visa status will not be provided.', 'refused'],
  ['This position is ineligible for visa sponsorship.', 'refused'],
  ['We do not offer sponsorship at this time.', 'refused'],
  ["We can't sponsor visas yet.", 'refused'],
  ['No visa sponsorship.', 'refused'],
  ['Visa sponsorship: no', 'refused'],
  ['We help with relocation, but cannot sponsor visas.', 'refused'],
  [
    'We may not be able to employ people who hold certain U.S. visa categories, or support future H-1B sponsorship.',
    'refused',
  ],
  ['Sponsor candidates who may not work in the US: No', 'refused'],
  ['Acme | Boston | Existing Visa Transfers Welcome', 'offered'],
  ['We help you with relocation and visa matters.', 'offered'],
  ['We sponsor H-1B visas.', 'offered'],
  ['Visa sponsorship is available.', 'offered'],
  ['Limited immigration sponsorship may be available.', 'offered'],
  ['Acme | Berlin | Full-time | VISA Sponsorship', 'offered'],
  ['Visa Sponsorship: Open to visa transfers (OPT, H\\-1B transfers)', 'offered'],
  ['Acme is supportive of US immigration sponsorship for this role.', 'offered'],
  ['We provide support for relocation and visas for strong candidates.', 'offered'],
  ['Will you now or in the future require sponsorship for employment?*', null],
  ['Sell event sponsorships to partners.', null],
  ['Other firm sponsored benefit programs.', null],
  ['You write code.', null],
]

describe('visa sponsorship', () => {
  it.each(sponsorship)('%s: %s', (text, expected) => {
    expect(authorizationOf(text).sponsorship).toBe(expected)
  })
})

const clearances: [string, string | null][] = [
  ['An active Top Secret clearance is required.', 'Top Secret clearance'],
  ['Active TS/SCI with polygraph', 'TS/SCI clearance'],
  ['Must hold a Secret clearance.', 'Secret clearance'],
  ['Ability to obtain a Public Trust clearance', 'Public Trust clearance'],
  ['Ability to obtain and maintain a security clearance', 'security clearance'],
  ['SC clearance needed', 'SC clearance'],
  ['The clearance sale ended.', null],
  ['Keep a secret.', null],
]

describe('clearance', () => {
  it.each(clearances)('%s', (text, expected) => {
    expect(authorizationOf(text).clearance).toBe(expected)
  })
  it('is read in the title', () => {
    expect(authorizationOf('Write Java.', 'Java Developer (Top Secret Clearance)').clearance).toBe(
      'Top Secret clearance',
    )
  })
})
