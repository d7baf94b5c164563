import { describe, expect, it } from 'vitest'
import { copyPage, type Page } from '../../lib/reading/page'
import { isHostOf, SITES, siteOf } from '../../lib/reading/sites'
import { choicesOf, hasFrame, isClosed, readSite, showsUnaskedPosting } from '../../lib/reading/sites/read-site'
import type { Site } from '../../lib/reading/sites/site'
import { documentOf, FIXTURES } from './fixtures'

/** Everything that a site's data decides about one page. */
function decisions(site: Site, page: Page) {
  return JSON.stringify([
    siteOf(page, [site])?.id ?? null,
    readSite(site, page),
    choicesOf(site, page),
    isClosed(site, page),
    hasFrame(site, page),
    showsUnaskedPosting(site, page),
  ])
}

/** The site without one of its parts, for each part. */
function* mutants(site: Site): Generator<[string, Site]> {
  for (const [field, places] of Object.entries(site.fields)) {
    for (const [index] of places.entries()) {
      const fields = { ...site.fields, [field]: places.filter((_, other) => other !== index) }
      yield [`${field} place ${index + 1}`, { ...site, fields }]
    }
  }
  for (const part of ['marks', 'scopes', 'frames', 'leaveOut', 'closed'] as const) {
    for (const [index] of (site[part] ?? []).entries()) {
      yield [`${part} ${index + 1}`, { ...site, [part]: site[part]?.filter((_, other) => other !== index) }]
    }
  }
  const { list, openedBy, ...others } = site
  if (site.headerLine) yield ['headerLine', { ...site, headerLine: false }]
  if (site.alwaysRemote) yield ['alwaysRemote', { ...site, alwaysRemote: false }]
  if (openedBy) yield ['openedBy', { ...others, ...(list && { list }) }]
  if (!list) return
  yield ['list', others]
  for (const part of ['title', 'company'] as const) {
    for (const [index] of list[part].entries()) {
      yield [
        `list ${part} ${index + 1}`,
        { ...site, list: { ...list, [part]: list[part].filter((_, other) => other !== index) } },
      ]
    }
  }
}

describe.each(SITES)('$id: each part of the site’s file is needed by a page', (site) => {
  const pages = FIXTURES.filter(({ site: of }) => of === site.id).map(({ html, address }) =>
    copyPage(documentOf(html, address), address),
  )

  it('has pages', () => expect(pages.length).toBeGreaterThan(0))

  it.each([...mutants(site)])('%s', (_, mutant) => {
    expect(pages.some((page) => decisions(site, page) !== decisions(mutant, page))).toBe(true)
  })

  it.each(site.hosts)('%s is its host, and no lookalike is', (host) => {
    expect(isHostOf(`www.${host}`, host)).toBe(true)
    expect(isHostOf(host, host)).toBe(true)
    expect(isHostOf(`evil-${host}`, host)).toBe(false)
    expect(isHostOf(`${host}.attacker.test`, host)).toBe(false)
  })
})
