import { describe, expect, it } from 'vitest'
import { readPosting } from '../../lib/reading'
import { documentOf } from './fixtures'

const ADDRESS = 'https://tidewell.example/jobs/engineer-1'
const TEXT = 'You will build services in Go, work with harbour masters and own what you ship. '.repeat(12).trim()
const read = (html: string) => readPosting(documentOf(html, ADDRESS), ADDRESS)
const block = (json: string) => `<script type="application/ld+json">${json}</script>`
const posting = (over: object = {}) => ({
  '@type': 'JobPosting',
  title: 'Engineer',
  hiringOrganization: { name: 'Tidewell' },
  description: TEXT,
  ...over,
})

describe('JSON-LD as it is in the wild', () => {
  it.each([
    ['at the root', JSON.stringify(posting())],
    ['in a list', JSON.stringify([{ '@type': 'WebSite' }, posting()])],
    ['in a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting()] })],
    ['with a list of types', JSON.stringify(posting({ '@type': ['Thing', 'JobPosting'] }))],
    ['below another object', JSON.stringify({ '@type': 'WebPage', mainEntity: posting() })],
    ['with a type address', JSON.stringify(posting({ '@type': 'https://schema.org/JobPosting' }))],
    [
      'with fields as lists',
      JSON.stringify(posting({ title: ['Engineer'], hiringOrganization: [{ name: ['Tidewell'] }] })),
    ],
    ['with a name for the employer', JSON.stringify(posting({ hiringOrganization: 'Tidewell' }))],
    ['with raw control characters', JSON.stringify(posting()).replace('services in Go', 'services\n\tin Go')],
    ['with a bad escape', JSON.stringify(posting()).replace('services in', "services\\' in").replace("\\'", "\\'")],
    ['with a trailing comma', `${JSON.stringify(posting()).slice(0, -1)},}`],
    ['in a CDATA section', `/*<![CDATA[*/${JSON.stringify(posting())}/*]]>*/`],
  ])('%s', (_, json) => {
    expect(read(block(json)).posting).toMatchObject({ source: 'json-ld', title: 'Engineer', company: 'Tidewell' })
  })

  it('reads facts, and pay only where the page shows it', () => {
    const json = JSON.stringify(
      posting({
        employmentType: ['FULL_TIME', 'CONTRACTOR'],
        jobLocationType: 'TELECOMMUTE',
        datePosted: '2026-05-04T10:00:00Z',
        jobLocation: {
          address: { addressLocality: 'Porto', addressRegion: 'Porto', addressCountry: { name: 'Portugal' } },
        },
        baseSalary: { currency: 'EUR', value: { minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } },
      }),
    )
    const facts = { employment: 'full-time', workplace: 'remote', postedOn: '2026-05-04', location: 'Porto, Portugal' }
    expect(read(block(json)).posting).toMatchObject({ ...facts, salary: null })
    expect(read(`${block(json)}<p>€50,000 to €60,000</p>`).posting).toMatchObject({
      ...facts,
      salary: { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' },
    })
  })

  it('offers the choice where several stand and none is open, and takes the one that the headline names', () => {
    const json = JSON.stringify([posting(), posting({ title: 'Diver' })])
    expect(read(block(json))).toEqual({
      posting: null,
      reason: 'This page lists several postings; open one of them.',
      choices: [
        { title: 'Engineer', company: 'Tidewell' },
        { title: 'Diver', company: 'Tidewell' },
      ],
    })
    expect(read(`${block(json)}<h1>Diver</h1>`).posting?.title).toBe('Diver')
  })

  it('lets the full text of the page win over a stub', () => {
    const paragraphs = TEXT.split('. ')
      .map((sentence) => `<p>${sentence}. We offer benefits and look for experience with Go.</p>`)
      .join('')
    const { posting: found } = read(
      `${block(JSON.stringify(posting({ description: 'You will build services…' })))}<main><h1>Engineer</h1>${paragraphs}<a>Apply now</a></main>`,
    )
    expect(found?.source).toBe('article')
    expect(found?.description).toContain('We offer benefits')
  })
})

describe('marked-up HTML', () => {
  it('microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Engineer</h1><div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Tidewell</span></div><time itemprop="datePosted" datetime="2026-01-02">now</time><div itemprop="description"><p>${TEXT}</p><ul><li>a &lt;b&gt;</li></ul></div></div>`
    expect(read(html).posting).toMatchObject({
      source: 'microdata',
      title: 'Engineer',
      company: 'Tidewell',
      postedOn: '2026-01-02',
    })
    expect(read(html).posting?.description).toMatch(/\n• a <b>$/)
  })

  it('RDFa', () => {
    const html = `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Engineer</h1><div property="hiringOrganization" typeof="Organization"><span property="name">Tidewell</span></div><div property="description"><p>${TEXT}</p></div></div>`
    expect(read(html).posting).toMatchObject({ source: 'microdata', title: 'Engineer', company: 'Tidewell' })
  })
})
