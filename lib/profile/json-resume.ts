import { Degree, emptyProfile, Level, type Profile, type ProfileSkill, type SkillLevel } from '../model'
import { findMentions, resolveSkill } from '../skills'
import { isPresent, lastYear, readMonth, type Span, yearsCovered } from './dates'
import { addSkill } from './editing'
import type { JsonResume, ResumeWork } from './json-resume-schema'
import { degreeOf, skillLevelOf, titleLevel } from './titles'

interface Position {
  title: string
  /** Canonical names of the skills that its texts name. */
  skills: string[]
  span: Span | null
  present: boolean
}

const NAME_AT_MOST = 60
const SKILL_NAME_AT_MOST = 80

/** The profile that a JSON Resume makes, unchecked. `today` (`YYYY-MM-DD`) is until when a present position has lasted. */
export function profileFromResume(resume: JsonResume, today: string): Profile {
  const positions = (resume.work ?? []).map((work) => readPosition(work, today))
  const spans = positions.flatMap(({ span }) => (span ? [span] : []))
  const profile: Profile = {
    ...emptyProfile(resume.basics?.name?.trim().slice(0, NAME_AT_MOST) || undefined),
    years: spans.length > 0 ? yearsCovered(spans) : null,
    level: levelHeld(positions, resume.basics?.label ?? ''),
    degree: highestDegree(resume, today),
    certifications: texts((resume.certificates ?? []).map(({ name }) => name)),
    languages: texts((resume.languages ?? []).map(({ language }) => language)),
  }
  profile.wants.places = texts([resume.basics?.location?.city])
  return withSkills(profile, resume, positions)
}

function withSkills(start: Profile, resume: JsonResume, positions: Position[]): Profile {
  let profile = start
  for (const { name, keywords, level } of resume.skills ?? []) {
    const known = level ? skillLevelOf(level) : null
    const listed = texts(keywords ?? [])
    for (const keyword of listed) profile = addListed(profile, keyword, known, positions)
    const title = name?.trim() ?? ''
    // With keywords, the name is often a mere heading ("Backend"), and counts only where it is a skill itself.
    if (title !== '' && (listed.length === 0 || resolveSkill(title)))
      profile = addListed(profile, title, known, positions)
  }
  for (const name of positions.flatMap(({ skills }) => skills)) {
    profile = addNamed(profile, name, { ...experience(name, positions), level: null })
  }
  const projects = (resume.projects ?? []).flatMap(({ description, highlights, keywords }) => [
    description,
    ...(highlights ?? []),
    ...(keywords ?? []),
  ])
  for (const name of mentioned([resume.basics?.label, ...projects])) {
    profile = addNamed(profile, name, { years: null, level: null, lastUsed: null })
  }
  return profile
}

/** A skill listed as such is still in use, whatever the positions say last. */
function addListed(profile: Profile, written: string, level: SkillLevel | null, positions: Position[]): Profile {
  return namesIn(written).reduce((to, name) => {
    const { years } = experience(name, positions)
    return addNamed(to, name, { years, level, lastUsed: null })
  }, profile)
}

/** What is no skill but a certification or a human language goes to its own list. */
function addNamed(profile: Profile, name: string, facts: Omit<ProfileSkill, 'name'>): Profile {
  const kind = resolveSkill(name)?.class
  const list = kind === 'certification' ? 'certifications' : kind === 'language' ? 'languages' : null
  if (list === null) return addSkill(profile, name, facts)
  const known = profile[list].some((each) => (resolveSkill(each)?.name ?? each) === name)
  return known ? profile : { ...profile, [list]: [...profile[list], name] }
}

/** "Python (primary)" is Python; "HTML, CSS" is two; a phrase that names no known skill stays as it is. */
function namesIn(written: string): string[] {
  const whole = resolveSkill(written) ?? resolveSkill(written.replace(/\s*\([^)]{0,80}\)\s*$/, ''))
  if (whole) return [whole.name]
  const inside = mentioned([written])
  return inside.length > 0 ? inside : [written.slice(0, SKILL_NAME_AT_MOST).trim()]
}

function mentioned(written: (string | null | undefined)[]): string[] {
  return [...new Set(texts(written).flatMap((text) => findMentions(text).map(({ name }) => name)))]
}

function experience(name: string, positions: Position[]): Pick<ProfileSkill, 'years' | 'lastUsed'> {
  const using = positions.filter(({ skills }) => skills.includes(name))
  const spans = using.flatMap(({ span }) => (span ? [span] : []))
  if (spans.length === 0) return { years: null, lastUsed: null }
  const lastUsed = using.some(({ present }) => present) ? null : Math.max(...spans.map(lastYear))
  return { years: yearsCovered(spans), lastUsed }
}

function readPosition(work: ResumeWork, today: string): Position {
  const start = work.startDate ? readMonth(work.startDate, 'start', today) : null
  const end = readMonth(work.endDate ?? '', 'end', today)
  const title = work.position ?? ''
  return {
    title,
    skills: mentioned([title, work.summary, ...(work.highlights ?? []), ...(work.keywords ?? [])]),
    span: start !== null && end !== null && end >= start ? { start, end } : null,
    present: isPresent(work.endDate),
  }
}

/** The highest level that a title names; a first step (intern, junior) counts only while no later title has left it. */
function levelHeld(positions: Position[], label: string): Level | null {
  const named = [label, ...positions.map(({ title }) => title)].flatMap((title) => titleLevel(title) ?? [])
  const highest = Level.options.filter((level) => named.includes(level)).at(-1) ?? null
  if (highest !== 'intern' && highest !== 'junior') return highest
  const latest = [...positions].sort((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0))[0]
  return latest === undefined || titleLevel(latest.title) === highest ? highest : titleLevel(label)
}

/** Studies that have not ended yet have led to no degree. */
function highestDegree({ education }: JsonResume, today: string): Degree | null {
  const until = readMonth(today, 'end', today) ?? 0
  const held = (education ?? [])
    .filter(({ endDate }) => !endDate || (readMonth(endDate, 'start', today) ?? 0) < until)
    .map(({ studyType, area }) => degreeOf(studyType ?? '') ?? degreeOf(area ?? ''))
  return Degree.options.filter((degree) => held.includes(degree)).at(-1) ?? null
}

function texts(written: (string | null | undefined)[]): string[] {
  return written.flatMap((text) => text?.trim() || [])
}
