/** What each field of a profile takes, in words; an index stands as `[]`. */
const EXPECTED: Record<string, string> = {
  '': 'a Rolefit profile or a JSON Resume, as one JSON object',
  version: 'the number 1',
  name: 'a text of 1 to 60 characters',
  skills: 'a list of at most 500 skills',
  'skills[]': 'a skill with a name',
  'skills[].name': 'a text of 1 to 80 characters',
  'skills[].years': 'a number from 0 to 60',
  'skills[].level': 'one of basic, working, strong, expert',
  'skills[].lastUsed': 'a year from 1950 to 2100',
  'skills[].keywords': 'a list of texts',
  'skills[].keywords[]': 'a text',
  years: 'a number from 0 to 60',
  level: 'one of intern, junior, mid, senior, staff, principal',
  degree: 'one of associate, bachelor, master, phd',
  certifications: 'a list of texts',
  'certifications[]': 'a text',
  languages: 'a list of texts',
  'languages[]': 'a text',
  wants: 'an object',
  'wants.levels': 'a list of levels',
  'wants.levels[]': 'one of intern, junior, mid, senior, staff, principal',
  'wants.tracks': 'a list of tracks',
  'wants.tracks[]': 'one of individual, lead, manager',
  'wants.workplaces': 'a list of workplaces',
  'wants.workplaces[]': 'one of remote, hybrid, onsite',
  'wants.places': 'a list of texts',
  'wants.places[]': 'a text',
  'wants.employment': 'a list of kinds of employment',
  'wants.employment[]': 'one of full-time, part-time, contract, temporary, internship',
  'wants.salaryFloor': 'an object with amount, currency and period',
  'wants.salaryFloor.amount': 'a number above 0',
  'wants.salaryFloor.currency': 'a currency code such as EUR',
  'wants.salaryFloor.period': 'one of hour, day, week, month, year',
  'wants.avoidCompanies': 'a list of texts',
  'wants.avoidCompanies[]': 'a text',
  authorization: 'an object',
  'authorization.needsSponsorship': 'true or false',
  'authorization.clearances': 'a list of texts',
  'authorization.clearances[]': 'a text',
  limits: 'a list of limits',
  'limits[]': 'one of salary, workplace, place, employment, sponsorship, clearance, language, level, company',
}

const OF_TYPE: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** `['skills', 3, 'years']` → `skills[3].years`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')
}

/** What a field takes, in words; `type` is the plain kind of value where the field has none of its own. */
export function expectedAt(field: string, type?: string): string {
  return EXPECTED[field.replace(/\[\d+\]/g, '[]')] ?? OF_TYPE[type ?? ''] ?? 'another value'
}
