/** A pure function of one or two names that keeps its answers: scoring thousands of postings asks the same over and over. */
export function remembered<Answer>(find: (a: string, b: string) => Answer): (a: string, b: string) => Answer {
  const answers = new Map<string, Map<string, Answer>>()
  let count = 0
  return (a, b) => {
    const held = answers.get(a)?.get(b)
    if (held !== undefined) return held
    if (++count > ANSWERS_AT_MOST) {
      answers.clear()
      count = 1
    }
    const answer = find(a, b)
    const row = answers.get(a) ?? new Map<string, Answer>()
    answers.set(a, row.set(b, answer))
    return answer
  }
}

/** Some 20 MB; a profile of 60 skills over 10,000 postings stays below. */
const ANSWERS_AT_MOST = 300_000
