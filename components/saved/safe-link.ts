/** The address if a person can follow it without harm: a web page, and nothing that runs or opens the disk. */
export function safeLink(address: string): string | null {
  const url = URL.parse(address)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  // Names before the host ("https://jobs.example@elsewhere.test/") only mislead.
  url.username = ''
  url.password = ''
  return url.href
}
