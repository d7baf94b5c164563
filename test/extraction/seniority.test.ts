import { describe, expect, it } from 'vitest'
import { findSeniority } from '../../lib/extraction/seniority'
import { readTitle } from '../../lib/extraction/seniority/title'
import { structureOf } from '../../lib/extraction/structure'
import type { Level, Posting, Track, Years } from '../../lib/model'
import { postingOf } from './posting'

const seniorityOf = (description: string, known: Partial<Posting> = {}) =>
  findSeniority(structureOf(description), postingOf(description, known))

const titles: [string, Level | null, Track | null][] = [
  ['Software Engineer', null, null],
  ['Software Engineering Intern (Summer)', 'intern', null],
  ['International Sales Engineer', null, null],
  ['Internal Tools Engineer', null, null],
  ['Working Student Backend', 'intern', null],
  ['Werkstudent Softwareentwicklung (m/w/d)', 'intern', null],
  ['Praktikantin Data Science', 'intern', null],
  ['Estagiário de Engenharia', 'intern', null],
  ['Graduate Software Engineer', 'junior', null],
  ['Software Engineer - New College Grad', 'junior', null],
  ['Entry-Level Web Developer', 'junior', null],
  ['Jr. PHP Developer', 'junior', null],
  ['Associate Software Engineer', 'junior', null],
  ['Software Engineer I', 'junior', null],
  ['Software Engineer II', 'mid', null],
  ['Data Analyst 2', 'mid', null],
  ['Software Engineer III, Payments', 'senior', null],
  ['Software Engineer IV', 'staff', null],
  ['Mid-Level Go Developer', 'mid', null],
  ['Mid-Market Account Executive', null, null],
  ['Medior frontend developer', 'mid', null],
  ['Senior Software Engineer II', 'senior', null],
  ['Sr. Site Reliability Engineer', 'senior', null],
  ['( Sen. ) Backend Engineer', 'senior', null],
  ['SENIOR JAVA DEVELOPER (M/F/D)', 'senior', null],
  ['Développeur Full-stack sénior', 'senior', null],
  ['Senior/Staff Engineer', 'senior', null],
  ['Junior to Mid-level Engineer', 'junior', null],
  ['Senior Staff Engineer', 'staff', null],
  ['Staff Software Engineer, Storage', 'staff', null],
  ['Staff Accountant', null, null],
  ['Member of Technical Staff', null, null],
  ['Chief of Staff', null, null],
  ['Principal Engineer', 'principal', null],
  ['Distinguished Engineer', 'principal', null],
  ['Lead Software Engineer', 'senior', 'lead'],
  ['Tech Lead Manager', 'senior', 'manager'],
  ['Software Technical Team Lead', 'senior', 'lead'],
  ['Lead Generation Specialist', null, null],
  ['Staff Engineer, Tech Lead', 'staff', 'lead'],
  ['Engineering Manager', null, 'manager'],
  ['Senior Engineering Manager', 'senior', 'manager'],
  ['Product Manager', null, null],
  ['Senior Product Manager', 'senior', null],
  ['Head of Engineering', 'staff', 'manager'],
  ['Leitung Entwicklung (w/m/d)', 'staff', 'manager'],
  ['Director of Data', 'staff', 'manager'],
  ['Art Director', null, null],
  ['Senior Associate, Data', 'senior', null],
  ['VP Engineering', 'principal', 'manager'],
  ['', null, null],
]

describe('what a title alone says', () => {
  it.each(titles)('%s', (title, level, track) => {
    expect(readTitle(title)).toMatchObject({ level, track })
  })
})

const years: [string, Years | null][] = [
  ['• 5+ years of professional software development experience', { min: 5, max: null }],
  ['• At least 3 years of experience as a developer', { min: 3, max: null }],
  ['• Minimum of two years of frontend engineering experience preferred', { min: 2, max: null }],
  ['• 3-5 years of experience', { min: 3, max: 5 }],
  ['• 3 – 5 years of experience', { min: 3, max: 5 }],
  ['• 8-10 years experience in software', { min: 8, max: 10 }],
  ['• 3–10+ years experience in developer tooling', { min: 3, max: null }],
  ['• five (5) or more years of relevant experience', { min: 5, max: null }],
  ['• 5\\+ years of relevant experience', { min: 5, max: null }],
  ['• (3+ YoE)', { min: 3, max: null }],
  ['• 1.5 years of industry experience', { min: 1.5, max: null }],
  [
    '• 7+ years of backend development experience, with at least 3 years of that managing people',
    { min: 7, max: null },
  ],
  ['• 4+ years of software engineering experience\n• 2+ years with Kafka', { min: 4, max: null }],
  ['• 3+ years with Kafka\n• 2+ years using Terraform', null],
  ['• 2+ years with Kafka', { min: 2, max: null }],
  [
    '• Bachelor’s degree with 5+ years of relevant experience or Master’s degree with 3+ years of relevant experience',
    { min: 5, max: null },
  ],
  [
    '• Master’s with 3+ years of relevant experience or Bachelor’s with 5+ years of relevant experience',
    { min: 5, max: null },
  ],
  [
    '• Bachelor’s degree or 5 years of relevant work experience\n• 6+ years of industry experience',
    { min: 6, max: null },
  ],
  ["• 4 years' relevant experience", { min: 4, max: null }],
  ['• -1-2 years of relevant work experience', { min: 1, max: 2 }],
  ['• No more than 2 years of professional experience', { min: null, max: 2 }],
  ['• Bachelor’s degree and 4+ years of Chip Design, Board Design, or related work experience', { min: 4, max: null }],
  ['• 4+ years of Acme Platform development: forms, flows', { min: 4, max: null }],
  ['• 3+ years of experience with a focus on security\n• 2+ years of experience with Kafka', { min: 3, max: null }],
  ['• 2+ years of experience in leading testers\n• 6+ years of experience as a tester', { min: 6, max: null }],
  [
    '• 4+ years of industry experience in building models\n• Typically 7+ years’ relevant experience would be expected',
    { min: 7, max: null },
  ],
  ['We are looking for a senior engineer with at least five years of full stack experience.', { min: 5, max: null }],
  [
    '• Attention to every detail\n• Ability to talk to clients5+ years of sales experienceAbility to travel',
    { min: 5, max: null },
  ],
  ['• Completed at least 3 years of a 4 year degree program', null],
  ['• Minimum of two years of relevant coursework', null],
  [
    '• A minimum of 5 years of related experience with a Bachelor’s degree; or 3 years and a Master’s degree',
    { min: 5, max: null },
  ],
  ['Our company has more than 50 years of experience in packaging.', null],
  ['We have been building bridges for 90 years.', null],
  ['In only 9 years on the market we have grown to 200 people.', null],
  ['• You are at least 18 years of age', null],
  ['• 26 days of holiday after 2 years', null],
  ['• Employment for a fixed term of three years', null],
  ['We celebrate 25 years in the industry this year.', null],
]

describe('overall years of experience', () => {
  it.each(years)('%s', (line, expected) => {
    const description = `Requirements\n${line}`
    expect(seniorityOf(description).years).toEqual(expected)
  })
})

const duties = {
  mentor: '• Mentor junior engineers and review their code',
  architect: '• Architect and build services for our payments platform',
  own: '• Own the billing service end to end',
  alone: '• You work independently',
  strategy: '• Shape engineering strategy across the organization',
  plain: '• Write code and tests',
}

const levels: [string, Partial<Posting>, string, Level | null][] = [
  ['the title decides over years', { title: 'Senior Engineer' }, '• 3+ years of professional experience', 'senior'],
  ['the title decides over duties', { title: 'Junior Engineer' }, duties.mentor, 'junior'],
  ['0 to 1 year', { title: 'Engineer' }, '• 0-1 years of professional experience', 'junior'],
  [
    '1 year with senior duties',
    {},
    `• 1+ years of work experience\n${duties.own}\n${duties.architect}\n${duties.strategy}`,
    'mid',
  ],
  ['2 years', {}, '• 2+ years of professional experience', 'mid'],
  ['4 years', {}, '• 4+ years of professional experience', 'mid'],
  ['5 years', {}, '• 5+ years of professional experience', 'senior'],
  ['8 years in a team', {}, '• 8+ years of professional experience', 'senior'],
  ['8 years across teams', {}, `• 8+ years of professional experience\n${duties.strategy}`, 'staff'],
  ['12 years across the company', {}, `• 12+ years of professional experience\n${duties.strategy}`, 'principal'],
  ['a lead', { title: 'Lead Engineer' }, '• 5+ years of professional experience', 'senior'],
  [
    'a lead of long experience',
    { title: 'Lead Engineer' },
    `• 10+ years of professional experience\n${duties.mentor}`,
    'staff',
  ],
  ['a manager', { title: 'Engineering Manager' }, duties.plain, 'senior'],
  ['an internship', { title: 'Engineer', employment: 'internship' }, duties.plain, 'intern'],
  ['students', { title: 'Software Engineer' }, '• Currently pursuing a degree in Computer Science', 'junior'],
  ['new graduates', {}, '• Recent graduates are welcome', 'junior'],
  [
    'the text names the level',
    { title: 'Engineer, Tools' },
    'As a Staff Software Engineer on our team, you write code.',
    'staff',
  ],
  [
    'years contradict the level in the text',
    { title: 'Engineer' },
    'The Senior Engineer will write code.\n• 3+ years of professional experience',
    'mid',
  ],
  ['senior colleagues are no level', { title: 'Engineer' }, 'You will work with senior engineers every day.', null],
  ['duties of a senior', {}, `${duties.mentor}\n${duties.architect}\n${duties.own}`, 'senior'],
  ['duties of one who works alone', {}, duties.architect, 'mid'],
  ['students of one field', {}, '• You are a full-time PhD student in physics', 'junior'],
  ['a doctorate still to come', {}, `• Completing a PhD in physics\n${duties.mentor}\n${duties.architect}`, 'junior'],
  ['no experience yet', {}, '• Bachelor’s degree with no previous professional experience', 'junior'],
  ['a manager of little experience', { title: 'Office Manager' }, '• 2+ years of professional experience', 'mid'],
  ['years of skills alone', {}, '• 6+ years of Kafka\n• 3+ years of Terraform', 'senior'],
  ['an intern, named in the text', {}, 'The Marketing Intern will learn our tools.', 'intern'],
  ['the company of which it speaks', {}, '• Work with industry-leading scientists on event-driven architecture', null],
  ['several years', {}, '• Several years of working experience', 'mid'],
  ['a common wording alone', {}, duties.alone, null],
  ['nothing tells', {}, duties.plain, null],
  ['another language', { language: 'de' }, '• Du betreust Kolleginnen', null],
  [
    'another language, level in the title',
    { language: 'de', title: 'Senior Entwickler' },
    '• Du betreust Kolleginnen',
    'senior',
  ],
]

describe('the level of the posting as a whole', () => {
  it.each(levels)('%s', (_, known, lines, expected) => {
    expect(seniorityOf(`What you will do\n${lines}`, known).level).toBe(expected)
  })
})

describe('track', () => {
  const tracks: [string, string | null, Track][] = [
    ['• Lead a team of six engineers', null, 'lead'],
    ['• Lead a team of six engineers', 'Senior Engineer', 'individual'],
    ['• Serve as a technical leader of several teams', null, 'lead'],
    ['• Experience leading projects across multiple teams', null, 'individual'],
    ['• Work with leading scientists', null, 'individual'],
    ['As an Engineering Manager you write little code.', null, 'manager'],
    ['• Lead projects from start to end', null, 'individual'],
    ['• Write code', 'Team Lead', 'lead'],
    ['• Write code', 'Head of IT', 'manager'],
  ]
  it.each(tracks)('%s (%s)', (line, title, track) => {
    expect(seniorityOf(`What you will do\n${line}`, { title }).track).toBe(track)
  })
})

describe('signals', () => {
  const description = [
    'Senior Backend Engineer',
    'We are a company where everyone owns problems end to end.',
    'What you will do',
    duties.mentor,
    duties.architect,
    duties.own,
    duties.strategy,
    '• Lead projects with other teams',
    '• Track record of shipping production systems',
    'What you bring',
    '• 6+ years of professional experience',
    duties.alone,
  ].join('\n')
  const { signals } = seniorityOf(description, { title: 'Senior Backend Engineer' })

  it('stand in the text, in reading order, at most eight, not overlapping', () => {
    expect(signals.length).toBeLessThanOrEqual(8)
    for (const [index, { evidence }] of signals.entries()) {
      expect(evidence.text).toBe(description.slice(evidence.start, evidence.end))
      expect(evidence.text).not.toBe('')
      expect(evidence.start).toBeGreaterThanOrEqual(signals[index - 1]?.evidence.end ?? 0)
    }
  })

  it('name title, years and what the person does, not what the company says of itself', () => {
    const kinds = signals.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['title', 'experience', 'mentoring', 'architecture', 'ownership', 'scope']),
    )
    expect(signals.map(({ evidence }) => evidence.text).join()).not.toContain('everyone')
  })

  it('count what the person has done before', () => {
    const { signals } = seniorityOf('What you bring\n• You have mentored other engineers')
    expect(signals.map(({ kind }) => kind)).toContain('mentoring')
  })

  it('are found in prose without lists or headings', () => {
    const prose =
      'The person in this role designs and develops backend services, leads the architecture of the platform and mentors less experienced colleagues. ' +
      'She or he should have at least six years of professional experience and take ownership of services from design through to operation.'
    const found = seniorityOf(prose)
    expect(found.level).toBe('senior')
    expect(found.years).toEqual({ min: 6, max: null })
    expect(found.signals.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['experience', 'architecture', 'ownership']),
    )
  })
})
