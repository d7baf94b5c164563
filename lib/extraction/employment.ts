import type { Employment, Posting } from '../model'
import { saysInternship } from './internship'
import { plainText, type Statement, statementsOf } from './statements'
import type { Structure } from './structure'

interface EmploymentCue {
  employment: Employment
  words: RegExp
}

/** In the order in which a statement is tried. */
const cues: readonly EmploymentCue[] = [
  {
    employment: 'internship',
    words:
      /\b(?:employment type|job type|type|position)\b ?[:|-]? ?intern(?:ship)?\b|\bthis (?:\w{1,12} ){0,2}internship\b/i,
  },
  {
    employment: 'contract',
    words:
      /\bcontract(?:or)? (?:position|role|job|basis|to start|to hire|opportunity|assignment|engagement)\b|\b\d{1,2}[- ]?(?:\+ )?months? (?:\w{1,10} )?contract\b|\b(?:employment type|job type|type)\b ?[:|-]? ?(?:contract(?:or)?|freelance)\b|\bfreelance (?:position|role|job|basis|contract)\b|\bc2c\b|\bcorp[- ]to[- ]corp\b/i,
  },
  {
    employment: 'temporary',
    words:
      /\btemporary (?:position|role|job|contract|assignment|employment)\b|\bfixed[- ]term\b|\bseasonal (?:position|role|job)\b/i,
  },
  {
    employment: 'full-time',
    words:
      /full[- ]?time(?:\b|(?=apply))|\bplný úvazek\b|\bvollzeit\b|\btemps plein\b|\btempo (?:inteiro|completo|pieno)\b|\btiempo completo\b|\bcdi\b/iu,
  },
  {
    employment: 'part-time',
    words: /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedio tiempo\b|\bzkrácený úvazek\b/iu,
  },
]

/** Full time that is said of the staff, not of the job. */
const ofStaff =
  /\b(?:all|our|other|of|for|regular|eligible|to(?! (?:hire|add|recruit|fill))|most|hired) (?:\w{1,12} ){0,2}full[- ]?time,? (?:\w{1,15},? ){0,3}(?:employees?|staff|team members|workers|positions|hires|roles|equivalents?|students?|associates|[A-Z]\w{1,20} (?:employees|staff))\b|\b(?:lead(?:ing)?|convert\w{0,4}|transition\w{0,4}|result\w{0,3}|extend\w{0,3}) (?:in)?to (?:an? )?full[- ]?time\b|\breceive an? full-time offer\b|\bfull[- ]?time,? (?:[\w-]{1,15} ){0,2}(?:experience|degree|students?|employees)\b|\bfull-time phd\b|\bnot (?:an? )?(?:\w{1,10} )?full[- ]?time\b|\bfull[- ]?time (?:in[- ]office|on-?site|in[- ]person|presence)\b|\bwork at [\w& ]{1,30} full[- ]?time\b|\bbenefits\b[^.]{0,40}\bfull[- ]?time\b/gi

/** "We want to hire two full-time employees" is of this job. */
const hires = /\bhir(?:e|ing) (?:\w{1,12} ){0,3}full[- ]?time\b/i

const internshipTitle =
  /\b(?:interns?|internships?|co-?op|working student)\b|\b(?:praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stagiaire|estagi[áa]ri[oa]|estágio|becari[oa]|tirocinio)(?![\p{L}])/iu

/**
 * How the person is employed: an internship by its title, then the site's field, then what the text says of this job; of
 * several ("full-time or contract") the first, and full-time before part-time.
 */
export function findEmployment(structure: Structure, posting: Posting): Employment | null {
  const title = plainText(posting.title ?? '')
  if (internshipTitle.test(title)) return 'internship'
  const inTitle = cues.find(({ words }) => words.test(title))?.employment ?? bareIn(title)
  // In a plain text the field was read from the very words that are read here with more care.
  const field = posting.source === 'text' ? null : posting.employment
  if (inTitle || field) return inTitle ?? field
  const statements = statementsOf(structure)
  return saysInternship(statements, posting.title) ? 'internship' : (stated(statements) ?? posting.employment)
}

function stated(statements: readonly Statement[]): Employment | null {
  let partTime = false
  for (const { text, kind } of statements) {
    if (kind === 'benefits' && text.length > 60) continue
    const rest = hires.test(text) ? text : text.replace(ofStaff, ' ')
    const found = firstOf(rest) ?? bareIn(rest)
    if (found === 'part-time') partTime = true
    else if (found) return found
  }
  return partTime ? 'part-time' : null
}

/** The cue that stands first in the text; part-time beside full-time is full-time. */
function firstOf(text: string): Employment | null {
  let first: { employment: Employment; at: number } | null = null
  for (const { employment, words } of cues) {
    const at = text.search(words)
    if (at >= 0 && (!first || at < first.at)) first = { employment, at }
  }
  const both =
    first?.employment === 'part-time' && cues.some((cue) => cue.employment === 'full-time' && cue.words.test(text))
  return both ? 'full-time' : (first?.employment ?? null)
}

/** A header's part or a field of one word: "... | Contract | ...", "Internship". */
function bareIn(text: string): Employment | null {
  const part = text
    .split(/ ?[|/] ?/)
    .find((words) => /^\(?(?:contract(?:or)?|freelance|temporary|internship|ft|pt)\)?$/i.test(words.trim()))
  if (!part) return null
  if (/intern/i.test(part)) return 'internship'
  if (/temp/i.test(part)) return 'temporary'
  return /\bft\b/i.test(part) ? 'full-time' : /\bpt\b/i.test(part) ? 'part-time' : 'contract'
}
