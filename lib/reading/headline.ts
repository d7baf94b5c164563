import type { Found } from './found'
import type { Page } from './page'
import { foldSpace, textOf } from './text'
import { titleParts } from './title'

const MAXIMUM_TITLE = 200
/** Parts of a window title, or site names, that name no employer. */
const NO_COMPANY =
  /^(?:careers?(?: page| site)?|jobs?|job (?:board|details?|openings?|opportunit(?:y|ies)|posting)|open (?:positions?|roles?)|vacanc(?:y|ies)|stellenangebote?|karriere|emplois?|carri[eè]res?|empleos?|vagas?|home|apply|remote|hybrid|.*\.(?:com|org|io|net|de|jobs)|linkedin|indeed|glassdoor|greenhouse|lever|workday|monster|stepstone|xing|wellfound|remote ok|we work remotely|\d[\d\s./-]*)$/i
const CAREERS_WORDS = /\s+(?:careers?|jobs?|karriere|recruitment)$|^(?:careers? at|jobs? at|work at|join)\s+/gi

/** Title and company as headings, meta tags and the window title state them, on any site. */
export function readHeadline(page: Page): Found {
  const windowTitles = [meta(page, 'og:title'), foldSpace(page.document.title), meta(page, 'twitter:title')].filter(
    (title): title is string => Boolean(title),
  )
  const title = titleOf(page, windowTitles)
  return {
    tier: 'article',
    adapter: null,
    version: 1,
    fields: { title, company: companyOf(page, windowTitles, title), location: placeBelow(page, title) },
  }
}

function titleOf(page: Page, windowTitles: string[]): string | null {
  const headings = [...page.document.querySelectorAll('h1, h2')]
    .slice(0, 200)
    .filter((heading) => !heading.closest('nav, footer, dialog, [hidden], [role="dialog"]'))
    .map((heading) => ({ level: heading.localName, text: foldSpace(textOf(heading).replaceAll('\n', ' ')) }))
    .filter(({ text }) => text.length > 1 && text.length <= MAXIMUM_TITLE)
  const firsts = headings.filter(({ level }) => level === 'h1')
  for (const windowTitle of windowTitles) {
    const parts = titleParts(windowTitle)
    // A heading that the window title repeats, be it the board's name, stands in it; a company's name alone does not.
    const repeated = [...firsts, ...headings].filter(
      ({ text }) => sameText(windowTitle, text) || startsWith(windowTitle, text),
    )
    const whole = repeated[0]?.text ?? firsts.find(({ text }) => parts[0] && startsWith(text, parts[0]))?.text
    if (whole) return whole
    if (firsts.length > 0) {
      const inside = firsts.find(({ text }) => includesText(windowTitle, text) && !endsWith(windowTitle, text))
      if (inside) return inside.text
    }
  }
  if (firsts[0]) return firsts[0].text
  return windowTitles.flatMap(titleParts).find((part) => !NO_COMPANY.test(part)) ?? null
}

function companyOf(page: Page, windowTitles: string[], title: string | null): string | null {
  for (const windowTitle of windowTitles) {
    const at =
      title &&
      new RegExp(`${escapePattern(title)}\\s+(?:at|bei|chez|@)\\s+(.{2,80}?)(?:\\s+[|–—-]\\s|$)`, 'iu').exec(
        windowTitle,
      )
    if (at?.[1]) return at[1]
  }
  const siteName = asCompany(meta(page, 'og:site_name'))
  if (siteName) return siteName
  for (const windowTitle of windowTitles) {
    const parts = titleParts(title && windowTitle.startsWith(title) ? windowTitle.slice(title.length) : windowTitle)
    const others = parts.filter((part) => !title || !(startsWith(title, part) || includesText(part, title)))
    const company = others.reverse().map(asCompany).find(Boolean)
    if (company && others.length < 4) return company
  }
  const logo = page.document.querySelector('header img[alt], a[class*="logo"] img[alt], img[class*="logo"][alt]')
  return asCompany(logo?.getAttribute('alt')?.replace(/\s*\blogo\b\s*/i, ' '))
}

/** "Brno, Czechia" or "New York, NY (HQ)" on a line of its own right below the headline. */
const PLACE =
  /^\p{Lu}[\p{L}.'’ -]{1,40}, \p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}.'’ -]{1,40})?(?: \([\p{L} -]{1,20}\))?$/u
const LINES_BELOW = 4

function placeBelow(page: Page, title: string | null): string | null {
  const headline = [...page.document.querySelectorAll('h1')].find(
    (heading) => foldSpace(heading.textContent ?? '') === title,
  )
  let next: Element | null = headline?.nextElementSibling ?? null
  for (let line = 0; next && line < LINES_BELOW; line++, next = next.nextElementSibling) {
    const text = foldSpace(next.textContent ?? '')
    if (text.length <= 80 && PLACE.test(text)) return text
  }
  return null
}

function asCompany(text: string | null | undefined): string | null {
  const name = foldSpace(text ?? '')
    .replace(CAREERS_WORDS, '')
    .replace(/^[|–—\-·,\s]+/, '')
  return name.length >= 2 && name.length <= 80 && !name.includes(', ') && !NO_COMPANY.test(name) ? name : null
}

function meta(page: Page, property: string): string | null {
  const tag = page.document.head.querySelector(`meta[property="${property}"], meta[name="${property}"]`)
  return foldSpace(tag?.getAttribute('content') ?? '') || null
}

const lower = (text: string) => text.toLocaleLowerCase('en')
const sameText = (one: string, other: string) => lower(one) === lower(other)
const startsWith = (whole: string, part: string) => part.length > 3 && lower(whole).startsWith(lower(part))
const endsWith = (whole: string, part: string) => lower(whole).endsWith(lower(part))
const includesText = (whole: string, part: string) => lower(whole).includes(lower(part))
const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
