import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placedSentences, type SectionKind, structureOf } from '../../lib/extraction/structure'

const outline = (description: string) =>
  structureOf(description).sections.map(({ kind, blocks }) => [kind, blocks.length])

describe('sections by headings', () => {
  it('parts a posting with headings and lists', () => {
    const description = [
      'Acme builds bicycles.',
      'About the role',
      'You join a small team.',
      "What you'll do",
      '• Build services in Go',
      '• Review code',
      'Requirements:',
      '• Java',
      'Nice to have',
      '• Kafka',
      'Benefits',
      '• Dental',
      'Equal Opportunity Employer',
      'We welcome everyone.',
    ].join('\n')
    expect(outline(description)).toEqual([
      ['other', 1],
      ['role', 1],
      ['duties', 2],
      ['requirements', 1],
      ['preferred', 1],
      ['benefits', 1],
      ['legal', 1],
    ])
  })

  it('keeps the kind of the section under a heading that it does not know', () => {
    expect(outline('Requirements\n• Java\nBackend:\n• Go\nWhat we offer\n• Fruit')).toEqual([
      ['requirements', 1],
      ['requirements', 1],
      ['benefits', 1],
    ])
  })

  it('takes a label with text after it for a section of one line', () => {
    expect(outline('Tech stack: Go, React\nWe are looking for someone kind.')).toEqual([
      ['stack', 1],
      ['other', 1],
    ])
  })

  it('is one section where no heading stands', () => {
    expect(outline('We build bicycles.\nYou write Go.')).toEqual([['other', 2]])
  })

  const headings: [string, SectionKind][] = [
    ['## **Preferred Qualifications**', 'preferred'],
    ['What you’ll need to be successful:', 'requirements'],
    ['Additionally, one of these would be good to have', 'preferred'],
    ['You will stand out if you have:', 'preferred'],
    ['Skills & Experience', 'requirements'],
    ['WHO YOU ARE', 'requirements'],
    ['Who we are', 'about'],
    ['About Acme', 'about'],
    ['About you', 'requirements'],
    ['About the team', 'role'],
    ['Our Tech Stack', 'stack'],
    ['🚀 Your Mission', 'duties'],
    ['Perks & Benefits', 'benefits'],
    ['Why join us?', 'benefits'],
    ['Salary range', 'terms'],
    ['How to apply', 'process'],
    ['Dein Profil', 'requirements'],
    ['Deine Aufgaben', 'duties'],
    ['Votre profil :', 'requirements'],
    ['Požadujeme', 'requirements'],
    ['Co nabízíme', 'benefits'],
    ['QUEM VOCÊ É', 'requirements'],
    ['WHAT DO WE EXPECT FROM YOU?', 'requirements'],
    ['What we ask', 'requirements'],
    ['Ideally', 'preferred'],
    ['What you can expect from us', 'benefits'],
    ['What Can You Expect From Acme?', 'benefits'],
    ['YOUR JOB', 'duties'],
    ['Your assignment', 'duties'],
    ['How you will spend your days', 'duties'],
    ['YOUR PERSONALITY', 'requirements'],
    ['Your toolbox', 'requirements'],
    ['Does this sound like you?', 'requirements'],
    ['This role is for you if', 'requirements'],
    ['What makes a great colleague', 'requirements'],
    ['It would be even better if you', 'preferred'],
    ['Our preferred candidate:', 'preferred'],
    ['What we give you', 'benefits'],
  ]
  it.each(headings)('reads %s as %s', (heading, kind) => {
    expect(structureOf(`Intro.\n${heading}\n• One\n• Two`).sections.at(-1)?.kind).toBe(kind)
  })
})

describe('texts that lost their line breaks', () => {
  it('finds headings and items inside one long line', () => {
    const description =
      'Our Company Acme is passionate about bicycles and the people who ride them. The Opportunity You join the core team. ' +
      "What You'll Do Define services for riders. Own features. What You Need to Succeed Expertise in Java or Scala. " +
      'Bonus Points Experience with Kafka. About Acme Acme empowers everyone. Acme is an equal opportunity employer.'
    expect(structureOf(description).sections.map(({ kind }) => kind)).toEqual([
      'about',
      'role',
      'duties',
      'requirements',
      'preferred',
      'about',
    ])
  })

  it('parts a heading glued to its text, and items that lost their marks', () => {
    const description =
      'RequirementsMust haves: 2+ years in test automation Familiar with one object-oriented language Knowledge of test tools (such as Selenium) ' +
      'Attention to detail Very nice to have: Experience with BDD Familiarity with page objects'
    const { sections } = structureOf(description)
    expect(sections.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['requirements', 4],
      ['preferred', 2],
    ])
  })

  it('ends a list of requirements where the closing paragraph turns to pay and law', () => {
    const description =
      'Requirements\nExperience with Go. Knowledge of SQL. The base salary range is $100,000 to $120,000. Acme offers dental insurance.'
    expect(structureOf(description).sections.map(({ kind }) => kind)).toEqual(['requirements', 'terms'])
  })
})

describe('where a list ends', () => {
  it('finds a heading at the end of the item before its list', () => {
    const description = 'What you’ll do\n• Answer riders in every time zone Preferred qualifications\n• Kafka'
    expect(outline(description)).toEqual([
      ['duties', 1],
      ['preferred', 1],
    ])
  })

  it('does not go back to the requirements with a closing paragraph', () => {
    const description =
      'Requirements\nJava\nThe base salary range is $100,000 to $120,000.\nTogether we ride into the sunset, and we love each and every mile of it.\nNice to have\n• Kafka'
    expect(structureOf(description).sections.map(({ kind }) => kind)).toEqual([
      'requirements',
      'terms',
      'other',
      'preferred',
    ])
  })

  it('cuts a bold heading off the text behind it', () => {
    expect(outline("**What you'll do*** Build services.\n• Review code\n**Basic qualifications*** Java")).toEqual([
      ['duties', 2],
      ['requirements', 1],
    ])
  })

  it('takes a way to apply with its address for one line', () => {
    expect(outline('Apply here: acme.example/jobs\nMost of our code is in Zig.')).toEqual([
      ['process', 1],
      ['other', 1],
    ])
  })
})

describe('offsets', () => {
  const description =
    'Intro for everyone. Second sentence.\n• **Backend:** Go, e.g. Gin, and 5+ yrs. of Java\n\n- C# and .NET. Also SQL.\n'
  it('cuts sentences that stand in the description, without marks and labels', () => {
    const sentences = placedSentences(structureOf(description)).map(({ sentence }) => sentence)
    expect(sentences.map(({ text }) => text)).toEqual([
      'Intro for everyone.',
      'Second sentence.',
      'Go, e.g. Gin, and 5+ yrs. of Java',
      'C# and .NET.',
      'Also SQL.',
    ])
    for (const { text, start, end } of sentences) expect(description.slice(start, end)).toBe(text)
  })

  it('holds on any text', () => {
    const piece = fc.constantFrom(
      'Requirements',
      'Java. ',
      '• ',
      '\n',
      ': ',
      "What You'll Do ",
      'Experience with ',
      'é ',
      '😀',
      'a.B',
      ' ',
      'Nice to have: ',
      'equal opportunity ',
      'EEO',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let last = 0
          for (const { sentence } of placedSentences(structureOf(text))) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
            expect(sentence.start).toBeGreaterThanOrEqual(last)
            last = sentence.end
          }
        },
      ),
    )
  })
})
