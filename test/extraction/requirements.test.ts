import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../lib/extraction/requirements'
import { structureOf } from '../../lib/extraction/structure'
import type { Posting, Requirement } from '../../lib/model'
import { resolveSkill } from '../../lib/skills'
import { groupCases, needCases, otherSenseCases, type SentenceCase, yearsCases } from './requirement-cases'

function postingOf(description: string, more: Partial<Posting> = {}): Posting {
  return {
    source: 'text',
    site: null,
    title: null,
    company: null,
    location: null,
    workplace: null,
    employment: null,
    salary: null,
    postedOn: null,
    closed: false,
    language: 'en',
    description,
    ...more,
  }
}

function requirements(description: string, more: Partial<Posting> = {}): Requirement[] {
  return requirementsOf(structureOf(description), postingOf(description, more))
}

const canonical = (name: string) => resolveSkill(name)?.name ?? name

function shown({ need, anyOf, atLeast }: Requirement): string {
  return `${need}: ${atLeast ? `${atLeast} of ` : ''}${[...anyOf].sort().join(' | ')}`
}

/** The same form for an expected ask, its names made canonical. */
function expected(ask: string): string {
  const [need = '', names = ''] = ask.split(': ')
  const count = /^\d of /.exec(names)?.[0] ?? ''
  return `${need}: ${count}${names.slice(count.length).split(' | ').map(canonical).sort().join(' | ')}`
}

function asksOf({ text, under = 'Requirements' }: SentenceCase): string[] {
  const found = requirements(`${under}\n• ${text}`)
  return found.filter(({ soft }) => !soft).map(shown)
}

/** What a case says nothing of, such as a practice found beside, does no harm; its own asks must stand exactly. */
function check(sentence: SentenceCase) {
  const found = asksOf(sentence)
  const wanted = sentence.asks.map(expected)
  const named = new Set(wanted.flatMap((ask) => (ask.split(/: (?:\d of )?/)[1] ?? '').split(' | ')))
  const about = found.filter((ask) =>
    (ask.split(/: (?:\d of )?/)[1] ?? '').split(' | ').some((name) => named.has(name)),
  )
  expect(about.sort()).toEqual(wanted.sort())
  if (wanted.length === 0) expect(found).toEqual([])
}

describe('any-of groups', () => {
  it.each(groupCases.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, sentence) => check(sentence))
})

describe('need', () => {
  it.each(needCases.map((sentence) => [`${sentence.under ?? ''} ${sentence.text}`, sentence] as const))(
    '%s',
    (_text, sentence) => check(sentence),
  )

  it('counts a thing once, with its strongest need and its years', () => {
    const found = requirements(
      'What you’ll do\n• Build in Java\nRequirements\n• 3+ years of Java\nNice to have\n• Java',
    )
    expect(found.map(shown)).toEqual(['required: Java'])
    expect(found[0]?.years).toEqual({ min: 3, max: null })
    expect(found[0]?.evidence.text).toBe('3+ years of Java')
  })

  it('asks for what the title names where the text makes it part of the work', () => {
    const description = 'What you’ll do\n• Write services in Rust\n• Run Kafka'
    expect(requirements(description, { title: 'Senior Rust Engineer' }).map(shown)).toEqual([
      'required: Rust',
      'duty: Apache Kafka',
    ])
  })

  it('only mentions the company’s own name', () => {
    const found = requirements('Requirements\n• Experience with Databricks', { company: 'Databricks' })
    expect(found.map(shown)).toEqual(['mentioned: Databricks'])
  })

  it('makes one ask of a list of which one would do', () => {
    const found = requirements('Any one of the following would be good to have:\n• PostgreSQL\n• Django\n• Kubernetes')
    expect(found.map(shown)).toEqual(['preferred: Django | Kubernetes | PostgreSQL'])
  })

  it('reads prose without headings', () => {
    const found = requirements(
      'We are looking for a Python engineer with Kafka experience to join our Salesforce team. You will build services in Go. Acme sells Tableau.',
    )
    expect(found.map(shown)).toEqual([
      'required: Python',
      'required: Apache Kafka',
      'duty: Salesforce',
      'duty: Go',
      'mentioned: Tableau',
    ])
  })

  it('does not guess in a language whose headings it does not know', () => {
    const found = requirements('Java ja Kotlin.\nVaatimukset\n• Docker', { language: 'fi' })
    expect(new Set(found.map(({ need }) => need))).toEqual(new Set(['mentioned']))
  })

  it('keeps unknown technologies in a list of known ones', () => {
    const names = requirements('Requirements\n• Kafka, Zorblax and RabbitMQ').flatMap(({ anyOf }) => anyOf)
    expect(names).toContain('Zorblax')
  })
})

describe('words with another sense', () => {
  it.each(otherSenseCases.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, sentence) =>
    check(sentence),
  )
})

describe('years', () => {
  it.each(yearsCases.map(({ text, years }) => [text, years] as const))('%s', (text, years) => {
    const found = requirements(`Requirements\n• ${text}`)
    for (const [name, wanted] of Object.entries(years)) {
      const requirement = found.find(({ anyOf }) => anyOf.includes(canonical(name)))
      const bound = requirement?.years ? `${requirement.years.min ?? ''}-${requirement.years.max ?? ''}` : ''
      expect(`${name} ${bound}`).toBe(`${name} ${wanted}`)
    }
  })
})

describe('kinds', () => {
  it('tells soft skills, languages and certifications', () => {
    const found = requirements('Requirements\n• Excellent communication\n• Fluent English\n• AWS Certified Developer')
    expect(found.find(({ soft }) => soft)?.need).toBe('required')
    expect(found.find(({ kind }) => kind === 'language')?.anyOf).toEqual(['English'])
    expect(found.find(({ kind }) => kind === 'certification')?.need).toBe('required')
  })

  it('asks no language that only the company speaks', () => {
    expect(requirements('About us\nWe teach English and Spanish.').filter(({ kind }) => kind === 'language')).toEqual(
      [],
    )
  })
})

describe('what changes nothing', () => {
  const items = [
    '5+ years of Java',
    'Docker or Podman',
    'Kafka is a plus',
    'Knowledge of SQL and NoSQL (MongoDB, Cassandra)',
  ]
  const asks = (description: string) =>
    requirements(description)
      .map((each) => `${shown(each)} ${each.years?.min ?? ''}`)
      .sort()
  const plain = asks(`Requirements\n${items.map((item) => `• ${item}`).join('\n')}`)

  it.each(['- ', '* ', '• ', '– ', '● ', '1. ', '  • ', '•  '])('bullets written "%s"', (bullet) => {
    expect(asks(`Requirements\n${items.map((item) => `${bullet}${item}`).join('\n')}`)).toEqual(plain)
  })

  it.each([
    'Requirements:',
    'REQUIREMENTS',
    '## Requirements',
    '**Requirements:**',
    'What you’ll need',
    "What you'll need",
  ])('the heading written "%s"', (heading) =>
    expect(asks(`${heading}\n${items.map((item) => `• ${item}`).join('\n')}`)).toEqual(plain),
  )

  it('blank lines and line ends', () => {
    expect(asks(`Requirements\n\n\n${items.map((item) => `• ${item}`).join('\n\n')}\n\n`)).toEqual(plain)
  })

  it('the order of items', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(asks(`Requirements\n${shuffled.map((item) => `• ${item}`).join('\n')}`)).toEqual(plain)
      }),
      { numRuns: 24 },
    )
  })
})

it('verifies its evidence on any text', () => {
  const piece = fc.constantFrom(
    'Requirements',
    'Java',
    ' or ',
    ', ',
    '(',
    ')',
    '\n',
    '• ',
    'Kafka',
    ' is a plus',
    '5+ years of ',
    'C#',
    '/',
    '. ',
    'not required',
    '😀',
    'Nice to have:',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const description = pieces.join('')
      for (const { evidence } of requirements(description)) {
        expect(description.slice(evidence.start, evidence.end)).toBe(evidence.text)
        expect(evidence.text).not.toBe('')
      }
    }),
  )
})
