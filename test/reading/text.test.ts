import { describe, expect, it } from 'vitest'
import { readText } from '../../lib/reading'
import { htmlToText } from '../../lib/reading/html-text'
import { languageOf } from '../../lib/reading/language'
import { copyPage } from '../../lib/reading/page'
import { textOf } from '../../lib/reading/text'
import { titleParts } from '../../lib/reading/title'
import { documentOf } from './fixtures'

const textIn = (html: string) => textOf(documentOf(`<main>${html}</main>`).querySelector('main') as Element)
const page = () => copyPage(documentOf(''), null)

describe('text of a page', () => {
  it.each([
    ['<p>One</p><p>Two  <b>bold</b>\n words</p>', 'One\nTwo bold words'],
    ['<ul><li>One</li><li><p>Two</p></li><li>- Three</li><li></li></ul>', '• One\n• Two\n• Three'],
    ['<ul><li>Outer<ul><li>Inner</li></ul></li></ul>', '• Outer\n• Inner'],
    ['Line<br>· dot<br>– dash<br>-<br>a - b', 'Line\n• dot\n• dash\na - b'],
    ['<h2>Head</h2>body<div>block</div>tail', 'Head\nbody\nblock\ntail'],
    ['<table><tr><th>Place</th><td>Brno</td></tr><tr><th>Pay</th><td>1</td></tr></table>', 'Place | Brno\nPay | 1'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['a<span hidden>x</span><span class="sr-only">y</span><script>z</script><button>Go</button><nav>n</nav>b', 'ab'],
    ['<h3><button>Requirements</button></h3>', 'Requirements'],
    ['soft\u00adhy\u200bphen\u00a0space', 'softhyphen space'],
  ])('%s', (html, text) => expect(textIn(html)).toBe(text))

  it('lays out open shadow roots, also declared ones, in place', () => {
    const document = documentOf(
      '<p>before</p><x-a><i slot="s">slotted</i></x-a><x-b><template shadowrootmode="open"><p>declared</p></template></x-b><p>after</p>',
    )
    const host = document.querySelector('x-a') as Element
    const root = host.attachShadow({ mode: 'open' })
    const inside = document.createElement('p')
    inside.append('shadow ', document.createElement('slot'))
    inside.querySelector('slot')?.setAttribute('name', 's')
    root.append(inside)
    expect(textOf(copyPage(document, null).document.body)).toBe('before\nshadow slotted\ndeclared\nafter')
  })
})

describe('text out of data', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['<p>One</p><ul><li>Two</li></ul>', 'One\n• Two'],
    ['&lt;p&gt;One &amp;amp; more&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One & more\nTwo'],
    ['&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;', 'One\nTwo'],
    ['plain\nlines\n- item', 'plain\nlines\n• item'],
    ['List<String> and a < b', 'List<String> and a < b'],
  ])('%s', (value, text) => expect(htmlToText(value, page())).toBe(text))
})

describe('titles', () => {
  it.each([
    ['Head of Engineering ($225k - $275k) | Acme', ['Head of Engineering ($225k - $275k)', 'Acme']],
    ['Full-stack Engineer', ['Full-stack Engineer']],
    ['Engineer – Platform @ Acme', ['Engineer', 'Platform', 'Acme']],
  ])('%s', (title, parts) => expect(titleParts(title)).toEqual(parts))
})

describe('language', () => {
  it.each([
    ['You will work with the team and build services for our customers in a small office', 'en'],
    ['Wir suchen eine Person, die mit uns die Software für kleine Häfen baut und sich nicht langweilt', 'de'],
    ['Nous cherchons une personne pour développer les services de notre équipe dans le port', 'fr'],
    ['Hledáme vývojáře, který se nebojí psát kód a je rád na vodě, máš u nás co dělat', 'cs'],
    ['チームで小さな港のためのソフトウェアを作ります', 'ja'],
  ])('%s', (text, language) => expect(languageOf(text, null)).toBe(language))

  it('believes the page where the text does not tell', () => {
    expect(languageOf('Go', 'pt-BR')).toBe('pt')
  })
})

describe('plain text', () => {
  it.each([
    [
      'Tidewell | Go Developer | Porto, Portugal | REMOTE | Full-time\nWe build.',
      {
        title: 'Go Developer',
        company: 'Tidewell',
        location: 'Porto, Portugal',
        workplace: 'remote',
        employment: 'full-time',
      },
    ],
    [
      'Senior Go Developer\nLocation: Brno, Czechia (Hybrid)\nJob type: Part-time\nAbout Tidewell\nWe build.',
      { title: 'Senior Go Developer', company: 'Tidewell', location: 'Brno, Czechia', employment: 'part-time' },
    ],
    [
      '**Overview**\nAs a Platform Engineer at Saltworks, you will build.',
      {
        title: 'Platform Engineer',
        company: 'Saltworks',
        description: 'Overview\nAs a Platform Engineer at Saltworks, you will build.',
      },
    ],
    ['We are a small team and need help.', { title: null, company: null, location: null }],
  ])('%s', (text, facts) => expect(readText(text).posting).toMatchObject(facts))

  it('says when there is none', () => expect(readText(' \n ').posting).toBeNull())
})
