import type { SignalKind } from '../../model'

/**
 * Wordings of duties and asks that tell a rung, after the ladder in README.md. `weight`: 1 what a settled engineer does
 * alone (mid), 2 what a senior does for others. `alone`: false where the wording is common on every rung and only adds to
 * others. `wide`: reaches beyond one team (staff and above, where the years allow). `leadsTeam`: leading people by role.
 */
export interface DutyCue {
  kind: SignalKind
  weight: 1 | 2
  words: RegExp
  alone?: false
  wide?: true
  leadsTeam?: true
  /** Says as much as a figure of years would: "several years". */
  settles?: 'mid'
}

const people =
  '(?:engineers?|developers?|team ?members?|teammates|colleagues|juniors?|peers|staff|others|interns?|teams?|members|testers|designers|analysts|scientists|reports|practitioners|people)'

export const dutyCues: readonly DutyCue[] = [
  {
    kind: 'mentoring',
    weight: 2,
    words: new RegExp(
      `\\b(?:mentors?|mentored|mentoring|coach|coaches|coached|coaching|upskill|upskilling)\\b(?:,? (?:and |& |or )?[\\w-]{1,20}){0,6} ${people}\\b`,
      'i',
    ),
  },
  {
    kind: 'mentoring',
    weight: 2,
    words:
      /\b(?:mentor train|train and mentor|mentoring (?:of )?junior|guide (?:junior|younger|less experienced)|imparting on them)\b/i,
  },
  {
    kind: 'mentoring',
    weight: 2,
    words:
      /\b(?:ability|experience|willing|able|desire|passion|enjoy|love|help)\w{0,4} (?:to |in |for |with )?(?:mentor|coach)(?:ing)?\b/i,
  },

  {
    kind: 'leadership',
    weight: 2,
    leadsTeam: true,
    words:
      /(?<![\w-])(?:lead|leading(?! (?:scientists|engineers|developers|designers|researchers|experts)\b)|manage|managing|supervise|supervising|run|head) (?:and (?:\w{1,15}) |, \w{1,15}, and \w{1,15} )?(?:an? |the |our |your |some )?(?:(?!across|with|between|for|on)[\w,~-]{1,15} ){0,4}(?:teams?(?! (?:adoption|discussion|meeting|standup|strategy|effort))|engineers|developers|squad|direct reports|scientists|testers|designers)\b/i,
  },
  {
    kind: 'leadership',
    weight: 2,
    leadsTeam: true,
    words: /\b(?:technical|team|engineering|people) lead(?:er)? (?:of|for) (?:one|a|the|our|several|multiple|\d)\b/i,
  },
  {
    kind: 'leadership',
    weight: 2,
    words:
      /\b(?:performance reviews|1:1s|one-on-ones|career development conversations|line management|hire and grow)\b/i,
  },
  {
    kind: 'leadership',
    weight: 2,
    words:
      /\b(?:technical leadership|lead by example|tech(?:nical)? lead\b|technical vision|technical direction|thought[- ]leadership|track record of leadership|coaching and leading)\b/i,
  },
  {
    kind: 'leadership',
    weight: 2,
    words:
      /\b(?:lead|leads|leading|drive|drives|driving|spearhead\w{0,3}|take the lead (?:in|on)) (?:[\w,&/-]{1,20} ){0,6}(?:projects?|initiatives?|workstreams?|efforts?|adoption|migrations?|design and (?:execution|implementation)|resources)\b/i,
  },
  {
    kind: 'leadership',
    weight: 2,
    words: /\b(?:lead|leading) (?:[\w,&/-]{1,20} ){0,4}(?:discussions?|investigation|reviews|delivery|development)\b/i,
  },

  {
    kind: 'architecture',
    weight: 2,
    words:
      /(?<![\w-])(?:lead(?:s|ing)?|driv(?:e|es|ing)|defin(?:e|es|ing)|own(?:s|ing)?|set(?:s|ting)?|shap(?:e|es|ing)|responsible for|take over responsibility for) (?:[\w,&/-]{1,20} ){0,4}architect(?:ure|ing|ural)\b/i,
  },
  {
    kind: 'architecture',
    weight: 2,
    words:
      /\b(?:strong|deep|solid|extensive|expert|proven) (?:[\w,&/-]{1,20} ){0,4}(?:software|system|systems|solution|backend|frontend|front-end|back-end|technical)? ?architecture\b/i,
  },
  { kind: 'architecture', weight: 2, words: /\bfoundational architectur\w{1,4} decisions\b/i },
  {
    kind: 'architecture',
    weight: 1,
    words:
      /\b(?:architect|architecting)\b(?=,| and | or | (?:[\w-]{1,20} ){0,3}(?:applications?|systems?|solutions?|services?|platforms?|features?|infrastructure|processes|tests?))/i,
  },
  {
    kind: 'architecture',
    weight: 1,
    words:
      /\b(?:software|system|solution|application|platform|backend|technical)s? (?:architecture|design)\b(?! patterns)/i,
  },
  {
    kind: 'architecture',
    weight: 1,
    words:
      /\b(?:architectur(?:e|al) (?:discussions?|decisions?|and design|designs?)|concepts and architecture|design decisions)\b/i,
  },
  {
    kind: 'architecture',
    weight: 1,
    alone: false,
    words: /\bdesign(?:s|ing)?(?:,| and| &|\/) ?(?:develop|implement|build|architect|configur|delivery)\w{0,6}\b/i,
  },

  {
    kind: 'ownership',
    weight: 2,
    words:
      /\b(?:own|owns|owning|ownership of|take ownership of|responsib\w{3,5} for) (?:[\w,'&/-]{1,20} ){0,6}(?:end[- ]to[- ]end|lifecycle|life cycle|development cycle)\b/i,
  },
  {
    kind: 'ownership',
    weight: 2,
    words: /\b(?:own|owning) (?:the |our )?(?:technical )?(?:roadmap|strategy|vision)\b/i,
  },
  {
    kind: 'ownership',
    weight: 1,
    words:
      /\b(?:take|taking|takes|full|strong|technical|deep|outsized) (?:full |complete )?ownership\b|\bownership of\b/i,
  },
  {
    kind: 'ownership',
    weight: 1,
    words:
      /(?:^|you'll |you will |, |and )(?:own|owning) (?!(?:words|career|path|time|learning)\b|(?:an? )?(?:reliable |working )?(?:car|vehicle|smartphone|laptop|transport\w{0,6}|tools|computer|phone)\b)(?:[\w'-]{1,20} ){0,4}[\w-]{3,20}/i,
  },
  {
    kind: 'ownership',
    weight: 1,
    words:
      /\b(?:manage deployments?|ensuring reliability|production operation|on-call ownership|full responsibility|entire software development cycle)\b/i,
  },

  {
    kind: 'scope',
    weight: 2,
    wide: true,
    words:
      /\b(?:across|throughout) (?:the |our |all |multiple |several )?(?:(?:entire|whole|wider|engineering) )?(?:organi[sz]ation|company|firm|teams|business units|departments|engineering teams|profession)\b/i,
  },
  {
    kind: 'scope',
    weight: 2,
    wide: true,
    words:
      /\b(?:company|organi[sz]ation|org|firm|enterprise)-?wide\b|\bfirmwide\b|\bcross-team\b|\bthought leadership in\b/i,
  },
  {
    kind: 'scope',
    weight: 2,
    wide: true,
    words: /\b(?:technical|engineering|technology|AI|product) (?:strategy|direction)\b(?<!team engineering strategy)/i,
  },
  {
    kind: 'scope',
    weight: 1,
    words:
      /\b(?:team(?:'s)? (?:engineering |technical )?strategy|roadmaps?|improve how we operate|large, long-term impact)\b/i,
  },
  {
    kind: 'scope',
    weight: 1,
    words:
      /\b(?:propose|drive|identify|suggest|introduce|implement)\b(?:[\w,&/ -]{1,40})\bimprovements? (?:to|in|of|for)\b|\bprocess improvements\b/i,
  },
  {
    kind: 'scope',
    weight: 1,
    words:
      /\b(?:defin|establish|promot|shap|set)(?:e|es|ing|ting) (?:[\w-]{1,20} ){0,4}(?:best practices|standards|guidelines)\b/i,
  },

  {
    kind: 'autonomy',
    weight: 1,
    alone: false,
    words:
      /\b(?:work(?:ing)? (?:\w{1,15} ){0,2}(?:independently|autonomously)|minimal supervision|without being told|self-(?:starter|directed|manage\w{0,4}|driven)|thrives? in ambiguity|high (?:degree of independence|agency)|individual contributor|manage your own path)\b/i,
  },
  { kind: 'autonomy', weight: 1, words: /\bmake decisions with minimal supervision\b/i },

  {
    kind: 'delivery',
    weight: 1,
    words:
      /\bfrom (?:the )?(?:concept\w{0,3}|ideation|inception|idea|design|early \w{1,12} definition|problem definition)\b[^.]{0,40}\b(?:to|through)\b/i,
  },
  {
    kind: 'delivery',
    weight: 1,
    words:
      /\b(?:track record (?:of|in) (?:shipping|delivering|building)|shipping (?:production|platforms|products|high-quality)|deliver(?:ing|s)? (?:[\w,-]{1,20} ){0,3}(?:end-to-end|production))\b/i,
  },

  {
    kind: 'experience',
    weight: 2,
    alone: false,
    words:
      /\b(?:extensive|vast|many years(?:' of| of)?|significant|langjährige) (?:[\w-]{1,20} ){0,3}(?:experience|knowledge|erfahrung)\b/i,
  },
  {
    kind: 'experience',
    weight: 1,
    settles: 'mid',
    words: /\b(?:several|multiple|a (?:few|couple of)) years(?:'| of)? (?:[\w-]{1,20} ){0,3}experience\b/i,
  },
  {
    kind: 'experience',
    weight: 1,
    alone: false,
    words:
      /\b(?:proven|demonstrated|demonstrable|strong|solid|advanced level) (?:[\w-]{1,20} ){0,3}(?:experience|expertise|track record)\b/i,
  },
]

/** Sentences that speak of the company or of what is done for the person, not of what the person does. */
export const notThePerson =
  /^(?:we(?:'re|'ve|'ll)?|our (?!ideal)|at [A-Z][\w.& ]{1,30},|everyone|join us|founded|as a (?:company|fully|leading)|today,? )\b|\bfounders? (?:with|are|have)\b|\bwe have (?:first-?hand|built|been|over|deep)\b|\b(?:our mentor|dedicated mentor|mentors? (?:will|to)|mentored by|mentorship from|mentoring (?:and|&|\+|program)|under senior direction|supported by|guided by)\b/i
