import { foldSpace } from './text'

const CLOSED = new RegExp(
  [
    'no longer (?:accepting|taking) applications',
    '(?:job|position|posting|vacancy|role|listing)(?: posting| listing)? (?:has|is) (?:been )?(?:now )?(?:expired|closed|filled|no longer (?:available|active|open))',
    'applications? (?:are|is|have|has)(?: now| been)? closed',
    'nimmt keine bewerbungen mehr',
    "n['’]accepte plus de candidatures",
    'ya no se aceptan solicitudes',
    'non accetta più candidature',
    'už (?:není|neni) aktuální',
  ].join('|'),
  'i',
)

/** Does this short line say that no more applications are taken? Long lines are prose about something else. */
export function saysClosed(line: string): boolean {
  const text = foldSpace(line)
  return text.length <= 120 && CLOSED.test(text)
}
