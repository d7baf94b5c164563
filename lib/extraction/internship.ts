import type { Posting } from '../model'
import { readTitle } from './seniority/title'
import type { Statement } from './statements'

/** How the text of a posting says that the job itself is an internship. */
const sayings: readonly RegExp[] = [
  /(?:^|\bthe |\bour |\bideal )(?:[\w&/,-]{1,20} ){0,5}?interns?\b (?:will|is|are|works?|should|must|gains?|can|learns?|assists?|supports?)\b/i,
  /\bas an? (?:[\w&/-]{1,20} ){0,5}(?:intern|summer (?:associate|analyst)|working student)\b/i,
  /\b(?:seeking|looking for|hiring|hire|position for|searching for|join us as|recruiting) (?:an? )?(?:[\w&/-]{1,20},? ){0,6}interns?\b/i,
  /\b(?:this|your|summer|fall|autumn|spring|winter|(?:un)?paid|exciting|month|week|curricular) (?:[\w-]{1,15} ){0,2}internships?\b/i,
  /\b(?:the|our|an?) (?:[\w-]{1,15} ){0,2}internship (?:program(?:me)?|opportunit\w{1,3}|position|role|supervision|will|is|lasts|takes|runs)\b/i,
  /^internship (?:particulars|for|program(?:me)?|duration|details)\b|\bintern with us\b|\bintern-level position\b|\bduring (?:the|your|this) internship\b/i,
  /\b(?:position|job|employment|employee) (?:type|category|status) ?:? ?(?:student\b|intern|college \(intern\))|\bcategory: intern/i,
  /\b(?:[A-Z][\w&/().-]{0,20} ){1,5}Intern\b(?! (?:[Cc]oordinator|[Mm]anager|[Pp]rogram [Mm]anager))/,
  /\bstage de \d{1,2} mois\b|\bconvention (?:de stage|obligatoire)\b|\bpraktikum (?:für|ab|von|bei|im|in)\b|\bprácticas (?:de|remuneradas)\b|\bestágio de\b/iu,
  /\bSummer (?:Associate|Analyst) (?:position|role|program)/,
  /\bIntern ?- [A-Z]|[a-z)] - Intern\b/,
]

/** So plain that the section does not matter. */
const plainSaying =
  /^internship (?:particulars|for|program(?:me)?|duration|details)\b|\bduring (?:your|this) internship\b|\bunpaid internship\b/i

/** Interns whom the person will look after, and internships that lie behind the candidate. */
const ofOthers =
  /\b(?:mentor|manag|supervis|guid|coach|train|onboard|teach|host|oversee|lead|hir)\w{0,4} (?:[\w,&/-]{1,15} ){0,5}interns?\b|\b(?:previous|prior|past|former|relevant|research|includ\w{1,3}|completed|through|via|from|or|non-?|one|more|multiple|an|of|and|with) (?:\w{1,15} )?internships?(?: experience)?\b(?! (?:program|opportunit|position|role))|\binterns? (?:and|or|to) (?:graduate|new|full)/gi

/** A posting that came with a title names its internships there; the text must say so twice to outweigh it. */
const FEWEST_BESIDE_TITLE = 2

/** Does the text say that the job is an internship? */
export function saysInternship(statements: readonly Statement[], title: Posting['title']): boolean {
  const { level, track } = readTitle(title)
  if (track || (level && level !== 'intern' && level !== 'junior')) return false
  const fewest = title ? FEWEST_BESIDE_TITLE : 1
  let said = 0
  for (const { text, kind } of statements) {
    if (!/intern|student|summer|stage|praktik|práctic|estágio/i.test(text) || kind === 'legal') continue
    const rest = text.replace(ofOthers, ' ')
    const ofTheJob = kind !== 'about' && kind !== 'benefits'
    if (plainSaying.test(rest) || (ofTheJob && sayings.some((saying) => saying.test(rest)))) said++
    if (said >= fewest) return true
  }
  return false
}
