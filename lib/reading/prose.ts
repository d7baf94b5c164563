/** Words that a role's name ends in, as it stands in a sentence. */
const ROLE =
  '(?:Engineer|Developer|Programmer|Architect|Manager|Analyst|Scientist|Designer|Administrator|Consultant|Specialist|Technician|Director|Researcher|Tester|Lead)'
const NAME_WORD = "[A-Z][\\w./&+'’-]{0,30}"
const NAME = `(${NAME_WORD}(?: (?:& )?${NAME_WORD}){0,3})`
const TITLE = `((?:${NAME_WORD},? ){0,6}${ROLE})`

const TITLE_SENTENCES = [
  new RegExp(`\\b(?:As an?|as our|as an?|[Rr]ole of|[Pp]osition of|opportunity for an?|join us as an?) ${TITLE}\\b`),
  new RegExp(
    `\\b(?:seeking|looking for|hiring|searching for|recruiting)(?: an?| our)?(?: [a-z-]{3,15}){0,3} ${TITLE}\\b`,
  ),
  new RegExp(`^${TITLE} (?:responsible|to join|will be)\\b`),
]

/** The role that the first sentences name ("As an FPGA Engineer, you will ..."). */
export function titleInProse(text: string): string | null {
  const start = text.slice(0, 4_000)
  for (const sentence of TITLE_SENTENCES) {
    const title = sentence.exec(start)?.[1]
    if (title) return title
  }
  return null
}

/** How sentences name the employer; the second number is how much one of them says. */
const COMPANY_SENTENCES: [RegExp, number][] = [
  [new RegExp(`\\bAt ${NAME}, (?:we|our|you|every|the|it)\\b`, 'g'), 3],
  [new RegExp(`(?:^|\\n)(?:• )?(?:About|Who is|Life at|Why) ${NAME}\\s?[:?]?(?=\\n|$)`, 'g'), 3],
  [new RegExp(`\\b${NAME} is (?:an|proud to be an) (?:[\\w/-]+ ){0,2}(?:[Ee]qual|EEO)`, 'g'), 3],
  [new RegExp(`\\b${ROLE}s? (?:at|with|for) ${NAME}\\b`, 'g'), 3],
  [
    new RegExp(
      `(?:^|[\\n.] ?)${NAME} (?:is (?:a|an|the|looking|hiring|seeking|building|transforming)|has been|provides|offers|builds|employees)\\b`,
      'g',
    ),
    1,
  ],
  [
    new RegExp(
      `\\b(?:[Jj]oin(?:ing)?|[Cc]ome work (?:at|for)|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|[Cc]areer (?:at|with)|[Ww]ith) ${NAME}\\b`,
      'g',
    ),
    1,
  ],
]
/** Capitalised words that start sentences or name anything but an employer. */
const NO_NAME =
  /^(?:(?:the|this|that|these|our|your|we|you|it|its|as|in|at|if|for|with|all|any|a|an|us|about|role|team|join|experience|description|overview|summary|responsibilities|requirements|benefits|work|jobs?|candidates?|applicants?|salary|pay|compensation|engineering|who|what|why|how|he|she|they|there|here|knowledge|strong|ability|understanding|familiarity|bachelor|master|remote|must|employment|equal)\b|co$|.{1,60} (?:team|role|group|department|platform|program)$|(?:python|java|javascript|typescript|go|rust|react|aws|azure|gcp|sql|kubernetes|docker|linux|git|agile|scrum)\b)/i

/** The employer by what the sentences of a text say, each counted; null where none is told. */
export function companyInProse(text: string): string | null {
  const votes = new Map<string, number>()
  for (const [sentence, weight] of COMPANY_SENTENCES) {
    for (const match of text.slice(0, 30_000).matchAll(sentence)) {
      const name = (match[1] ?? '').replace(/['’]s$/, '').replace(/[.,]$/, '')
      if (name.length > 1 && !NO_NAME.test(name)) votes.set(name, (votes.get(name) ?? 0) + weight)
    }
  }
  const [best] = [...votes].sort((one, other) => other[1] - one[1])
  return best && best[1] >= 2 ? best[0] : null
}

/** "Remote within the United States" is the United States, "San Francisco, CA (3 days on site)" is San Francisco, CA. */
export function placeOnly(location: string): string | null {
  const inside = /^(?:fully )?(?:remote|hybrid|on-?site)\s*\(([^)]{2,60})\)$/i.exec(location.trim())?.[1] ?? location
  const place = inside
    .replace(/\s*\([^)]{0,80}\)\s*$/, '')
    .replace(/^(?:fully )?remote(?:[\s,/–-]+(?:within|in|from|across)?(?: the)?\s*)(?=\p{Lu})/iu, '')
    .replace(/[\s,/–-]+(?:remote|hybrid|on-?site|in[- ]office|in[- ]person)\b.*$/i, '')
    .trim()
  return place && !/^(?:remote|hybrid|on-?site|in[- ]person)$/i.test(place) ? place : null
}
