import { ProfileSkill, type ProfileSkill as Skill } from '@/lib/model'
import { skillLevelWords } from '../words/vocabulary'
import { ChoiceField } from './ChoiceField'
import { Picker, type Suggestion } from './Picker'
import { RemoveButton } from './RemoveButton'
import { numberText, readNumber } from './read-number'
import styles from './SkillsField.module.css'
import { ValueField } from './ValueField'

interface SkillsFieldProps {
  skills: readonly Skill[]
  suggest: (typed: string) => readonly Suggestion[]
  /** The name under which a typed skill is kept. */
  canonical: (typed: string) => string
  onChange: (skills: Skill[]) => void
}

const readYears = readNumber(ProfileSkill.shape.years, 'A number from 0 to 60.')
const readLastUsed = readNumber(ProfileSkill.shape.lastUsed, 'A year, such as 2024.')

/** Skills with years, level and last use; the newest first, so that it can be filled in where it was added. */
export function SkillsField({ skills, suggest, canonical, onChange }: SkillsFieldProps) {
  const change = (name: string, part: Partial<Skill>) =>
    onChange(skills.map((skill) => (skill.name === name ? { ...skill, ...part } : skill)))
  return (
    <div className={styles.skills}>
      <Picker
        label="Add a skill"
        placeholder="e.g. TypeScript"
        hint="Choose with the arrow keys and Enter. Several at once: part them with commas."
        suggest={(typed) => suggest(typed).filter(({ name }) => !skills.some((skill) => skill.name === name))}
        onAdd={(names) => onChange(withSkills(skills, names.map(canonical)))}
      />
      {skills.length > 0 && (
        <ul className={styles.list} aria-label="Your skills">
          {skills.map((skill) => (
            <li key={skill.name} className={styles.skill}>
              <span className={styles.name}>
                <bdi>{skill.name}</bdi>
              </span>
              <ValueField
                label="Years"
                about={skill.name}
                value={skill.years}
                toText={numberText}
                read={readYears}
                inputMode="decimal"
                onChange={(years) => change(skill.name, { years })}
              />
              <ChoiceField
                label="Level"
                about={skill.name}
                words={skillLevelWords}
                value={skill.level}
                none="Not said"
                onChange={(level) => change(skill.name, { level })}
              />
              <ValueField
                label="Last used"
                about={skill.name}
                value={skill.lastUsed}
                toText={numberText}
                read={readLastUsed}
                inputMode="numeric"
                onChange={(lastUsed) => change(skill.name, { lastUsed })}
              />
              <RemoveButton
                name={skill.name}
                onClick={() => onChange(skills.filter(({ name }) => name !== skill.name))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function withSkills(skills: readonly Skill[], names: readonly string[]): Skill[] {
  const added = names
    .filter((name, index) => names.indexOf(name) === index)
    .filter((name) => !skills.some((skill) => skill.name.toLowerCase() === name.toLowerCase()))
  return [...added.map((name) => ({ name, years: null, level: null, lastUsed: null })), ...skills]
}
