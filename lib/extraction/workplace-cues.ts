import type { Workplace } from '../model'

/** `role`: says so of this very job; `hint`: says it in passing. */
export interface WorkplaceCue {
  workplace: Workplace
  weight: 'role' | 'hint'
  words: RegExp
}

const thisJob = '(?:this|the) (?:is an? |is )?(?:[\\w-]{1,15} ){0,2}(?:role|position|job|opportunity|team)'
const job =
  '(?:role|position|job|opportunity|work|working|schedule|arrangement|environment|set-?up|model|policy|pattern|basis|contract|internship|vacancy|[a-z]{0,10} ?(?:engineer|developer)|full-time|part-time)'
const office = '(?:office|hq|headquarters|studio|site|on-?site|person|in-person|in-office|office-based|campus)'
const count = '(?:[1-4]|one|two|three|four|couple of|few)(?: ?(?:-|to|or) ?\\d| ?\\+)?'

/** In the order in which a statement is tried: the first cue that it holds is what it says. */
export const workplaceCues: readonly WorkplaceCue[] = [
  { workplace: 'remote', weight: 'role', words: /#li[-_ ]?remote\b/i },
  { workplace: 'hybrid', weight: 'role', words: /#li[-_ ]?hybrid\b/i },
  { workplace: 'onsite', weight: 'role', words: /#li[-_ ]?on-?site\b/i },
  {
    workplace: 'onsite',
    weight: 'role',
    words:
      /\b(?:not|no|isn't|cannot be|can't be)(?: an?| currently| available (?:as|for)| eligible for| offer| offering)* (?:fully |100% )?remote\b(?! (?:team|access))|\bno remote\b|\bremote (?:work )?(?:is )?(?:not|unavailable)\b/i,
  },
  {
    workplace: 'onsite',
    weight: 'role',
    words: new RegExp(
      `\\b(?<![-\\d])(?:5|five) days (?:a|per|each|/) ?week (?:in|on|at|from)[ -](?:the |our )?${office}|\\b(?:on-?site|in[- ](?:the |our )?(?:office|person))\\b[^.;\\d]{0,12}(?:5|five) days|\\b100% (?:on-?site|in[- ]office)\\b|\\bfully (?:on-?site|in[- ]office)\\b`,
      'i',
    ),
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: new RegExp(
      `\\b${office},? ${count} days? (?:(?:a|per|each|every) week|weekly)|\\b${count} (?:full )?(?:days?|times)(?: (?:a|per|each|every) week|/week|/wk| weekly)? (?:(?:working|work|spent|based|required) )?(?:in|on|at|from)[ -](?:the |our |your )?(?:\\w{1,15} )?${office}\\b`,
      'i',
    ),
  },
  {
    workplace: 'onsite',
    weight: 'role',
    words:
      /\b(?:on-?site|in[- ](?:the )?office|in[- ]person),? (?:on )?(?:monday|mon) ?(?:-|to|through|thru|until) ?(?:friday|fri)\b/i,
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words:
      /\b(?:on-?site|in[- ](?:the |our )?office|in[- ]person)(?: (?:every|each))?,? (?:on )?(?:mon|tues|wednes|thurs|fri)days?\b/i,
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words:
      /\b(?<![-\d])[1-9]\d ?% (?:of (?:their|your|the|our)? ?(?:working |work )?(?:time|week) )?(?:telecommut\w{1,4}|remote(?:ly)?|on-?site|(?:in|at|from)[- ](?:the |our |an )?(?:office|home))/i,
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: new RegExp(
      `\\b(?:in|at|from)[ -](?:the |our )?(?:\\w{1,15} )?office (?:for |at least |minimum |around |about )*${count} days?|\\b${office} (?:at least |minimum )?${count} days? (?:a|per) week`,
      'i',
    ),
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: new RegExp(
      `\\b${count} days?(?: (?:a|per|each) week|/week)? (?:remote|of remote|from home|wfh|working from home)`,
      'i',
    ),
  },
  {
    workplace: 'remote',
    weight: 'role',
    words: new RegExp(
      `\\b${thisJob} (?:(?:is|can be|will be|may be|\\w{1,12}) ){0,3}(?:fully |100% |completely |entirely )?remote`,
      'i',
    ),
  },
  {
    workplace: 'remote',
    weight: 'role',
    words:
      /(?:\b(?:hybrid|on-?site|in[- ]office)\b ?(?:\/|or|,|\bor fully\b) ?(?:fully )?remote\b|\bremote ?(?:\/|or) ?(?:hybrid|on-?site|in[- ]office|any)\b)/i,
  },
  {
    workplace: 'onsite',
    weight: 'role',
    words: /\blocations? ?:[^.;|]{0,60}\((?:on-?site|in[- ](?:office|person))\b/i,
  },
  { workplace: 'hybrid', weight: 'role', words: /\blocations? ?:[^.;|]{0,60}\(hybrid\b/i },
  { workplace: 'remote', weight: 'role', words: /\blocations? ?:[^.;|]{0,60}\((?:fully |100% )?remote\b/i },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: /\bhalf\b(?: \(\d\d ?%\))?[^.;]{0,40}\b(?:in|at)[- ](?:the |our |an )?office\b/i,
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: /\bhybrid\b[ /-](?:[\w/-]{1,15} ){1,5}(?:work )?(?:arrangement|schedule|role|position)\b/i,
  },
  { workplace: 'hybrid', weight: 'role', words: new RegExp(`\\bhybrid[ -](?:\\w{1,12} )?${job}\\b`, 'i') },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: new RegExp(`\\b${thisJob} (?:is|will be|follows|can be)[^.;]{0,20}\\bhybrid\\b`, 'i'),
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words: /\b(?:on-?site|office) ?\+ ?(?:part )?remote\b|\bpart(?:ly|ially)?[- ]remote\b/i,
  },
  {
    workplace: 'remote',
    weight: 'role',
    words:
      /\b(?:fully|100%|full|completely) remote\b|\bremote(?:ly)? (?:from |in |within )?(?:anywhere|worldwide|globally)\b|\bwork(?:ing)? (?:remotely )?from anywhere\b/i,
  },
  {
    workplace: 'remote',
    weight: 'role',
    words:
      /\bremote[ ,-]{1,2}(?:us |eu |based |first |\w{1,10} )?(?:role|position|job|opportunity|contract|internship|engineer|developer|full-time|part-time)\b/i,
  },
  {
    workplace: 'remote',
    weight: 'role',
    words:
      /\b(?:location(?: options| type)?|workplace(?: type)?|work (?:location|mode|model|type|policy)|place of work|based)\b ?[:|-]? ?(?:fully |100% )?remote\b/i,
  },
  {
    workplace: 'hybrid',
    weight: 'role',
    words:
      /\b(?:location(?: options| type)?|workplace(?: type)?|work (?:location|mode|model|type|policy))\b ?[:|-]? ?hybrid\b/i,
  },
  {
    workplace: 'onsite',
    weight: 'role',
    words:
      /\b(?:location(?: options| type)?|workplace(?: type)?|work (?:location|mode|model|type|policy))\b ?[:|-]? ?(?:on-?site|in[- ](?:person|office))\b/i,
  },
  {
    workplace: 'onsite',
    weight: 'role',
    words: new RegExp(
      `\\b${thisJob} (?:(?:is|will be|must be|requires|\\w{1,12}) ){0,3}(?:on-?site|in[- ]person|in[- ]office|office-based)\\b|\\bmust (?:be able to )?(?:work|be) (?:on-?site|in[- ](?:person|office))`,
      'i',
    ),
  },
  {
    workplace: 'hybrid',
    weight: 'hint',
    words:
      /\b(?:hybrid (?:work|options)|home[- ]office (?:option|possible|possibility|days?)|(?:option|possibility|opportunity|flexibility) (?:to|of|for) (?:work(?:ing)? )?(?:from home|remote|home[- ]office)|occasional(?:ly)? (?:remote|home[- ]office|work(?:ing)? from home)|možnost (?:občasn\w{1,4} )?home[- ]office)\b/iu,
  },
  {
    workplace: 'remote',
    weight: 'hint',
    words:
      /\bwork(?:ing)? remotely\b(?! (?:on|the|with|for))|\bwork(?:ing)? from home\b(?! (?:allowance|stipend|budget|set-?up|equipment|office))/i,
  },
  {
    workplace: 'remote',
    weight: 'hint',
    words: /\b(?:may|can|option to) telecommute\b|\btelecommuting (?:is )?(?:permitted|allowed|available|possible)\b/i,
  },
  {
    workplace: 'onsite',
    weight: 'hint',
    words:
      /\b(?:based|work|start|located|sit)\w{0,3} (?:[\w-]{1,15} ){0,2}(?:in|at|from|out of) our (?:[\w-]{1,20},? ){0,3}(?:offices?|headquarters|hq|studio|lab|laboratory)\b|\b(?:work|working|based|employment) on-?site\b|\bon-?site (?:role|position|job|work)\b|\bin-person (?:role|position|job)\b/i,
  },
]

/** What a header's part ("... | REMOTE (US) | ...") or a field of one or two words says. */
export const bareWorkplace =
  /^[\s([]{0,3}(?:(?:us|eu|uk|usa|global|fully|100%|full|europe)[ -])?(remote|hybrid|on-?site|in[- ]office|in[- ]person)\b(?! (?:perks|lunch|snacks|amenities|gym|meals|events|cloud|search|app|access))[^|:]{0,50}$/i

/** Things that carry the words and say nothing of where the job is done. */
export const otherSenses =
  /\bhybrid (?:cloud|search|multi|infrastructure|app|apps|mobile|it|environments?|retrieval|approach|vehicles?|indexing|storage|systems?|role between|of)\b|\bremote (?:access|desktop|sensing|control|procedure|monitoring|server|teams?|colleagues|users?|employees|workers|patient|job board|repositor\w{1,3}|stakeholders|terminals?|sites|areas|hands|code execution|diagnostics|devices?)\b|\b(?:company|team|we|culture)\b[^.;]{0,20}\b(?:is|are|were|as|been)\b[^.;]{0,12}\b(?:fully |100% )?remote\b|\b(?:reside|live) (?:or|and|and\/or) work on-?site\b|\bexperience working remotely|\bin[- ]person (?:interviews?|events?|meetings?|meet-?ups?)\b|\bon-?site (?:gym|amenities|parking|interviews?|visits?|cafeteria|childcare|customer|with|meetings?|assessment|evaluat\w{1,6}|program)\b|\bremote (?:first )?company\b/gi
