import { Profile, type Profile as ProfileValue } from '@/lib/model'
import { degreeWords, levelWords } from '../words/vocabulary'
import { ChoiceField } from './ChoiceField'
import { NamesField } from './NamesField'
import type { Suggestion } from './Picker'
import { numberText, readNumber } from './read-number'
import { FieldRow, Section } from './Section'
import { type Reading, ValueField } from './ValueField'

interface AboutYouProps {
  profile: ProfileValue
  suggest: (typed: string, kind: 'certification' | 'language') => readonly Suggestion[]
  onChange: (part: Partial<ProfileValue>) => void
}

const readYears = readNumber(Profile.shape.years, 'Years must be a number from 0 to 60.')
const asIs = (text: string) => text

function readName(text: string): Reading<string> {
  const parsed = Profile.shape.name.safeParse(text.trim())
  return parsed.success ? { value: parsed.data } : { problem: 'The profile needs a name of 1 to 60 characters.' }
}

export function AboutYou({ profile, suggest, onChange }: AboutYouProps) {
  return (
    <Section title="About you" lead="What you bring, apart from single skills.">
      <FieldRow>
        <ValueField
          label="Profile name"
          value={profile.name}
          toText={asIs}
          read={readName}
          onChange={(name) => onChange({ name })}
        />
        <ValueField
          label="Years of experience"
          value={profile.years}
          toText={numberText}
          read={readYears}
          inputMode="decimal"
          onChange={(years) => onChange({ years })}
        />
        <ChoiceField
          label="Current level"
          words={levelWords}
          value={profile.level}
          none="Not said"
          onChange={(level) => onChange({ level })}
        />
        <ChoiceField
          label="Highest degree"
          words={degreeWords}
          value={profile.degree}
          none="None or not said"
          onChange={(degree) => onChange({ degree })}
        />
      </FieldRow>
      <FieldRow>
        <NamesField
          label="Languages you speak"
          placeholder="e.g. English"
          names={profile.languages}
          suggest={(typed) => suggest(typed, 'language')}
          onChange={(languages) => onChange({ languages })}
        />
        <NamesField
          label="Certifications"
          placeholder="e.g. AWS Certified Solutions Architect"
          names={profile.certifications}
          suggest={(typed) => suggest(typed, 'certification')}
          onChange={(certifications) => onChange({ certifications })}
        />
      </FieldRow>
    </Section>
  )
}
