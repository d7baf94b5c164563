import type {
  Degree,
  Employment,
  Level,
  LimitKind,
  Need,
  PayPeriod,
  SkillLevel,
  Stage,
  Track,
  Verdict,
  Workplace,
} from '@/lib/model'

/** The word on the screen for each term of the model. */
export const verdictWords: Record<Verdict, string> = {
  strong: 'Strong fit',
  good: 'Good fit',
  stretch: 'A stretch',
  poor: 'Poor fit',
  unsure: 'Not sure',
}

export const levelWords: Record<Level, string> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
}

export const trackWords: Record<Track, string> = {
  individual: 'Individual contributor',
  lead: 'Lead',
  manager: 'Manager',
}

export const workplaceWords: Record<Workplace, string> = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' }

export const employmentWords: Record<Employment, string> = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
}

export const degreeWords: Record<Degree, string> = {
  associate: 'Associate',
  bachelor: 'Bachelor’s',
  master: 'Master’s',
  phd: 'PhD',
}

export const periodWords: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

export const skillLevelWords: Record<SkillLevel, string> = {
  basic: 'Basic',
  working: 'Working',
  strong: 'Strong',
  expert: 'Expert',
}

export const stageWords: Record<Stage, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

export const needWords: Record<Need, string> = {
  required: 'They require',
  preferred: 'They would like',
  duty: 'You would do',
  mentioned: 'Also mentioned',
}

export const limitWords: Record<LimitKind, string> = {
  salary: 'Pay below my floor',
  workplace: 'A workplace I did not tick',
  place: 'On-site or hybrid work outside my places',
  employment: 'A kind of employment I did not tick',
  sponsorship: 'No visa sponsorship when I need it',
  clearance: 'A clearance I do not hold',
  language: 'A required language I do not speak',
  level: 'A level I did not tick',
  company: 'A company I avoid',
}
