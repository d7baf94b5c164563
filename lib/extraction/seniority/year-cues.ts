/** Words that make a figure of years one of experience. */
export const asksExperience =
  /\b(?:experience|experienced|expertise|exp|background|yoe|track record|worked|working as|professional|industry|hands-on|managing people|proficiency)\b/i

/** Figures of years that are no ask: the text before ends like this and the text after begins like that. */
export const notAsked: readonly { before?: RegExp; after?: RegExp }[] = [
  // How old or how long the company, a contract, a programme.
  {
    after:
      /^ (?:old|of age|ago|in a row|in business|in the making|anniversary|thereafter|later|running|straight|fixed|degree|college|program|contract|term|visa|warranty|now)\b/i,
  },
  {
    after:
      /^ of (?:age|history|innovation|success|growth|service|service excellence|combined|collective|heritage|tradition|holiday|leadership in|trust)/i,
  },
  {
    before:
      /\b(?:celebrat\w{1,5}|anniversary|history (?:spans|of)|heritage of|founded|since|established|first|every|next|past|last|aged?|within|coming|contract (?:of|for)|term of|period of)\b[^.]{0,16}$/i,
  },
  {
    before: /\bfor (?:over|more than|nearly|almost|around|about|the (?:past|last))? ?(?:the )?$/i,
    after: /^(?!.{0,40}\b(?:required|preferred)\b)/i,
  },
  {
    before:
      /\b(?:we|our|us|company|firm|team|group|leader|industry leader)\b(?!(?:'(?:re|ve|ll))? (?:\w{1,12} )?(?:want|need|seek|look|require|ask|hir|prefer|expect))[^.]{0,50}$/i,
    after: /^(?!.{0,60}\byou\b)/i,
  },
  { before: /\b(?:at least|over|minimum) $/i, after: /^ of age/i },
  // How far studies have come.
  {
    after:
      /^ of (?:an? )?(?:\d|four|three|graduate|(?:relevant |related |completed )?coursework|college|university|trade|post-?secondary|stud(?:y|ies)|undergraduate|coursework|school)/i,
  },
  // Rungs that the employer lists for all its jobs: "Level 2 - two years ... required".
  { before: /\blevel \d ?[-:] ?$/i },
  { after: /^ of equivalent\b/i },
  { after: /^\W{0,3}(?:of )?(?:vesting|maternity|leave|holiday|vacation|paid)\b/i },
]

/** "or 5 years of relevant work experience" after a degree stands for the degree. */
export function inLieuOfDegree(before: string, after: string): boolean {
  return (
    /\b(?:degree|bachelor|master|diploma|ms|bs|phd)\b[^;]{0,55}\bor (?:a minimum of |at least )?$/i.test(before) &&
    /^.{0,30}\b(?:relevant|equivalent|related|work)\b/i.test(after)
  )
}

/** "… of Software Engineering, Systems Engineering, or related work experience": the list is one object. */
export const listedFields =
  /^\+? ?(?:of |in )?(?:[\w/ &-]{3,40}, ){1,6}(?:or|and) (?:an? )?(?:related|similar|equivalent|relevant|other)\b[\w/ &-]{0,40}/i

/** Words before a figure that leave it open upwards. */
export const openEnded =
  /\b(?:at least|minimum(?: of)?|min\.?|over|more than|no less than|mindestens)(?: (?:a )?(?:total )?(?:of )?)?\s?$/i

/**
 * What the years are of, tried in order: a whole working life (3), a field or role (2), a skill, tool or single duty (1).
 */
export const objectRanks: readonly { object: RegExp; rank: number }[] = [
  {
    object:
      /^\+? ?(?:of )?(?:relevant|total|overall) (?:work |professional )?experience (?:would|will|is|are|required|expected)\b/i,
    rank: 4,
  },
  { object: listedFields, rank: 3 },
  { object: /^\+? ?of the following\b/i, rank: 2 },
  { object: /^\+? ?(?:of )?(?:[\w/&-]{1,18} ){1,4}(?:development|engineering) ?(?:$|:)/i, rank: 2 },
  { object: /\b(?:managing people|people management|management experience|leadership experience)\b/i, rank: 1 },
  {
    object:
      /^\+? ?(?:of )?(?:\w{1,15} ){0,3}(?:professional|industry|post-college|post-university|overall|total|progressive(?:ly)?|relevant|related|commercial|applied|work(?:ing)?|full-time|non-internship|practical|technical)\b/i,
    rank: 3,
  },
  {
    object:
      /^\+? ?(?:of )?(?:[\w/&-]{1,18} ){0,4}(?:software|development|engineering|programming|developer|engineer|devops|data science|analytics|design|security|testing|test automation|qa|research|product management|project management|consulting|account management|sales|marketing)\b[\w/&, -]{0,40}\bexperience\b/i,
    rank: 3,
  },
  {
    object:
      /\bexperience (?:in|as) (?:an? )?(?:\w{1,15} ){0,3}(?:development|engineering|engineer|developer|role|position|field|industry|environment|science|software|automation|research|it|projects)\b/i,
    rank: 3,
  },
  {
    object:
      /^\+? ?(?:of )?(?:in|as) (?:an? )?(?:[\w/-]{1,15} ){0,3}(?:development|engineering|engineer|developer|role|position|field|industry|it|projects|software)\b/i,
    rank: 3,
  },
  {
    object:
      /^\+? ?(?:of )?(?:proven |solid |hands-on |strong |prior )?experience (?:in|with) (?:leading|managing|using|working with)\b/i,
    rank: 1,
  },
  {
    object: /^\+? ?(?:of )?(?:proven |solid |hands-on |strong |prior )?experience (?:in|as|with (?:an? )?focus on)\b/i,
    rank: 2,
  },
  { object: /^\+? ?(?:of )?(?:proven |solid |hands-on |strong |prior )?experience ?$/i, rank: 3 },
  {
    object:
      /^\+? ?(?:of )?(?:proven |solid |hands-on |strong |prior |combined )?(?:experience )?(?:with|using|developing|operating|building|designing|implementing|configuring|deploying|managing|troubleshooting|performing|working with)\b/i,
    rank: 1,
  },
  { object: /^\+? ?(?:of )?[A-Z][\w+#.]*(?:[ /,][A-Z][\w+#.]*){0,3}\b/, rank: 1 },
]
