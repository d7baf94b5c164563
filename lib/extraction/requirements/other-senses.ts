import type { Mention } from '../../skills'

/** Words that stand for a skill except where these stand right before or after them. */
interface OtherSense {
  name: string
  /** The words themselves, where only some of the skill's spellings have the other sense. */
  written?: RegExp
  before?: RegExp
  after?: RegExp
}

export const otherSenses: readonly OtherSense[] = [
  { name: 'Authentication', before: /\b(?:employment|work|legal|working|government|travel) $/i },
  { name: 'Consulting', after: /^ (?:engineers?|firms?|companies|company|partners|team)\b/i },
  // CVs are résumés; computer vision has no plural.
  { name: 'Computer Vision', written: /^CVs$/ },
  {
    name: 'Computer Vision',
    written: /^CV$/,
    before:
      /\b(?:your|an?|the|full|updated?|detailed|current|attach|send|submit|upload|share|english)(?: us)?(?: your| an?| the)? $/i,
    after: /^ (?:and|or|with|\/) (?:an? |your )?(?:cover|motivation|portfolio|resume|letter)/i,
  },
  {
    name: 'Communication',
    after:
      /^s? (?:protocols?|systems?|networks?|interfaces?|infrastructure|technolog|engineering|platforms?|layer|standards|devices|services|allowance)/i,
  },
  { name: 'Security', after: /^ (?:clearance|guard|deposit|check|vetting|screening|number|officer|questionnaire)/i },
  {
    name: 'Operations',
    before:
      /\b(?:DOM|CRUD|set|bit|bitwise|matrix|file|string|vector|tensor|array|database|mathematical|arithmetic|read|write) $/i,
  },
  { name: 'Edge Computing', before: /\b(?:cutting|leading|bleeding)\\?[-‐–]\s?$/i },
  {
    name: 'Asynchronous Programming',
    after: /^ (?:receiver|transmit|transfer mode|communication|work|environment|collaborat)/i,
  },
  {
    name: 'Research',
    before: /\b(?:work|working|job|relevant|academic|phd)\s?(?:\/|or|and)\s?$/i,
    after: /^ experience\b/i,
  },
  { name: 'Research', after: /^ (?:scientists?|engineers?|role|interests?|labs?|institut|organi[sz]ations?)\b/i },
  {
    name: 'System Design',
    before: /\b(?:optical|mechanical|electrical|cooling|thermal|hydraulic|structural|power|lighting|audio) $/i,
  },
  {
    name: 'Backend Development',
    written: /^server[-\\ ]+side$/i,
    after: /^ (?:generative|AI|ML|models?|inference|events?|tracking|tagging)/i,
  },
  { name: 'Software Architecture', after: /^ (?:simulation|firm|practice|studio)/i },
  {
    name: 'Cryptocurrency',
    written: /^tokenomics$/i,
    before: /\b(?:latency|hallucinations?|tokens?|context)[, ](?:and )?$/i,
  },
  {
    name: 'Leadership',
    before: /\b(?:market|industry|thought|our|senior|executive|company|global|category) $/i,
    after: /^ (?:team|position in|in the (?:market|industry))/i,
  },
]

/** Whether the words of a mention have another sense where they stand; `before` and `after` are the text around them. */
export function hasOtherSense({ name }: Mention, text: string, before: string, after: string): boolean {
  return otherSenses.some(
    (sense) =>
      sense.name === name &&
      (sense.written?.test(text) ?? true) &&
      (sense.before || sense.after
        ? (sense.before?.test(before) ?? false) || (sense.after?.test(after) ?? false)
        : true),
  )
}

/** "Application Programming Interface (API)": the short form in a bracket says the name before it again. */
export function isShortFormOf(short: string, words: string): boolean {
  if (!/^[A-Z][A-Za-z]{1,7}$/.test(short)) return false
  const initials = words.split(/[\s/-]+/).map((word) => word[0]?.toUpperCase() ?? '')
  return initials.slice(-short.replace(/s$/, '').length).join('') === short.replace(/s$/, '').toUpperCase()
}
