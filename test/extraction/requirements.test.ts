import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/extraction'
import { requirementsOf } from '../../lib/extraction/requirements'
import { structureOf } from '../../lib/extraction/structure'
import type { Posting, Requirement } from '../../lib/model'
import { readPosting } from '../../lib/reading'
import { resolveSkill } from '../../lib/skills'
import { postingOf } from './posting'
import { groupCases, needCases, otherSenseCases, type SentenceCase, yearsCases } from './requirement-cases'

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

  it.each([
    ['curly quotes', (text: string) => text.replace("Bachelor's", 'Bachelor’s').replace("don't", 'don’t')],
    ['capitals at the start', (text: string) => text.replace(/^\p{L}/u, (first) => first.toLowerCase())],
    [
      'words in capitals',
      (text: string) =>
        text.replace(/\b(?:years of|is a plus|knowledge of|or|need)\b/gi, (words) => words.toUpperCase()),
    ],
    [
      'names in lower case',
      (text: string) => text.replace(/\b(?:Docker|Podman|Kafka|MongoDB|Scala)\b/g, (name) => name.toLowerCase()),
    ],
    ['a full stop', (text: string) => `${text}.`],
    ['a semicolon', (text: string) => `${text};`],
  ])('%s in list items', (_name, written) => {
    const quoted = [...items, "Bachelor's degree in Computer Science, and Perl", "You don't need to know Scala"]
    const list = (texts: string[]) => asks(`Requirements\n${texts.map((item) => `• ${item}`).join('\n')}`)
    expect(list(quoted.map(written))).toEqual(list(quoted))
  })

  it('HTML entities', () => {
    const read = (list: string) => {
      const description = `<p>We look for an engineer who joins our small team in spring.</p><h2>Requirements</h2><ul>${list}</ul>`
      const data = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Engineer', description }
      const { window } = new JSDOM(
        `<h1>Engineer</h1><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      )
      return asks(readPosting(window.document, 'https://acme.example/jobs/1').posting?.description ?? '')
    }
    const plain = read('<li>Work with C++, C# & Go</li><li>3–5 years of Java</li><li>You don’t need to know Scala</li>')
    expect(plain).toContain('required: Java 3')
    expect(
      read(
        '<li>Work with C&#43;&#43;, C&#x23; &amp; Go</li><li>3&ndash;5&nbsp;years of Java</li><li>You don&rsquo;t need to know&#32;Scala</li>',
      ),
    ).toEqual(plain)
  })

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

it('reads a category of work that is told in prose, without lists or headings', () => {
  const description =
    'A platform engineer in this category is responsible for the systems that other teams build on. They design and operate ' +
    'distributed systems, lead the architecture of shared services and own them end to end, from the first design review to ' +
    'on-call. They mentor junior engineers and set the technical direction across several teams. ' +
    'The skill set includes strong programming in languages such as Go, Java or Rust, experience with container tools such as ' +
    'Docker or Podman, and a deep understanding of PostgreSQL. Candidates should have 8+ years of experience in software ' +
    'engineering and be comfortable with continuous integration, code review and test-driven development. ' +
    'Knowledge of Kafka is a plus.'
  const { requirements: found, seniority } = extract(postingOf(description, { title: 'Platform Engineer' }))
  const told = found.map(shown)
  expect(told).toContain(expected('required: Go | Java | Rust'))
  expect(told).toContain(expected('required: Docker | Podman'))
  expect(told).toContain('required: PostgreSQL')
  expect(told).toContain('preferred: Apache Kafka')
  const names = found.flatMap(({ anyOf }) => anyOf)
  for (const name of ['Distributed Systems', 'CI/CD', 'Code Review', 'Test-Driven Development'])
    expect(names).toContain(canonical(name))
  const kinds = new Set(seniority.signals.map(({ kind }) => kind))
  for (const kind of ['experience', 'mentoring', 'architecture'] as const) expect(kinds).toContain(kind)
})
