/**
 * The middle, in CSS pixels, of the one visible element with this role and exact accessible name, scrolled into view;
 * null while there is none. Runs inside a page, so it refers to nothing outside itself. It covers the roles and the
 * naming rules that the extension's own screens use (https://www.w3.org/TR/accname-1.2/, steps 2B to 2F).
 */
export function middleOf(role: string, name: string): { x: number; y: number } | null {
  const elementsOf: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    checkbox: 'input[type=checkbox]',
    combobox: 'select, input[list]',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    radio: 'input[type=radio]',
    searchbox: 'input[type=search]',
    spinbutton: 'input[type=number]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=url], input[type=email]',
  }
  const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    const labels = (element as HTMLInputElement).labels ?? []
    return (
      fold(labelledBy.map((id) => document.getElementById(id)?.textContent).join(' ')) ||
      fold(element.getAttribute('aria-label')) ||
      fold([...labels].map((label) => label.textContent).join(' ')) ||
      fold(element.textContent) ||
      fold(element.getAttribute('title'))
    )
  }
  const own = elementsOf[role]
  const found = [...document.querySelectorAll(`${own ? `:is(${own}):not([role]), ` : ''}[role="${role}"]`)].filter(
    (element) => nameOf(element) === name && element.getClientRects().length > 0 && !element.closest('[inert]'),
  )
  if (found.length > 1) throw new Error(`${found.length} elements are a ${role} named "${name}".`)
  const element = found[0]
  if (!element || element.matches(':disabled')) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
}
