import type * as z from 'zod/mini'
import type { Reading } from './ValueField'

/**
 * Reads a number as people type it ("5", "2.5", "85,000", "85 000"); nothing typed is null.
 * @param message what would be right, in a whole sentence
 */
export function readNumber<Value extends number | null>(
  schema: z.ZodMiniType<Value>,
  message: string,
): (text: string) => Reading<Value> {
  return (text) => {
    const plain = text
      .trim()
      .replace(/[\s'’]|,(?=\d{3}\b)/g, '')
      .replace(',', '.')
    const parsed = schema.safeParse(plain === '' ? null : Number(plain))
    return parsed.success ? { value: parsed.data } : { problem: message }
  }
}

export function numberText(value: number | null): string {
  return value === null ? '' : String(value)
}
