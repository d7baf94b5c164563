import type { Fit, Need, Requirement, RequirementFit } from '@/lib/model'

/** How a requirement stands against the profile; null without a profile, or where the fit does not judge it. */
export type Standing = 'matched' | 'partial' | 'missing'

export interface StandingRequirement {
  index: number
  requirement: Requirement
  standing: Standing | null
  /** The profile's skills that meet it. */
  by: readonly string[]
}

export const standingWords: Record<Standing, string> = {
  matched: 'matched',
  partial: 'partly matched',
  missing: 'missing',
}

const order: (Standing | null)[] = ['missing', 'partial', 'matched', null]

/** The requirements of one need; soft skills last; what is missing first, since that is what one acts on. */
export function requirementsOf(
  need: Need,
  requirements: readonly Requirement[],
  fit: Fit | null,
): StandingRequirement[] {
  const standings = fit ? standingsOf(fit) : new Map<number, [Standing, RequirementFit]>()
  return requirements
    .map((requirement, index): StandingRequirement => {
      const found = standings.get(index)
      return { index, requirement, standing: found?.[0] ?? null, by: found?.[1].by ?? [] }
    })
    .filter(({ requirement }) => requirement.need === need)
    .sort(
      (a, b) =>
        Number(a.requirement.soft) - Number(b.requirement.soft) ||
        order.indexOf(a.standing) - order.indexOf(b.standing) ||
        a.index - b.index,
    )
}

function standingsOf(fit: Fit): Map<number, [Standing, RequirementFit]> {
  const standings = new Map<number, [Standing, RequirementFit]>()
  for (const standing of ['matched', 'partial', 'missing'] as const) {
    for (const entry of fit[standing]) standings.set(entry.requirement, [standing, entry])
  }
  return standings
}
