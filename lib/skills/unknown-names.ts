import { resolveSkill } from './resolve'

/** Names of things in this writing are seldom plain English: inner capitals, an inner dot or digit, a programming suffix. */
const TECHNICAL_FORMS: readonly RegExp[] = [
  /^[a-z]{1,4}[A-Z][A-Za-z0-9]{1,30}$/, // vSphere, iOS
  /^[A-Z][a-z0-9]{1,20}(?:[A-Z][a-z0-9]{0,20}){1,4}$/, // OpenDevStack, QuestDB
  /^[A-Z][A-Za-z0-9]{1,20}(?:DB|SQL|QL|MQ|ML|JS|UI|DK|API|OS)$/, // MemSQL
  /^[A-Za-z][A-Za-z0-9]{1,20}\.(?:js|ts|io|ai|net|py|rs|dev|sh|NET|JS|AI)$/, // Fresh.js
  /^[A-Z][a-z]{2,20}\d{1,2}[A-Z]?[a-z]*$/, // Neo4j
  /^[A-Z]{2,6}\d{1,2}$/, // STM32
  /^[A-Z][A-Za-z]{1,20}(?:\+\+|#)$/, // Q#
]

/** A plain capitalised word or an acronym: a technology only where its neighbours are. */
const NAME_FORMS: readonly RegExp[] = [/^[A-Z][a-z]{2,20}$/, /^[A-Z]{2,6}$/]

/** Companies, places, calendar and posting words that come capitalised, also between technologies. All lower case. */
const NEVER: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday linkedin youtube facebook instagram twitter tiktok whatsapp paypal glassdoor google amazon microsoft apple meta ' +
    'netflix ibm nvidia intel deloitte accenture usa us uk eu uae nyc sf la dc emea apac latam est pst cet gmt utc usd eur gbp inr ' +
    'ceo cto cfo cpo vp hr pm po qa it eeo eoe pto hsa fsa esop rsu rsus ote gpa mba bs ba ms bsc msc phd mit faq tbd asap ' +
    'experience knowledge skills ability strong excellent good solid proven senior junior lead principal staff engineer developer manager ' +
    'team teams company job role position remote hybrid office full part time degree bachelor master bachelors masters university ' +
    'requirements responsibilities qualifications benefits salary bonus health dental vision insurance vacation you your we our the ' +
    'and or with for this that must nice plus preferred required including etc english german french spanish'
  ).split(' '),
)

/**
 * Whether a word of a skill list that the taxonomy does not know reads like the name of a technology: `certain` by its very form
 * ("QuestDB", "Fresh.js"), `likely` where only its capital says so ("Zephyr") and its neighbours must vouch for it, null otherwise.
 */
export function looksLikeTechnology(term: string): 'certain' | 'likely' | null {
  const name = term.trim()
  if (name.length < 2 || name.length > 40 || NEVER.has(name.toLowerCase()) || resolveSkill(name)) return null
  if (TECHNICAL_FORMS.some((form) => form.test(name))) return 'certain'
  return NAME_FORMS.some((form) => form.test(name)) ? 'likely' : null
}
