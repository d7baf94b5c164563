import type { SectionKind } from './heading-lexicon'

/**
 * Headings in the words of no list, told by who does what: "What do we expect from you?", "Your job", "How you will
 * spend your days". Tried in order on the normal form of a line that the lexicon does not know.
 */
export const headingPatterns: readonly { kind: SectionKind; says: RegExp }[] = [
  {
    kind: 'benefits',
    says: /\b(?:what|why) (?:do |can |will |should )?(?:we (?:offer|give|provide)|you (?:get|gain|receive|love|join|work)|you(?:'ll| will) (?:get|gain|receive|love))\b|\b(?:expect from|for choosing|reasons to join) (?:us|our)\b|\b(?:our|your) (?:perks|benefits|rewards)\b|\byou can expect from (?!you)|\bcan you expect from (?!you)/,
  },
  {
    kind: 'preferred',
    says: /^(?:and |also )?(?:it(?:'s| is) |this is |would be )?(?:even )?(?:nice|great|good|better|cool|perfect|awesome) if (?:you|also)\b|\bpreferred (?:candidates?|applicants?)\b|\bideally,? you\b|\b(?:really|especially) (?:love|like) (?:you|to see)\b/,
  },
  {
    kind: 'requirements',
    says: /\b(?:what|who|whom) (?:do |are |is )?(?:we |our )(?:\w+ )?(?:expect|look|need|want|require|ask|seek|hop|search|value|appreciat)\w*\b|\b(?:we|is|are) (?:expect(?:ed)?|require[ds]?) (?:from|of) you\b|\bwhat (?:do |should |must )?you (?:should |must |need to |will |'ll |can )?(?:have|bring|know|need|offer|possess)\b|\byour (?:personality|character|strengths|qualities|toolbox|toolkit|superpowers|know-how|competenc(?:e|es|ies|y)|experiences?|skills?|profile|background|expertise|attributes)\b|\b(?:is|are) (?:this|it|that) you\b|\bsounds? like you\b|\b(?:role|job|position) is for you\b|\byou(?:'re| are|'d be| would be| might be| could be| may be| will be|'ll be) (?:an? )?(?:great |good |strong |perfect |right )?(?:fit|match|right for)\b|\bhear from you if\b|\bto be considered\b|\bwhat (?:it takes|makes (?:a|an|the|you))\b/,
  },
  {
    kind: 'duties',
    says: /^(?:your|the) (?:\w+ )?(?:job|tasks?|missions?|responsibilit(?:y|ies)|work|role|challenges?|contributions?|functions?|assignments?|duties|playground)$|\bwhat (?:will|would|do|does) (?:you|i|this|the) (?:\w+ )?(?:be )?(?:do|doing|work|own|build)\b|\bwhat you(?:'ll| will| would|'d)? (?:get to |be )?(?:do|doing|work|working|build|building|own|owning|tackle)\b|\bhow you(?:'ll| will) (?:contribute|make|spend|help|create)\b|\bwhat(?:'s| is) the (?:job|role|work)\b|\byou(?:'ll| will) (?:be )?(?:responsible for|in charge of)\b/,
  },
]
