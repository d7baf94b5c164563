/**
 * Stands for the address of a posting that was pasted: the same text is the same posting. `pasted:` and the first 16 hex
 * digits of the text's SHA-256.
 */
export async function pastedAddress(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const hex = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `pasted:${hex}`
}
