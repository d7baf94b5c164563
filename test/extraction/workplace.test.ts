import { describe, expect, it } from 'vitest'
import { findEmployment } from '../../lib/extraction/employment'
import { structureOf } from '../../lib/extraction/structure'
import { findWorkplace } from '../../lib/extraction/workplace'
import type { Employment, Posting, Workplace } from '../../lib/model'
import { postingOf } from './posting'

const workplaces: [string, Workplace | null, Partial<Posting>?][] = [
  ['#LI-Remote', 'remote'],
  ['#LI-Hybrid', 'hybrid'],
  ['#LI-Onsite', 'onsite'],
  ['This is a fully remote position.', 'remote'],
  ['This role is 100% remote.', 'remote'],
  ['This is a remote, full-time position.', 'remote'],
  ['Location: Remote within the United States', 'remote'],
  ['Location options: Remote', 'remote'],
  ['Acme | Engineer | REMOTE (US only) | Full-time', 'remote'],
  ['Acme | Engineer | Hybrid SF or Remote US | Full-time', 'remote'],
  ['Work from anywhere.', 'remote'],
  ['Location: Remote or any Acme location', 'remote'],
  ['Write code.', 'remote', { title: 'Engineer (Remote)' }],
  ['Write code.', 'remote', { location: 'Remote, Canada' }],
  ['Flexible hybrid working environment, with 3 days in the office.', 'hybrid'],
  ['You come to the office 2-3 days a week: 2-3 days a week in the office.', 'hybrid'],
  ['This role follows a hybrid schedule; work remotely on Mondays.', 'hybrid'],
  ['Acme | San Francisco, Hybrid (in office 3-5 days a week) | Full-Time', 'hybrid'],
  ['We support hybrid work arrangements that fit your life.', 'hybrid'],
  ['Work two days a week from home.', 'hybrid'],
  ['Možnost home office', 'hybrid', { language: 'cs' }],
  ['Office roles are onsite Tuesday, Wednesday, and Thursday.', 'hybrid'],
  ['Acme | Engineer | Onsite few days a week', 'hybrid'],
  ['50% telecommuting permitted.', 'hybrid'],
  ['You may telecommute. Employees spend at least 50% of their time in-office.', 'hybrid'],
  ['We spend at least half (50%) of our time each quarter in the office.', 'hybrid'],
  ['This is a Hybrid/Flex for Each Day work arrangement.', 'hybrid'],
  ['Senior Engineer — Boston · Hybrid · Full-time', 'hybrid'],
  ['We are in the office five days a week.', 'onsite'],
  ['Onsite Monday to Friday.', 'onsite'],
  ['**Location: Springfield (Onsite)**', 'onsite'],
  ['This position is based in our Vienna office.', 'onsite'],
  ['You may telecommute.', 'remote'],
  ['Requirements\n• Remote Terminal Units\n• Motor control', null],
  ['In-person interviews will be required.', null],
  ['The range is for applicants that reside or work onsite in California.', null],
  ['Location: San Francisco, CA (Onsite, 5 days/week)', 'onsite'],
  ['This role is in person in Bangalore or Seattle.', 'onsite'],
  ['Acme | New York | ONSITE | Full-time', 'onsite'],
  ['This role is not remote.', 'onsite'],
  ['You are in the office 5 days a week: five days a week in the office.', 'onsite'],
  ['Able to work on\\-site in San Francisco', 'onsite'],
  ['Benefits\n• In-office perks: lunch, snacks and drinks', null],
  ['You build hybrid cloud solutions.', null],
  ['Secure remote access for remote users.', null],
  ['About us\nOur team is 100% remote and helps companies to hire.', null],
  ['Write code.', null],
  ['Write code.', 'hybrid', { workplace: 'hybrid' }],
  ['Many teams do offer hybrid options.', 'onsite', { workplace: 'onsite' }],
]

describe('workplace', () => {
  it.each(workplaces)('%s: %s', (text, expected, known = {}) => {
    expect(findWorkplace(structureOf(text), postingOf(text, known))).toBe(expected)
  })
})

const employments: [string, Employment | null, Partial<Posting>?][] = [
  ['Employment type: Full-time', 'full-time'],
  ['Acme | Remote | Full-time', 'full-time'],
  ['Acme | Remote | Full Time or Contract', 'full-time'],
  ['Acme | Remote | Contract to start, leading to full-time work', 'contract'],
  ['Acme | Remote | Contract to start, leading to full-time work', 'contract', { employment: 'full-time' }],
  ['The salary range for this full-time position is wide.', 'full-time'],
  ['Must be available for full-time employment', 'full-time'],
  ['Part-time or full-time', 'full-time'],
  ['Part-time, 20 hours a week', 'part-time'],
  ['This is a 12-month contract.', 'contract'],
  ['Contract role, outside IR35', 'contract'],
  ['Acme | Berlin | Contract', 'contract'],
  ['A temporary position until June', 'temporary'],
  ['Benefits available to all full-time Acme employees', null],
  ['All full-time, permanent positions are eligible for a bonus.', null],
  ['Participation may be required to receive a full-time offer.', null],
  ['We are looking to hire two full time employees.', 'full-time'],
  ['Some roles require full-time in-office presence.', null],
  ['As an intern you learn what it is like to work at Acme full time.', 'internship'],
  ['The Sales Intern will assist the sales team.', 'internship'],
  ['Interns work with clients.', 'internship'],
  ['We are looking for a bright, curious intern.', 'internship'],
  ['During your internship you will meet other teams.', 'internship'],
  ['About Acme\nDuring your internship you will see all of Acme.', 'internship'],
  ['Stage de 6 mois (convention obligatoire)', 'internship', { language: 'fr' }],
  ['Position Type: Student', 'internship'],
  ['Data Engineer Intern - Reports', 'internship'],
  ['As a Summer Associate, you will work with clients.', 'internship'],
  ['The Sales Intern will assist the sales team.', 'full-time', { employment: 'full-time', source: 'site' }],
  ['You will mentor interns and manage our summer interns.', null],
  ['Requirements\n• Previous internship experience', null],
  ['You may apply once for our intern and graduate roles.', null],
  ['The Sales Intern will assist you.', null, { title: 'Senior Engineer' }],
  ['Write smart contracts.', null],
  ['Write code.', 'internship', { title: 'Software Engineer Intern' }],
  ['Full-time for three months', 'internship', { title: 'Software Engineer Internship', employment: 'full-time' }],
  ['Write code.', 'part-time', { title: 'Junior developer part time' }],
  ['Write code.', 'full-time', { employment: 'full-time' }],
  ['Internal tools for internationals', null],
]

describe('employment', () => {
  it.each(employments)('%s: %s', (text, expected, known = {}) => {
    expect(findEmployment(structureOf(text), postingOf(text, known))).toBe(expected)
  })
})
