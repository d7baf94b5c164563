/** The address in full where it is one of the web, else null. */
export function webAddress(written: string | null | undefined): string | null {
  const address = written?.trim() ?? ''
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
