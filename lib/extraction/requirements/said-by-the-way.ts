import type { Need } from '../../model'
import type { Named } from './named'

/** Names of the trade itself: every posting of it says them, none asks them beside something else. */
const theTradeItself = new Set([
  'Software Development',
  'Software Engineering',
  'Software Engineering Best Practices',
  'Recruiting',
])

/** Plain words for what every system has ("infrastructure", "ensure quality"): a list of duties says them in passing; asked for, they count. */
const vagueAsDuty = new Set([
  'Infrastructure',
  'Operations',
  'Product Management',
  'Roadmapping',
  'Code Quality',
  'Research',
  'Deployment',
  'Data Quality',
  'Optimization',
  'Resilience',
  'Technical Strategy',
])

/** Fields of technology that tell what a company works on, though practices; other practices it only mentions tell nothing. */
const fieldsOfTechnology = new Set([
  'AI',
  'Artificial Intelligence',
  'Machine Learning',
  'Deep Learning',
  'Generative AI',
  'LLM',
  'AI Agents',
  'RAG',
  'Open Source',
  'NLP',
  'Computer Vision',
  'Robotics',
  'Web3',
  'NFT',
  'Cryptocurrency',
  'IoT',
  'Quantum Computing',
  'High-Performance Computing',
  'Foundation Models',
  'Data Science',
  'DevOps',
  'Zero-Knowledge Proofs',
  'SaaS',
  'Blockchain',
  'Augmented Reality',
  'Virtual Reality',
])

/** "infrastructure engineers", "finance teams": people, not a skill. The name may stand in a list before them. */
const people =
  /^(?:,? ?(?:and |or |& ?|\/)?[\w-]{2,20},?){0,4}[ ](?:teams?|engineers|scientists|researchers|developers|analysts|professionals|partners|specialists|owners|managers|leads|leaders|experts|stakeholders|clients|customers|companies|departments?|organi[sz]ations?|colleagues|community)\b/i

/** Whether a name only says the trade. "Programming" and "coding" are filed under it, but ask for something. */
export function isTheTradeItself({ name }: Named, text: string): boolean {
  return theTradeItself.has(name) && !/^(?:programming|coding)/i.test(text)
}

/** The name for programming as such; a sentence that asks it and names technologies asks for those. */
export const PROGRAMMING = 'Programming'

/** Programming as such goes under one name, whatever the taxonomy files it under. */
export function withProgramming(named: Named): Named {
  return theTradeItself.has(named.name) || named.name === 'Programming Languages'
    ? { ...named, name: PROGRAMMING }
    : named
}

/** "… collaborate with operations, product and engineering teams". */
const together = /\b(?:work|collaborat|partner|communicat|interact|liais|coordinat|alongside)\w*[^.;]{0,80}$/i

/** Whether a name is said by the way only and is no finding at this need. */
export function isByTheWay(named: Named, need: Need, before: string, after: string): boolean {
  const { name, class: kind } = named
  if ((kind === 'practice' || kind === 'domain') && together.test(before) && people.test(after)) return true
  if (need === 'required' || need === 'preferred') return false
  if (kind === 'technology' || kind === 'certification') return false
  if (kind !== 'soft' && people.test(after)) return true
  if (need === 'duty') return vagueAsDuty.has(name)
  return kind === 'practice' && !fieldsOfTechnology.has(name)
}
