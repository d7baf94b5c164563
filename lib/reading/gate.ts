import type { PostingFields } from './found'
import type { Page } from './page'
import { postingWordKinds, ROLE_WORDS } from './posting-words'
import { foldSpace } from './text'

const MINIMUM_WORDS = 40
const FULL_WORDS = 100

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** A text this long that does not break off can be the whole of a posting. */
export function isFull(text: string | null | undefined): boolean {
  return Boolean(text) && wordCount(text ?? '') >= FULL_WORDS && !/(?:…|\.\.\.)$/.test(text ?? '')
}

const WALL =
  /(?:verify (?:that )?you are (?:a )?human|security check|just a moment|additional verification required|checking your browser|captcha|access denied|sign in to (?:continue|view)|join linkedin|sign up \| linkedin|log in to (?:continue|view))/i

/** Is the page a wall in front of what it should show? */
export function isWall(page: Page, pageText: string): boolean {
  const title = foldSpace(page.document.title)
  return (
    (WALL.test(title) && !/\b(?:engineer|developer|manager)\b/i.test(title)) ||
    (pageText.length < 1_500 && WALL.test(pageText))
  )
}

const APPLICATION_PATH = /\/(?:apply|applications?\/new|application|bewerben|postuler)\/?$/i

/** A page for filling in an application, which may repeat the posting's title but not its text. */
export function isApplicationForm(page: Page): boolean {
  return page.address !== null && APPLICATION_PATH.test(page.address.pathname)
}

/** Why the article on a page is no posting, in a few words; null when it reads as one. */
export function articleRefusal(fields: PostingFields, page: Page): string | null {
  const { title, description } = fields
  const words = wordCount(description ?? '')
  if (words < MINIMUM_WORDS) return 'No text of a posting is shown on this page.'
  if (title && NO_POSTING_TITLE.test(title)) return 'This page is about jobs or a company, not one posting.'
  if (isHome(page)) return 'This is the front page of a site, not one posting.'
  if (looksLikeList(page)) return 'This page lists several postings; open one of them.'
  if (postingPoints(fields, page) < (words > LONG_WORDS ? 7 : 5)) return 'This page does not read like a job posting.'
  return null
}

const LONG_WORDS = 2_000
const APPLY =
  /^(?:apply|apply (?:now|here|today|online|for (?:this|the) (?:job|position|role))|jetzt bewerben|bewerben|postuler|je postule|candidatar|candidatar-se|candidate-se|aplicar|solicitar|candidati|solliciteer(?: nu)?|odpovědět|aplikuj|ansök|応募する)$/i

/**
 * How much speaks for one posting: each kind of posting words in the text, an address and a title of a posting, facts
 * with labels (two count), and a way to apply.
 */
export function postingPoints({ title, description, ...facts }: PostingFields, page: Page): number {
  const stated = [facts.location, facts.employment, facts.workplace, facts.salary, facts.postedOn].filter(
    Boolean,
  ).length
  const applies = [...page.document.querySelectorAll('a, button, input[type="submit"]')]
    .slice(0, 3_000)
    .some((control) => APPLY.test(foldSpace(control.textContent || control.getAttribute('value') || '')))
  return (
    postingWordKinds(description ?? '') +
    (POSTING_LINK.test(page.address?.pathname ?? '') ? 1 : 0) +
    (title && ROLE_WORDS.test(title) ? 1 : 0) +
    Math.min(2, stated) +
    (applies ? 1 : 0)
  )
}

const NO_POSTING_TITLE =
  /^(?:(?:our |open |current |all |view |browse |search |find )*(?:careers?|jobs|roles|positions|openings|job openings|open positions|open roles|vacancies|opportunities|internships?|stellenangebote|karriere|offene stellen|jobs? (?:&|und|and) karriere|emplois|carrières)\b.{0,40}|(?:join|work (?:at|with|for)|working at|life at|why) .{0,40}|about(?: us)?\b.{0,30}|documentation|blog|pricing|interview(?:ing)? .{0,40}|culture|the .{0,20}way|.{0,40} careers?|.{0,30} culture)$/i

function isHome(page: Page): boolean {
  return (
    page.address !== null && /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(page.address.pathname) && !page.address.search
  )
}

const POSTING_LINK =
  /\/(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|stellen(?:angebote?)?|o|j|offres?|rpd|viewjob)\/[^/?#]*[\w-]{6,}/i

/** Many links to different postings, and no headline that stands above one text. */
function looksLikeList(page: Page): boolean {
  const targets = new Set<string>()
  const main = page.document.querySelector('main, [role="main"]') ?? page.document.body
  for (const link of [...main.querySelectorAll('a[href]')].slice(0, 3_000)) {
    if (link.closest('nav, footer, header, aside')) continue
    const target = link.getAttribute('href') ?? ''
    if (POSTING_LINK.test(target) && foldSpace(link.textContent ?? '').length > 8)
      targets.add(target.split(/[?#]/)[0] ?? '')
  }
  const here = page.address?.pathname ?? ''
  return targets.size >= 8 && !POSTING_LINK.test(here)
}
