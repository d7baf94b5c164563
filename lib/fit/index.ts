import type { Findings, Fit, Posting, Profile } from '../model'

/** How well a posting fits a profile, explained. Depends on nothing but these two. */
export function scoreFit(_posting: Posting, _findings: Findings, _profile: Profile): Fit {
  return { score: 0, verdict: 'unsure', parts: [], matched: [], partial: [], missing: [], dealbreakers: [] }
}
