import type { Named, NamingSentence } from './named'

const degree =
  /\b(?:degrees?|bachelor(?:['’]?s)?|master['’]?s|ph\.?d\.?(?!\w)|doctorate|diploma|[bm]\.?s\.?(?:c\.?)?(?=\/| (?:in|degree|or)\b|['’])|b\.?tech|m\.?tech|mba|graduates? in|major(?:ing)? in|studying|university|(?:engineering|technical|quantitative|stem) (?:background|field)|abschluss|studium|diplôme|titulación|vysokoškolské)(?!\w)/i

/** Where a clause about a degree goes over to something else. */
const over =
  /;|\.\s|\b(?:with|and|plus|including) (?:an? )?(?:\d|strong|proven|solid|experience|hands|knowledge|focus)|\bfocus on\b|(?<!equivalent |relevant |related |work )\bexperience (?:in|with)\b/i

/** Names of a degree's field ("degree in Computer Science, Statistics") ask for no skill; technologies still do. */
export function withoutFieldsOfStudy({ sentence, named }: NamingSentence): Named[] {
  const found = degree.exec(sentence.text)
  if (!found) return named
  const from = found.index + found[0].length
  const end = over.exec(sentence.text.slice(from))
  const to = end ? from + end.index : sentence.text.length
  return named.filter(({ class: kind, start }) => {
    const at = start - sentence.start
    return at < found.index - REACH || at >= to || !(kind === 'practice' || kind === 'domain')
  })
}

/** How far before the degree's word its field may stand ("a Computer Science degree"). */
const REACH = 40
