import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPosting, readText } from '../../lib/reading'
import { documentOf } from './fixtures'

const ADDRESS = 'https://boards.example/jobs/1'
/** Bars are for an idle machine; a busy one is given this much more. */
const PATIENCE = 4
const BAR = 2_000

function timed<Value>(run: () => Value): { value: Value; milliseconds: number } {
  const start = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(start)
  return { value, milliseconds: (user + system) / 1000 }
}

function readHostile(html: string, address = ADDRESS) {
  const document = documentOf(html, address)
  const { value, milliseconds } = timed(() => readPosting(document, address))
  expect(milliseconds).toBeLessThan(BAR * PATIENCE)
  return value
}

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`
const TEXT = `${'You will build services in Go, work with harbour masters and own what you ship. '.repeat(12)}`
const posting = (over: object) =>
  JSON.stringify({
    '@type': 'JobPosting',
    title: 'Engineer',
    hiringOrganization: { name: 'Tidewell' },
    description: TEXT,
    ...over,
  })

describe('hostile pages: no throw, no hang, no wrong answer', () => {
  it('DOM names taken by form fields', () => {
    const names =
      'querySelector querySelectorAll body head title documentElement childNodes implementation createElement attributes nodeType localName'
    const forms = names
      .split(' ')
      .map(
        (name) =>
          `<form name="${name}"><input name="${name}" id="${name}"><input name="getAttribute"></form><img name="${name}">`,
      )
    const reading = readHostile(`${forms.join('')}${linked(posting({}))}<h1>Engineer</h1>`)
    expect(reading.posting?.title).toBe('Engineer')
  })

  it('a 10 MB JSON-LD block', () => {
    expect(readHostile(linked(posting({ description: 'x'.repeat(10_000_000) }))).posting).toBeNull()
  })

  it('JSON-LD of 10,000 nested arrays, and of 100,000 objects', () => {
    expect(readHostile(linked('['.repeat(10_000))).posting).toBeNull()
    expect(readHostile(linked(`[${'{"@type":"Thing"},'.repeat(99_999)}{}]`)).posting).toBeNull()
  })

  it('a graph that refers to itself', () => {
    const graph = JSON.stringify({
      '@graph': [
        {
          '@id': '#a',
          '@type': 'JobPosting',
          title: 'Engineer',
          description: TEXT,
          hiringOrganization: { '@id': '#b' },
        },
        {
          '@id': '#b',
          '@type': 'Organization',
          name: 'Tidewell',
          parentOrganization: { '@id': '#a' },
          subOrganization: { '@id': '#b' },
        },
      ],
    })
    expect(readHostile(linked(graph)).posting?.company).toBe('Tidewell')
  })

  it.each([
    [{ title: 7, hiringOrganization: [[]], jobLocation: 'Kiel', baseSalary: 'much' }],
    [
      {
        title: { '@value': 'x' },
        hiringOrganization: null,
        jobLocation: [{ address: [[]] }],
        employmentType: { a: 1 },
      },
    ],
    [
      {
        title: ['Engineer', 'Other'],
        hiringOrganization: 'Tidewell',
        datePosted: 20260101,
        baseSalary: { value: { minValue: {} } },
      },
    ],
    [
      {
        title: null,
        jobLocation: { address: { addressCountry: { name: ['DE'] } } },
        jobLocationType: [null, 'TELECOMMUTE'],
      },
    ],
  ])('wrong types %#', (over) => {
    expect(readHostile(`${linked(posting(over))}<h1>Engineer</h1>`).posting?.description).toContain('services in Go')
  })

  it('100,000 nodes, side by side and within each other', () => {
    readHostile(`<h1>Engineer</h1>${'<p>You will <b>build</b></p>'.repeat(33_000)}`)
    readHostile(`<h1>Engineer</h1>${'<div>'.repeat(2_000)}text${'</div>'.repeat(2_000)}`)
  }, 180_000)

  it('hosts that only look like a site', () => {
    const html = `<div class="job__title"><h1>Engineer</h1></div><div class="job__description body">${TEXT}</div>`
    for (const host of [
      'evil-boards.greenhouse.io.attacker.test',
      'notgreenhouse.io',
      'greenhouse.io.example',
      'boards-greenhouse.io',
    ]) {
      expect(readHostile(html, `https://${host}/tidewell/jobs/1`).posting?.site ?? null).toBeNull()
    }
  })

  it('scripts in a title stay text', () => {
    const reading = readHostile(
      linked(posting({ title: '&lt;img src=x onerror=alert(1)&gt;Engineer&lt;script&gt;alert(1)&lt;/script&gt;' })),
    )
    expect(reading.posting?.title).toBe('Engineer')
  })

  it('1 MB of text without a break, for the page and for pasted text', () => {
    const line = 'a, b-c | '.repeat(120_000)
    readHostile(`<h1>Engineer</h1><p>${line}</p>`)
    expect(timed(() => readText(line)).milliseconds).toBeLessThan(BAR * PATIENCE)
  })

  it('a document without content', () => {
    expect(readPosting(new JSDOM('').window.document, null).posting).toBeNull()
    const bare = new JSDOM('').window.document
    bare.documentElement.remove()
    expect(readPosting(bare, 'not an address').posting).toBeNull()
  })
})
