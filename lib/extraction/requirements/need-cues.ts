import type { Need } from '../../model'

/**
 * Words that say how much a posting wants what stands beside them.
 * `side`: which names of the clause they speak of; `back` the names before the words ("Kafka is a plus") or, if there are
 * none, those after; `on` the names after them ("ideally Kafka") or, if there are none, those before.
 * `anywhere`: they tell even where the text only describes the work.
 */
export interface NeedCue {
  need: Need | 'none'
  side: 'back' | 'on'
  says: RegExp
  anywhere?: boolean
}

export const needCues: readonly NeedCue[] = [
  // What is not asked at all.
  {
    need: 'none',
    side: 'back',
    says: /\b(?:(?:is|are) )?(?:not (?:strictly |necessarily )?(?:required|necessary|needed|expected|essential|mandatory|a (?:must|requirement))|isn't (?:required|necessary|needed)|unnecessary)\b/gi,
    anywhere: true,
  },
  {
    need: 'none',
    side: 'on',
    says: /\b(?:no (?:prior |previous |need (?:for|to have) )|(?:you )?(?:don't|do not) (?:need|have to)(?: to)? (?:know|have)?|we (?:don't|do not) (?:expect|require))\b/gi,
    anywhere: true,
  },
  // What is welcome.
  {
    need: 'preferred',
    side: 'back',
    says: /\b(?:(?:is|are|would be|will be|considered|seen as|as|be)\s+)?(?:an?\s(?:(?:big|huge|strong|major|definite|real|nice|great|added|significant|distinct)\s){0,2}(?:plus|bonus|asset|advantage)\b(?!\spoints)|(?:nice|good)[- ]to[- ]have\b|(?:big|huge|strong|definite) plus\b|(?:is|are) (?:a )?(?:plus|bonus)\b|added advantage)|\(\s?(?:plus|bonus)\s?\)/gi,
    anywhere: true,
  },
  {
    need: 'preferred',
    side: 'back',
    says: /\b(?:(?:is|are|highly|strongly|also|all|most) )?(?:welcome[d]?|advantageous|beneficial|appreciated|valued|helpful|desirable|desired|preferable|a strong preference|optional|would be (?:great|nice|ideal|useful|awesome))\b/gi,
  },
  { need: 'preferred', side: 'back', says: /\bpreferred\b/gi },
  {
    need: 'preferred',
    side: 'on',
    says: /\b(?:ideally|preferably|(?<!(?:\bH[12]|annual|performance|sign-on|signing|sign on|yearly|discretionary|cash|retention|referral|salary|equity|pay) |[+&] ?)bonus(?: points)?(?: if| for)?:?(?! ?(?:[+&]|plan|program|scheme|structure|eligib|opportunit|and equity|target|pay|or commission))|nice[- ]to[- ]haves?:|plus:|extra points for|even better if|would be (?:great|nice) if|we(?:'d| would) love)\b/gi,
    anywhere: true,
  },
  {
    need: 'preferred',
    side: 'on',
    says: /\b(?:(?:willing(?:ness)?|eager(?:ness)?|keen|desire|interested|excited|curious|open|happy|want(?:ing)?) (?:and able )?(?:to learn|in learning|to pick up|about learning)|interest(?:ed)? in)\b/gi,
  },
  // What must be.
  {
    need: 'required',
    side: 'back',
    says: /\b(?:(?:is|are) )?(?:an? )?(?:absolute )?(?:required|mandatory|essential|must[- ]have|a must|is key|crucial|imperative)\b(?! (?:duties|functions|tasks|job))/gi,
  },
  { need: 'required', side: 'on', says: /\b(?:must (?:have|be|possess|know)|required:|essential:|must-haves?:)/gi },
]

/** Where a clause ends, besides the end of its sentence. */
export const clauseEnds = /;|\s[—–]\s|\s-\s|\.\s|,?\s(?:but|though|although|however|while|whereas)\s/g

/** Words that make a sentence speak of the candidate: what it names is asked. */
export const asksOfCandidate =
  /\b(?:you(?:'ve|’ve| have| are| bring| possess| know| should| must| need|['’]re (?:an?|comfortable|experienced|proficient|familiar|fluent|passionate|skilled))|must \w+|(?:looking for|seeking|in search of|searching for)|(?:candidates?|applicants?) (?:will (?:have|possess|bring|need)|should|must|ha(?:s|ve)|with|who|(?:are|is) expected)|experience (?:with|in|of|is|required|\w{2,20}ing)|experienced|proficien(?:t|cy)|(?:knowledge|understanding|command|grasp) of|familiar(?:ity)? with|expertise in|skilled|fluen(?:t|cy)|background in|hands-on experience|required|years? of|qualified|we (?:expect|require|need)|ability to)\b/i

/** After these words a sentence that looks for somebody tells what they will do. */
export const turnsToWork =
  /\b(?:to (?:join|help|work|build|lead|develop|design|support|own|drive|create|be part|take|grow)|who will|you(?:'ll|’ll| will)|responsible for)\b/i

/** In a list of duties only these words ask. */
export const asksPlainly =
  /\b(?:must have|you must|(?:is|are) required|you (?:should )?(?:already )?have|we expect you|you bring|\d\+? years? of|proficien(?:t|cy) (?:in|with)|candidates? (?:will have|should|must|ha(?:s|ve)))\b/i

/** How a list item that asks starts, whatever the heading above: a list of duties may run over into one of requirements. */
export const startsLikeAsk =
  /^(?:(?:strong|solid|proven|demonstrated|prior|previous|hands-on|extensive|practical|professional|some|good|deep|relevant|direct|first-hand|minimum|at least|basic|working|advanced|excellent|non-internship) ){0,3}(?:\d{1,2}\s?(?:\+|-\s?\d{1,2})? ?(?:or more )?years?|experience (?:with|in|of|using|as|\w{2,20}ing)|expertise (?:in|with)|knowledge of|understanding of|familiar(?:ity)? with|proficien(?:t|cy) (?:in|with)|background in|comfortable (?:with|using)|command of|fluen(?:t|cy) in|bachelor|master's)\b/i

/** Words of the candidate's own in a company's presentation; there, other cues speak of the company. */
export const asksInPassing =
  /\b(?:looking for|seeking|in search of|searching for|(?:candidates?|applicants?|you) (?:should|must|have|need|bring|are|know)|we(?:'re| are) hiring)\b/i

/** Words that make a sentence speak of the work. */
export const speaksOfWork =
  /\b(?:you(?:'ll|'d| will| would| can expect)|responsib(?:le|ilit)|duties|in this role|as an? [\w-]+(?: [\w-]+){0,3},|we use|we work with|our (?:\w+ )?(?:stack|tech|platform (?:is|runs)|code|codebase|services|backend|frontend|infrastructure)|the stack|tech stack|stack (?:includes|is|involves)|built (?:with|on|in|using)|written in|backbone|powered by|work(?:ing)? (?:on|with)|the role|this role|this position|opportunity to|help us|join|your \w+ will|daily)\b/i

/** How a text that has no person to speak to tells the work: "They design …", "A data engineer builds …". */
export const tellsOfTheRole =
  /^(?:They|He or she|She or he|(?:An?|The|These|This|Our|Senior|Lead) (?:[\w/-]{2,20} ){0,4}(?:engineers?|developers?|programmers?|analysts?|scientists?|architects?|administrators?|managers?|specialists?|consultants?|technicians?|designers?|testers?|incumbent|individual|person)) (?!who\b)(?:\w{2,12} ){0,2}[a-z]{2,}/

/** How a company's sentence about itself starts: it asks nothing, even under a heading that asks. */
export const speaksOfCompany =
  /^(?:(?:at|with|here at) [A-Z][\w&.' ]{1,30},? (?:we|our)|we(?:'re| are| have| build| use| believe| offer| provide| work| value| serve| support| own| also)|our (?:mission|company|customers|products?|clients|team|teams|values|culture|platform|stack|tech)|founded|headquartered|(?:come )?join (?:us|our)\b)\b/i

/** How a sentence of duties starts where no heading says so. */
export const startsLikeDuty =
  /^(?:[A-Z][\w &-]{2,40}: ?)?(?:Architect|Analy[sz]e|Apply|Assist|Automate|Build|Champion|Collaborate|Conduct|Contribute|Coordinate|Create|Debug|Define|Deliver|Deploy|Design|Develop|Document|Drive|Enhance|Ensure|Establish|Evaluate|Execute|Help|Identify|Implement|Improve|Integrate|Investigate|Lead|Maintain|Manage|Mentor|Monitor|Operate|Optimi[sz]e|Own|Participate|Partner|Perform|Plan|Prepare|Present|Prototype|Provide|Research|Review|Serve|Shape|Ship|Solve|Support|Test|Troubleshoot|Work|Write)s?\b/
