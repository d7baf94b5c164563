import type { ConcernKind } from '../../model'
import type { SectionKind } from '../heading-lexicon'

/** A concern that stands in the posting's own words. */
export interface ConcernSaying {
  kind: ConcernKind
  /** Why a careful reader would ask about it. */
  reason: string
  words: RegExp
  /** Words in the same sentence that take the question away. */
  unless?: RegExp
  /** Sections in which the words mean something else. */
  notIn?: readonly SectionKind[]
}

export const concernSayings: readonly ConcernSaying[] = [
  {
    kind: 'unpaid-work',
    reason: 'Work without pay is against the law in many places, and a candidate should know it before applying.',
    words:
      /\bunpaid (?:[\w-]{1,15} ){0,2}(?:internship|position|role|trial|test|assignment|placement|work|period|traineeship)\b|\b(?:this|the) (?:role|position|internship) is unpaid\b|\b(?:equity|sweat equity|shares)[- ]only\b|\bfor (?:academic|college|school) credit only\b|\bno (?:monetary |financial )?compensation\b|\bvolunteer (?:position|role|basis)\b/i,
    unless: /\bunpaid (?:leave|overtime is never)\b|\b(?:no|never|not) (?:\w{1,10} )?unpaid\b/i,
  },
  {
    kind: 'commission-only',
    reason: 'Without a base the whole risk of the first months lies with the employee.',
    words:
      /\b(?:100%|fully|purely|straight|only) commission\b|\bcommission[- ](?:only|based (?:role|position|job|only))\b|\bno base (?:salary|pay)\b|\bcommission (?:is )?your only\b/i,
    unless: /\bnot (?:a )?(?:100% |purely )?commission\b/i,
  },
  {
    kind: 'fee-asked',
    reason: 'Employers do not charge candidates; asking for money is the commonest sign of a recruitment scam.',
    words:
      /\b(?:registration|training|application|processing|onboarding|enrol?lment|visa processing|background check) (?:fee|deposit)s?\b|\brefundable (?:deposit|fee)\b|\b(?:pay|purchase|buy) (?:for )?(?:your|a|the) (?:own )?(?:starter kit|training|deposit|uniform)\b/i,
    unless:
      /\b(?:never|not|no|don't|doesn't|without|beware|scams?|fraud\w{0,4}|free of|waive[ds]?|we (?:pay|cover|reimburse)|covered|reimbursed)\b/i,
  },
  {
    kind: 'on-call-without-pay',
    reason: 'On-call duty takes free time; whether and how it is paid differs between employers and is often not said.',
    words:
      /\bon[- ]call\b(?! (?:support from|doctor|physician|gp|nurse))|\bpager[- ]?duty rota\w{0,5}\b|\bout[- ]of[- ]hours (?:support|rota|work)\b/i,
    unless:
      /\bon[- ]call (?:pay|compensation|allowance|bonus|stipend|premium)\b|\b(?:paid|compensated|remunerated) (?:for )?(?:your )?on[- ]call\b|\bon[- ]call (?:is |work is )?(?:paid|compensated)\b|\bno on[- ]call\b|\bwithout on[- ]call\b/i,
    notIn: ['about', 'benefits'],
  },
  {
    kind: 'long-hours',
    reason:
      'Hours beyond the usual week change what the pay is worth; only plain words about hours count, not "fast-paced".',
    words:
      /\blong (?:working )?(?:hours|days|weeks)\b|\b(?:5[05]|6\d|7\d|8\d)\+? ?(?:hours?|hrs) (?:a|per|each) week\b|\bnot (?:just )?an? (?:9|nine)[- ](?:to[- ])?(?:5|five)\b|\b996\b|\b(?:nights|evenings) (?:and|&|or) weekends?\b|\bwork(?:ing)? (?:on )?(?:weekends|saturdays|sundays)\b|\bweekend (?:work|availability)\b|\b(?:mandatory|frequent|regular) overtime\b|\bovertime (?:is |may be |will be )?(?:required|expected|mandatory)\b|\b24 ?\/ ?7 availab\w{1,6}\b/i,
    unless:
      /\b(?:no|never|don't|do not|without|avoid|not expect)\b[^.;]{0,30}\b(?:long|overtime|weekends?|evenings|nights)\b/i,
    notIn: ['benefits', 'legal'],
  },
  {
    kind: 'travel',
    reason: 'Much travel decides whether a job fits a life; below a fifth of the time few people mind.',
    words:
      /\btravel\w{0,4}\b[^.;]{0,40}\b(?:[2-9]\d|100) ?%|\b(?:[2-9]\d|100) ?%[^.;]{0,25}\btravel\b|\b(?:extensive|frequent|heavy|regular) (?:\w{1,15} ){0,2}travel\b|\btravel (?:extensively|frequently)\b/i,
    unless: /\b(?:no|not|little|minimal|rarely) (?:\w{1,12} ){0,2}travel\b/i,
    notIn: ['benefits', 'about'],
  },
  {
    kind: 'unnamed-employer',
    reason:
      'Through an agency the employer behind the job may stay unknown; it is fair to ask who it is before sending a CV.',
    words:
      /\bour client\b(?=,? (?:is|are|an?|has|based|who|which|in|needs?|seeks?|looking)\b)|\bon behalf of (?:our|a|one of our) clients?\b|\b(?:confidential|undisclosed) (?:company|client|employer)\b|\bone of our clients is\b/i,
  },
]
