import { readSource } from './read-source'

/** A label of ESCO's digital skills (© European Union) in the second column after the address; only knowledge, not tasks. */
const KNOWLEDGE = /^KnowledgeSkillCompetence,[^,\n]*,([^,"\n]+),released,knowledge,/gm

export function escoDigitalKnowledge(folder: string): string[] {
  const labels = readSource(folder, 'esco_digital/digitalSkillsCollection_en.csv').matchAll(KNOWLEDGE)
  return [...labels].map(([, label = '']) => label.replace(/\s*\(.*\)$/, '').trim())
}
