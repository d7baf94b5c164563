import {
  emptyProfile,
  type Findings,
  type Posting,
  type Profile,
  type ProfileSkill,
  type Requirement,
} from '../../lib/model'

/** Small postings, findings and profiles for the tests of fit. */

export function posting(facts: Partial<Posting> = {}): Posting {
  return {
    source: 'text',
    site: null,
    title: 'Senior Engineer',
    company: 'Acme',
    location: null,
    workplace: null,
    employment: null,
    salary: null,
    postedOn: null,
    closed: false,
    language: 'en',
    description: '',
    ...facts,
  }
}

export function asks(anyOf: string | string[], facts: Partial<Requirement> = {}): Requirement {
  return {
    kind: 'skill',
    anyOf: typeof anyOf === 'string' ? [anyOf] : anyOf,
    need: 'required',
    years: null,
    soft: false,
    evidence: { text: '', start: 0, end: 0 },
    ...facts,
  }
}

export function findings(requirements: Requirement[], facts: Partial<Findings> = {}): Findings {
  return {
    requirements,
    seniority: { level: null, track: 'individual', titleLevel: null, years: null, signals: [] },
    education: null,
    authorization: { sponsorship: null, clearance: null },
    concerns: [],
    ...facts,
  }
}

type Seniority = Findings['seniority']

export function level(asked: Seniority['level'], facts: Partial<Seniority> = {}): Seniority {
  return { level: asked, track: 'individual', titleLevel: null, years: null, signals: [], ...facts }
}

export function has(name: string, facts: Partial<ProfileSkill> = {}): ProfileSkill {
  return { name, years: null, level: null, lastUsed: null, ...facts }
}

type Facts = Partial<Omit<Profile, 'wants' | 'authorization'>> & {
  wants?: Partial<Profile['wants']>
  authorization?: Partial<Profile['authorization']>
}

export function profile(skills: (string | ProfileSkill)[], facts: Facts = {}): Profile {
  const empty = emptyProfile()
  return {
    ...empty,
    ...facts,
    skills: skills.map((skill) => (typeof skill === 'string' ? has(skill) : skill)),
    wants: { ...empty.wants, ...facts.wants },
    authorization: { ...empty.authorization, ...facts.authorization },
  }
}
