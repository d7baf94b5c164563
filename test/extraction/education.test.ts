import { expect, it } from 'vitest'
import { findEducation } from '../../lib/extraction/education'
import { structureOf } from '../../lib/extraction/structure'
import type { Degree, Education, Posting } from '../../lib/model'
import { postingOf } from './posting'

const educationOf = (description: string, known: Partial<Posting> = {}) =>
  findEducation(structureOf(description), postingOf(description, known))

const rows: [string, Degree, Education['need'], boolean][] = [
  ['Requirements\n• Bachelor’s degree in Computer Science', 'bachelor', 'required', false],
  ['Requirements\n• Bachelor’s degree in Computer Science or equivalent experience', 'bachelor', 'required', true],
  ['Requirements\n• BS/MS degree in Computer Science', 'bachelor', 'required', false],
  ['Requirements\n• BA/BS or equivalent practical experience', 'bachelor', 'required', true],
  ['Requirements\n• B.S. in Engineering', 'bachelor', 'required', false],
  ['Requirements\n• BSc in Physics', 'bachelor', 'required', false],
  ['Requirements\n• B.Tech / Masters / Ph.D. in Computer Science', 'bachelor', 'required', false],
  ['Requirements\n• A degree in Computer Science or equivalent experience', 'bachelor', 'required', true],
  ['Requirements\n• Degree required', 'bachelor', 'required', false],
  ['Requirements\n• University degree in a relevant field', 'bachelor', 'required', false],
  [
    'Requirements\n• Currently pursuing a Bachelor’s, Master’s or PhD in Computer Science',
    'bachelor',
    'required',
    false,
  ],
  ['Requirements\n• Bachelor’s degree, or 5 years of relevant work experience', 'bachelor', 'required', true],
  ['Requirements\n• Bachelor’s degree (or equivalent)', 'bachelor', 'required', true],
  [
    'Requirements\n• Bachelor’s in computer science, MIS, or equivalent technology discipline',
    'bachelor',
    'required',
    false,
  ],
  ['Requirements\n• Bachelor’s degree required, Master’s preferred', 'bachelor', 'required', false],
  [
    'Requirements\n• Master’s degree or higher in Electrical Engineering (or equivalent experience)',
    'master',
    'required',
    true,
  ],
  ['Requirements\n• MS or PhD in Computer Science', 'master', 'required', false],
  ['Requirements\n• Recent Master’s or PhD in Statistics', 'master', 'required', false],
  ['Requirements\n• PhD in Machine Learning', 'phd', 'required', false],
  ['Requirements\n• Associate’s degree in Information Technology', 'associate', 'required', false],
  ['Requirements\n• Masters degree or equivalent experience in optics', 'master', 'required', true],
  ['Requirements\n• Advanced degree in a quantitative field', 'master', 'required', false],
  ['Requirements\n• PhD or MS in Operations Research', 'master', 'required', false],
  ['Requirements\n• MS (Ph.D. track a plus) in Electrical Engineering', 'master', 'required', false],
  ['Requirements\n• Master’s degree in physics, plus at least 5 years of work', 'master', 'required', false],
  [
    'Requirements\n• B.S. degree in Computer Science, Engineering, or relevant experience',
    'bachelor',
    'required',
    true,
  ],
  [
    'Requirements\n• BA/BS and 2 years of experience or demonstrated equivalency of experience',
    'bachelor',
    'required',
    true,
  ],
  ['Requirements\n• BSc in Physics; candidates without a degree are welcome', 'bachelor', 'required', true],
  [
    'Requirements\n• Bachelor’s degree in Physics and 2+ years of Chip Design, or related work experience',
    'bachelor',
    'required',
    false,
  ],
  ['Requirements\n• You graduated with a major in marketing', 'bachelor', 'required', false],
  ['Requirements\n• You are a matriculated college student', 'bachelor', 'required', false],
  ['Requirements\n• A technical college diploma', 'associate', 'required', false],
  ['Preferred candidates will have\n• A degree in Physics', 'bachelor', 'preferred', false],
  ['Requirements\n• We prefer a Bachelor’s degree', 'bachelor', 'preferred', false],
  ['Requirements\n• Bachelor’s degree preferred', 'bachelor', 'preferred', false],
  ['Requirements\n• Ideally a Bachelor’s degree', 'bachelor', 'preferred', false],
  ['Nice to have\n• CS degree or equivalent', 'bachelor', 'preferred', true],
  ['Requirements\n• Bachelor’s degree\nPreferred qualifications\n• Master’s degree', 'bachelor', 'required', false],
]

it.each(rows)('%s', (text, degree, need, orEquivalent) => {
  expect(educationOf(text)).toEqual({ degree, need, orEquivalent })
})

it.each([
  'Requirements\n• No degree required',
  'Requirements\n• A degree is not required',
  'Requirements\n• You work with a high degree of independence',
  'Requirements\n• MS Office and MS SQL Server',
  'Requirements\n• Scrum Master certificate',
  'Requirements\n• Act as a Scrum Master, show the way',
  'Requirements\n• You might have a relevant degree, or not',
  'Requirements\n• Master data and the master branch',
  'Requirements\n• Engineering background, preferred in fields such as Mathematics',
  'Benefits\n• Tuition help for your degree in anything',
  'Requirements\n• Java',
])('no degree: %s', (text) => {
  expect(educationOf(text)).toBeNull()
})

it('leaves other languages alone', () => {
  expect(educationOf('Bachelor degree', { language: 'de' })).toBeNull()
})
