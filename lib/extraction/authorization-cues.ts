/** Refusals, tried before offers. */
export const refusesSponsorship: readonly RegExp[] = [
  /\b(?:not|unable|cannot|can't|won't|don't|doesn't|isn't|aren't|never|neither)\b[^.;]{0,130}\b(?:sponsor\w{0,8}|visas?)\b/i,
  /\bwithout\b[^.;]{0,60}\bsponsorship\b/i,
  /\b(?:no|zero) (?:[\w-]{1,15} ){0,3}(?:sponsorship|visas?)\b/i,
  /\b(?:ineligible|not eligible) for (?:[\w-]{1,15} ){0,3}sponsorship\b/i,
  /\b(?:sponsorship|visas?)\b[^.;?]{0,70}\b(?:not|unavailable|no longer|unable)\b(?! required)/i,
  /\b(?:visa )?sponsorship(?: available)? ?[:|-]? ?no\b/i,
  /(?:\b|(?<=[a-z]))[Ss]ponsor\b[^.;:?]{0,80}: ?[Nn][Oo](?![a-z])/,
]

export const offersSponsorship: readonly RegExp[] = [
  /\b(?:we|company|employer|will|can|do|happy to|able to|also|willing to|open to)\b[^.;]{0,30}\bsponsor(?:s|ing)?\b[^.;]{0,30}\b(?:visas?|h-?1b|work permits?|green card|candidates|you|permits?|immigration)\b/i,
  /\b(?:offer|offers|provide|provides|support|supports|supportive of|help (?:you )?with|assist (?:you )?with|including|includes)\b[^.;]{0,50}\b(?:visas?|immigration|sponsorship|work permits?)\b/i,
  /\bvisa (?:sponsorship|sponsor|support)(?: ?[:-]? ?(?:yes|available|offered|provided|possible)| (?:is|may be|will be) (?:available|offered|provided|possible|considered))?\b/i,
  /\bsponsorship (?:is |may be |will be |can be )?(?:available|offered|provided|possible|considered)\b/i,
  /\bopen to (?:visa|h-?1b|o-?1) transfers?\b|\bh-?1b transfers?\b/i,
  /\bvisa transfers? (?:are |is )?(?:also )?(?:welcome|accepted|possible|supported|ok)\b/i,
  /\b(?:visa|immigration) sponsorship for this (?:role|position|job)\b/i,
]

const grade =
  'top secret(?:\\/| ?- ?| and )?(?:sci)?|ts(?: ?\\/ ?sci)?|secret|public trust|confidential|interim secret|dod(?: top)? secret|q|l|dv|developed vetting|sc|bpss|nv1|nv2|baseline|nato secret|yankee white'

/** A named clearance, or the word alone. */
export const clearanceSaying = new RegExp(
  `\\b(${grade})(?:\\b| )[^.;]{0,20}?\\bclearances?\\b|\\b(ts ?\\/ ?sci|top secret(?:\\/sci)?)\\b|\\bsecurity clearances?\\b|\\bclearance (?:level )?(?:required|needed)\\b`,
  'i',
)

/** Without a grade, the clearance must be asked of the candidate. */
export const clearanceAsked =
  /\b(?:must|require[ds]?|requirements?|ability|able|obtain|maintain|hold|holding|active|current|eligib\w{2,6}|existing|possess|need|needed)\b/i
