import type { Level, Track } from '../../model'

/**
 * What the words of a job title say of level and track, in the order in which they are looked for: a word that was taken
 * as part of an earlier row ("Senior Staff") does not count again. `weak`: counts only where no other row gives a level.
 * Words of other languages stand here where they have no other sense in English titles.
 */
export interface TitleRow {
  words: RegExp
  level: Level | null
  track?: Track
  weak?: true
}

/** "Software Engineer II", "Level 2". */
function numbered(numerals: string): RegExp {
  const roles =
    'engineer|developer|programmer|analyst|scientist|designer|administrator|consultant|specialist|architect|tester|technician|sde|swe|level'
  return new RegExp(`\\b(?:${roles})s?,? (?:${numerals})\\b(?![+.%-])`, 'i')
}

export const titleRows: readonly TitleRow[] = [
  // Words that only look like a level.
  {
    words: /\b(?:chief|member)s? of (?:technical )?staff\b|\blead (?:generation|gen|qualification|nurturing)\b/i,
    level: null,
  },
  { words: /\b(?:mid|senior|junior)[- ](?:market|west|town|cap|living|care|citizens?|high school)\b/i, level: null },
  {
    words:
      /\bstaff (?:accountant|nurse|physician|attorney|auditor|pharmacist|writer|officer|assistant|member|augmentation)s?\b/i,
    level: null,
  },
  {
    words: /\b(?:art|casting|film|photography|stage|funeral|music) directors?\b|\bheads? (?:chef|coach|cook)\b/i,
    level: null,
  },
  {
    words: /\b(?:assistant|associate) vice[- ]president\b|\bassociate director\b|\bassociate (?:general )?counsel\b/i,
    level: 'senior',
  },
  {
    words:
      /\b(?:product|project|program|programme|account|community|content|brand|category|case|property|portfolio|release|delivery|trial|customer success|partner|relationship|territory|campaign|social media|marketing|growth|risk|change|scrum|contract|country|trust & safety|talent acquisition|business development) managers?\b/i,
    level: null,
  },

  {
    words:
      /\b(?:interns?|internships?|co-?op|working students?|student (?:worker|assistant|trainee)|summer (?:analyst|associate))\b/i,
    level: 'intern',
  },
  {
    words:
      /\b(?:praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|stagiaire|alternan(?:t|te|ce)|becari[oa]|estagi[áa]ri[oa]|estágio|tirocin(?:io|ante)|stagista|stáži?sta|praktykant|stażyst(?:a|ka)|stagiair(?:e)?)\b/iu,
    level: 'intern',
  },

  { words: /\b(?:senior|sr\.?) (?:staff|principal)\b/i, level: 'staff' },
  {
    words: /\b(?:senior|sr\.?) (?:vice[- ]president|director)\b|\b(?:s|e)?vp\b|\bvice[- ]president\b/i,
    level: 'principal',
    track: 'manager',
  },
  { words: /\bc[tio]o\b|\bciso\b|\bchief [\w ]{2,30}officer\b/i, level: 'principal', track: 'manager' },
  {
    words:
      /\b(?:director|head|leitung|leiter(?:in)?|directeur|directrice|vedoucí|kierownik) (?:of|du|de|für|for)\b|\bdirector\b|\bhead\b|\bleitung\b|\b(?:abteilungs|entwicklungs|it-)leiter(?:in)?\b/iu,
    level: 'staff',
    track: 'manager',
  },
  { words: /\b(?:distinguished|fellow|principal)\b/i, level: 'principal' },
  { words: /\bstaff\b/i, level: 'staff' },

  { words: /\bsenior associate\b/i, level: 'senior' },
  {
    words:
      /\b(?:juniors?|jr|entry[- ]level|new[- ]?(?:college[- ])?grad(?:uate)?s?|graduates?|grads?|trainee|apprentice|early[- ]career|associate)\b\.?/i,
    level: 'junior',
  },
  {
    words:
      /\b(?:j[úu]nior|juniorní|młodszy|absolvent(?:in)?|berufseinsteiger(?:in)?|débutante?|auszubildende[r]?|azubi)(?![\p{L}])/iu,
    level: 'junior',
  },
  {
    words: /\b(?:mid(?:dle)?(?:[- ]?(?:level|weight))?|intermediate|medior|mediorní|confirmée?|pleno)(?![\p{L}])/iu,
    level: 'mid',
  },
  { words: /\b(?:seniors?|sr|snr|sen)\b\.?/i, level: 'senior' },
  { words: /(?<![\p{L}])(?:sénior|s[êé]nior|seniorní|starszy|erfahrene[rn]?)(?![\p{L}])/iu, level: 'senior' },

  {
    words:
      /\b(?:(?:tech(?:nical)?|team|squad|engineering|development|qa|design|group|chapter|practice)[- ]?leads?(?:er)?|team[- ]?leiter(?:in)?|teamleider|chef d'équipe|leads?|lead(?=\b)|leader)\b/iu,
    level: 'senior',
    track: 'lead',
    weak: true,
  },
  { words: /\b(?:manager|managerin|supervisor|foreman)\b/i, level: null, track: 'manager', weak: true },

  { words: numbered('i|1'), level: 'junior', weak: true },
  { words: numbered('ii|2'), level: 'mid', weak: true },
  { words: numbered('iii|3'), level: 'senior', weak: true },
  { words: numbered('iv|v|4|5'), level: 'staff', weak: true },
]
