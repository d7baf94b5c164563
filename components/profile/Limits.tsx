import type { Profile } from '@/lib/model'
import { limitWords } from '../words/vocabulary'
import { ChecksField } from './ChecksField'
import { NamesField } from './NamesField'
import { Section } from './Section'

interface LimitsProps {
  profile: Profile
  onChange: (part: Partial<Profile>) => void
}

const sponsorshipWords = { needed: 'I need visa sponsorship' }

export function Limits({ profile, onChange }: LimitsProps) {
  const { authorization, limits } = profile
  return (
    <Section
      title="Authorization and limits"
      lead="A wish lowers the score a little. A limit is something you will not accept: breaking it caps the score."
    >
      <ChecksField
        legend="Authorization"
        words={sponsorshipWords}
        values={authorization.needsSponsorship ? ['needed'] : []}
        onChange={(values) =>
          onChange({ authorization: { ...authorization, needsSponsorship: values.includes('needed') } })
        }
      />
      <NamesField
        label="Clearances you hold"
        placeholder="e.g. Secret"
        names={authorization.clearances}
        onChange={(clearances) => onChange({ authorization: { ...authorization, clearances } })}
      />
      <ChecksField
        legend="I will not accept"
        stacked
        words={limitWords}
        values={limits}
        onChange={(next) => onChange({ limits: next })}
      />
    </Section>
  )
}
