import { describe, expect, it } from 'vitest'
import { findSeniority } from '../../lib/extraction/seniority'
import { structureOf } from '../../lib/extraction/structure'
import type { Level, Posting } from '../../lib/model'
import { postingOf } from './posting'

const seniorityOf = (description: string, known: Partial<Posting> = {}) =>
  findSeniority(structureOf(description), postingOf(description, known))

describe('the role that the text names', () => {
  const named: [string, Level | null, Level | null][] = [
    ['As our Senior Data Analyst, you will answer questions.', 'senior', 'senior'],
    ['Acme is hiring a Senior iOS Developer!\n• 3+ years of work experience', 'senior', 'senior'],
    ['We are seeking a Data Scientist 2 who builds models.', 'mid', 'mid'],
    ['We are looking for a Head of Sales.', 'staff', 'staff'],
    ['We are looking for an Agile Lead to start at once.', 'senior', 'senior'],
    ['As a Graduate Quantitative Researcher, you will learn.', 'junior', 'junior'],
    ['Acme | CTO | Full-time | Oslo', 'principal', 'principal'],
    ['Job title: Senior Clerk', 'senior', 'senior'],
    ['The Senior Engineer will write code.\n• 3+ years of professional experience', 'mid', null],
    ['You are responsible for all intern interviews.', null, null],
    ['You will support our senior engineers.', null, null],
  ]
  it.each(named)('%s', (text, level, titleLevel) => {
    expect(seniorityOf(text)).toMatchObject({ level, titleLevel })
  })

  it('is no level where the years speak against a manager', () => {
    const found = seniorityOf('We are looking for a QA Manager.\nRequirements\n• 2+ years of professional experience')
    expect(found).toMatchObject({ level: 'mid', track: 'individual' })
  })
})

it('takes the role that the text names for the title of a posting that came without one', () => {
  const text =
    'We are seeking a Lead Platform Engineer to join us.\nRequirements\n• 3+ years of professional experience'
  expect(seniorityOf(text)).toMatchObject({ level: 'senior', titleLevel: 'senior', track: 'lead' })
  expect(seniorityOf(text, { title: 'Platform Engineer', source: 'site' })).toMatchObject({
    level: 'mid',
    titleLevel: null,
  })
  // A plain text's own title came from the same words, shortened.
  expect(seniorityOf(text, { title: 'Platform Engineer', source: 'text' })).toMatchObject({ titleLevel: 'senior' })
})
