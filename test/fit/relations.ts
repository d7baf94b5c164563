/** A stand-in for the taxonomy, so that the tests of fit do not move with its data. */
const ALIASES: Record<string, string> = { golang: 'Go', reactjs: 'React', postgres: 'PostgreSQL', k8s: 'Kubernetes' }
const NAMES = ['Go', 'React', 'PostgreSQL', 'Kubernetes', 'SQL', 'JavaScript', 'AWS', 'Azure', 'Google Cloud', 'Kafka']

const RELATIONS: [had: string, asked: string, relation: 'implies' | 'is-a' | 'alternative-to'][] = [
  ['React', 'JavaScript', 'implies'],
  ['PostgreSQL', 'SQL', 'is-a'],
  ['AWS', 'Azure', 'alternative-to'],
  ['Azure', 'AWS', 'alternative-to'],
  ['AWS', 'Google Cloud', 'alternative-to'],
  ['Pulumi', 'Terraform', 'alternative-to'],
]

export function resolveSkill(nameOrAlias: string) {
  const folded = nameOrAlias.toLowerCase()
  const name = ALIASES[folded] ?? NAMES.find((each) => each.toLowerCase() === folded)
  return name && { name, class: 'technology', aliases: [] }
}

export function relationBetween(had: string, asked: string) {
  if (had === asked) return 'same'
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  return RELATIONS.find(([from, to]) => same(from, had) && same(to, asked))?.[2] ?? null
}
