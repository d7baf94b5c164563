import { type Evidence, emptyProfile, evidenceAt, type PostingEvaluation, type SavedPosting } from '@/lib/model'

export const description = [
  'What we require',
  '• Strong experience with Go, Java or C#',
  '• Kubernetes and Terraform in production',
  '• Event streaming with Kafka',
  'Nice to have',
  '• Knowledge of logistics',
  'Take part in an on-call rota, one week in six.',
].join('\n')

export function evidenceOf(text: string): Evidence {
  const start = description.indexOf(text)
  return evidenceAt(description, start, start + text.length)
}

/** A posting with one requirement of each standing. */
export function sampleEvaluation(): PostingEvaluation {
  const asked = { kind: 'skill', years: null, soft: false } as const
  return {
    version: '1',
    posting: {
      source: 'json-ld',
      site: null,
      title: 'Senior Backend Engineer',
      company: 'Axon Freight',
      location: 'Seattle, WA',
      workplace: 'hybrid',
      employment: 'full-time',
      salary: { min: 150_000, max: 190_000, currency: 'USD', period: 'year' },
      postedOn: '2026-11-03',
      closed: false,
      language: 'en',
      description,
    },
    requirements: [
      { ...asked, anyOf: ['Go', 'Java', 'C#'], need: 'required', evidence: evidenceOf('Go, Java or C#') },
      { ...asked, anyOf: ['Terraform'], need: 'required', evidence: evidenceOf('Terraform') },
      { ...asked, anyOf: ['Apache Kafka'], need: 'required', evidence: evidenceOf('Kafka') },
      { ...asked, anyOf: ['Logistics'], need: 'preferred', evidence: evidenceOf('logistics') },
    ],
    seniority: {
      level: 'staff',
      track: 'individual',
      titleLevel: 'senior',
      years: { min: 5, max: null },
      signals: [],
    },
    education: { degree: 'bachelor', orEquivalent: true, need: 'required' },
    authorization: { sponsorship: 'refused', clearance: null },
    concerns: [{ kind: 'on-call-without-pay', evidence: evidenceOf('Take part in an on-call rota') }],
    fit: {
      score: 72,
      verdict: 'good',
      parts: [
        { name: 'required', points: 52, of: 80, because: 'One of three is matched.' },
        {
          name: 'terms',
          points: 20,
          of: 20,
          because: 'The work is hybrid, as you want.\nDuties gave nothing to judge.',
        },
      ],
      matched: [{ requirement: 0, by: ['Go'], credit: 1 }],
      partial: [{ requirement: 1, by: ['Pulumi'], credit: 0.5 }],
      missing: [
        { requirement: 2, by: [], credit: 0 },
        { requirement: 3, by: [], credit: 0 },
      ],
      dealbreakers: [],
    },
  }
}

export function sampleSaved(): SavedPosting {
  return {
    version: 1,
    id: 'https://careers.axon-freight.example/jobs/4411',
    address: 'https://careers.axon-freight.example/jobs/4411?utm_source=list',
    evaluation: sampleEvaluation(),
    savedAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    stage: 'saved',
    history: [{ stage: 'saved', at: '2026-11-20T10:00:00.000Z' }],
    notes: '',
  }
}

export function sampleProfile() {
  return { ...emptyProfile(), skills: [{ name: 'Go', years: 4, level: 'strong' as const, lastUsed: null }], years: 9 }
}

export const now = new Date('2026-11-24T12:00:00Z')
