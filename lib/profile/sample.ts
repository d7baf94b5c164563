import { emptyProfile, type Profile, type ProfileSkill, type SkillLevel } from '../model'

function skill(name: string, years: number, level: SkillLevel, lastUsed: number | null = null): ProfileSkill {
  return { name, years, level, lastUsed }
}

/** An invented senior backend engineer, to try Rolefit with. */
export const sampleProfile: Profile = {
  ...emptyProfile('Backend'),
  skills: [
    skill('Go', 6, 'expert'),
    skill('Python', 5, 'strong'),
    skill('Java', 3, 'working', 2021),
    skill('PostgreSQL', 7, 'strong'),
    skill('Redis', 4, 'strong'),
    skill('Docker', 6, 'strong'),
    skill('Kubernetes', 4, 'strong'),
    skill('AWS', 5, 'strong'),
    skill('Pulumi', 2, 'working'),
    skill('gRPC', 4, 'strong'),
    skill('REST', 8, 'expert'),
    skill('Backend Development', 8, 'expert'),
    skill('Distributed Systems', 5, 'strong'),
    skill('Microservices', 5, 'strong'),
    skill('CI/CD', 6, 'strong'),
    skill('GitHub Actions', 3, 'strong'),
    skill('Git', 9, 'expert'),
    skill('Linux', 9, 'strong'),
    skill('Observability', 3, 'working'),
    skill('Prometheus', 3, 'working'),
    skill('Code Review', 7, 'strong'),
    skill('Unit Testing', 8, 'strong'),
    skill('Agile', 6, 'working'),
    skill('Mentoring', 3, 'strong'),
    skill('Communication', 8, 'strong'),
    skill('Collaboration', 8, 'strong'),
  ],
  years: 8,
  level: 'senior',
  degree: 'bachelor',
  languages: ['English'],
  wants: {
    levels: ['senior', 'staff'],
    tracks: ['individual', 'lead'],
    workplaces: ['remote', 'hybrid'],
    places: ['Seattle'],
    employment: ['full-time'],
    salaryFloor: { amount: 140_000, currency: 'USD', period: 'year' },
    avoidCompanies: [],
  },
}
