/** Class, id and test-hook words of page parts that are no part of a posting. */
const PART_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|cmplz|related|similar|recommend(?:ed|ations?)?|more-jobs|other-jobs|job-alert|share|sharing|social|breadcrumbs?|newsletter|subscribe|sidebar|recruiter|hiring-team|hirer-card|comments?-list|pagination|application--?(?:form|container)|apply-form|application-form|eeo|voluntary-self-id)(?:[\s_-]|$)/i
const PART_ROLES =
  /^(?:navigation|contentinfo|banner|search|dialog|alertdialog|complementary|form|menu|menubar|tablist|toolbar)$/
const PART_TAGS = /^(?:nav|footer|aside)$/
/** A list is a menu or a set of links to other pages where nearly all of its text is links. */
const LINK_SHARE = 0.7

/** Is this element of an article no part of the posting: menus, forms, sharing, consent, other postings? */
export function isBoilerplate(element: Element): boolean {
  if (PART_TAGS.test(element.localName)) return true
  const role = element.getAttribute('role')
  if (role === 'form') return isRealForm(element)
  if (role && PART_ROLES.test(role)) return true
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (name.length < 300 && PART_NAMES.test(name) && !element.querySelector('h1')) return true
  return (element.localName === 'ul' || element.localName === 'ol') && isLinkList(element)
}

/** Some sites wrap the whole page in a form: one that holds the headline is no form to fill in. */
function isRealForm(element: Element): boolean {
  return !element.querySelector('h1') && element.querySelector('input, textarea, select') !== null
}

function isLinkList(list: Element): boolean {
  const links = [...list.querySelectorAll('a')].slice(0, 200)
  if (links.length < 3) return false
  const linked = links.reduce((length, link) => length + (link.textContent ?? '').length, 0)
  return linked > LINK_SHARE * (list.textContent ?? '').length
}

const TAIL =
  /^(?:similar (?:jobs|positions|roles)|related jobs|other (?:jobs|openings|open positions).{0,30}|more jobs.{0,30}|people also viewed|recommended jobs|apply (?:for|to) this (?:job|position|role)|apply now|submit your application|share this (?:job|post|position).{0,20}|voluntary self[- ]identification.{0,30}|jetzt bewerben|ähnliche (?:jobs|stellen).{0,20}|postuler.{0,20}|postulez.{0,20}|create a job alert|back to (?:jobs|all jobs|search results))$/i

/** Cuts what follows a posting's end (other postings, the form), where a short line of its own announces it. */
export function withoutTail(text: string): string {
  const lines = text.split('\n')
  const half = Math.floor(lines.length * 0.4)
  const end = lines.findIndex(
    (line, index) => index >= half && line.length < 60 && TAIL.test(line.replace(/[:!.]$/, '')),
  )
  return end > 0 ? lines.slice(0, end).join('\n') : text
}
