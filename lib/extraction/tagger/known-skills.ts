import { findMentions, type SkillClass } from '../../skills'

const CLASS_NUMBERS: Readonly<Record<SkillClass, number>> = {
  technology: 1,
  practice: 2,
  domain: 3,
  soft: 4,
  certification: 5,
  language: 6,
}

/**
 * Which tokens belong to skills of the taxonomy.
 * @param starts where each token starts in `text`
 * @returns for each token 0, or twice its class's number, plus 1 where the skill goes on
 */
export function knownSkills(text: string, tokens: readonly string[], starts: readonly number[]): Uint8Array {
  const known = new Uint8Array(tokens.length)
  let at = 0
  for (const mention of findMentions(text)) {
    while (at < tokens.length && (starts[at] as number) + (tokens[at] as string).length <= mention.start) at++
    for (let first = true; at < tokens.length && (starts[at] as number) < mention.end; at++, first = false) {
      known[at] = 2 * CLASS_NUMBERS[mention.class] + (first ? 0 : 1)
    }
  }
  return known
}

/** The same for tokens that come without their text. */
export function knownInTokens(tokens: readonly string[]): Uint8Array {
  let length = 0
  const starts = tokens.map((token) => {
    const start = length
    length += token.length + 1
    return start
  })
  return knownSkills(tokens.join(' '), tokens, starts)
}
