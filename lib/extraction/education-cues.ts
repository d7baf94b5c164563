import type { Degree } from '../model'

/** Either case at the start of each word; what follows letters must not be matched in any case itself ("ms", "ba"). */
const fields =
  'computer computing software engineering electrical electronic mechanical information mathematics math physics statistics science data business economics finance marketing design related relevant stem technical technology cs analytics quantitative chemistry biology geography'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
const subject = `(?:degree|diploma|in (?:an? |one of )?(?:[\\w/]{1,15} ){0,3}?(?:${fields}|STEM|CS|[A-Z][a-z]{3,})|\\(?or higher)`
const also = '(?: ?\\/ ?| or | and |, ?(?:or )?)(?:[BbMm]|[Pp]h)\\.?[\\w.]{1,6}\\b'

/** "BS in Computer Science", "BA/BS", "B.Tech": letters that mean a degree only beside a subject or another degree. */
function letters(names: string): RegExp {
  return new RegExp(
    `(?<![\\w.])(?:${names})(?![\\w+#])(?=\\.?(?:${also})?(?: ?\\([^()]{0,40}\\))?[^.;]{0,4}${subject}|${also})`,
    'g',
  )
}

/** Degrees by how postings write them; "degree" alone is a bachelor's. */
export const degreeSayings: readonly { degree: Degree; words: RegExp }[] = [
  {
    degree: 'master',
    words: /\b(?:advanced|graduate|postgraduate|post-graduate) (?:university )?degree(?: in| from)?\b/gi,
  },
  {
    degree: 'phd',
    words: /\bph\.?\s?d\b(?! (?:students transition|programs?\b|interns?))|\bdoctora(?:te|l degree)\b/gi,
  },
  {
    degree: 'master',
    words:
      /(?<!\bscrum )\bmaster'?s?'?(?: of (?:science|engineering|arts|technology))?(?=[ ,/]{0,2}(?:'s )?(?:degree|in\b|or\b|and ph|\/|ph\.?d|\(|graduates|level|of\b|(?:is )?(?:preferred|a (?:big )?plus|required)|,))|\bmasters? (?:degree|of (?:science|engineering))\b|\bmaster's\b/gi,
  },
  {
    degree: 'master',
    words: /(?<![\w.])(?:m\.\s?(?:s|sc|tech|eng|a)\.?|m\.?sc\b|meng\b|mtech\b|mba\b|m\.b\.a)(?! (?:office|sql))/gi,
  },
  { degree: 'master', words: letters('MS|MA|Ms') },
  {
    degree: 'bachelor',
    words: /\bbachelor'?s?'?\b|\bbaccalaureate\b|\bundergraduate (?:degree|studies)\b|\bhonours degree\b/gi,
  },
  {
    degree: 'bachelor',
    words: /(?<![\w.])(?:b\.\s?(?:s|sc|a|tech|eng|e)\.?(?!\w)|b\.?sc\b|beng\b|btech\b|b\.tech\b)/gi,
  },
  { degree: 'bachelor', words: letters('BS|BA|Bs|BE') },
  {
    degree: 'bachelor',
    words:
      /\b(?:university|college|technical|relevant|related|cs|science|engineering|stem|4-year|four-year|quantitative|technology) degree\b|\bdegree (?:in|from|with a focus)\b|\b(?:candidates|applicants|people|those) with (?:\w{1,15} )?degrees in\b|\b(?:enrolled|matriculated|current) (?:college|university|undergraduate) students?\b|\bcollege (?:junior|senior)s? (?:or|status)\b|\bgraduated with an? (?:major|degree|\w{1,15} degree)\b|\bdegree,? or (?:equivalent|comparable|similar|related)\b|\bdegree(?:-| )(?:qualified|level|educated)\b|(?:^|: ?)(?:a |relevant )?degree (?:required|preferred)\b/gi,
  },
  {
    degree: 'associate',
    words:
      /\bassociate'?s?'? degrees?\b|\btechnical college (?:degree|diploma)\b|\b(?:two|2)[- ]year degree\b|\bassociate'?s? or bachelor/gi,
  },
]

/** The degree is not asked: "no degree required", "with or without a degree". */
export const noDegree =
  /\b(?:no|without (?:an? )?|with or without (?:an? )?|don't need (?:an? )?|do not need (?:an? )?|not require (?:an? )?) ?(?:(?:college|university|formal|computer science|cs|specific) ){0,2}degree\b(?!s? (?:is |are )?(?:also )?welcome)|\bdegree (?:is )?(?:not (?:required|necessary|needed)|none|optional)\b|\bdegree required: none\b|\b(?:might|may) have (?:an? )?(?:\w{1,12} )?degree\b|\bregardless of (?:your )?degree\b|\btuition\b|\b(?:towards?|for|pursue) your (?:\w{1,12} )?degree\b|\bwhatever your degree\b|\bhigh degree of\b(?!.{0,200}\b(?:bachelor|master))/i

/** A degree that can hardly be a benefit. */
export const plainAsk =
  /\bdegree or (?:higher|equivalent|above)\b|\bdegree in (?:an? )?(?:computer|related|relevant|engineering|software)\b/i

/** Experience stands in for the degree. */
export const equivalentSayings: readonly RegExp[] = [
  /\bor (?:an? |its |with )?(?:the )?(?:equivalent|comparable|similar)(?: (?:combination|mix)\b|,? (?:[\w/,-]{1,20} ){0,4}?(?:experience|expertise|background|training|knowledge|skills?|work|qualifications?)\b)/i,
  /\bequivalent (?:[\w/,-]{1,20} ){0,3}(?:experience|expertise)\b/i,
  /\b(?:or|\/) ?(?:an? )?equivalent ?(?=[).;,:]|$|from\b)/i,
  /\bor equivalent(?= [A-Z][a-z])/,
  /(?<!\byears?(?: of)?\b[^.;]{0,120})\bor (?:an? )?(?:(?:relevant|related|practical|professional|industry|work|working|commensurate|significant) ){1,3}experience\b/i,
  /\b(?:demonstrated )?equivalency (?:of|in) (?:[\w/-]{1,20} ){0,3}(?:experience|education)\b|\bwithout (?:an? )?degrees? (?:is |are )?(?:also )?welcome\b/i,
  /\bor (?:at least |a minimum of )?(?:\d{1,2}|two|three|four|five|six|eight|ten)\+? years\b.{0,30}\bexperience\b/i,
  /\bexperience (?:in lieu of|instead of|may substitute|can substitute)\b|\bin lieu of (?:an? )?degree\b/i,
]

/** Words after or before a degree that make it a wish. */
export const onlyPreferred = {
  after:
    /^[^;]{0,90}?\b(?:preferred|(?:is |are |would be |considered )?(?:an? (?:big |strong |huge |definite )?(?:plus|advantage|asset)|bonus)|desired|desirable|nice to have|beneficial|ideal)\b/i,
  before: /\b(?:ideally|preferably|prefer|prefers|preferred:?|bonus:?|nice to have:?|a plus:?)[^.;]{0,25}$/i,
}
