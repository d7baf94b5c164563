import type { Profile } from '@/lib/model'
import { employmentWords, levelWords, trackWords, workplaceWords } from '../words/vocabulary'
import { ChecksField } from './ChecksField'
import { NamesField } from './NamesField'
import { SalaryFloorField } from './SalaryFloorField'
import { FieldRow, Section } from './Section'

interface WishesProps {
  wants: Profile['wants']
  onChange: (wants: Profile['wants']) => void
}

export function Wishes({ wants, onChange }: WishesProps) {
  const change = (part: Partial<Profile['wants']>) => onChange({ ...wants, ...part })
  return (
    <Section title="What you want" lead="Nothing ticked in a group means: any is fine.">
      <ChecksField
        legend="Target levels"
        words={levelWords}
        values={wants.levels}
        onChange={(levels) => change({ levels })}
      />
      <ChecksField legend="Tracks" words={trackWords} values={wants.tracks} onChange={(tracks) => change({ tracks })} />
      <ChecksField
        legend="Workplace"
        words={workplaceWords}
        values={wants.workplaces}
        onChange={(workplaces) => change({ workplaces })}
      />
      <ChecksField
        legend="Employment"
        words={employmentWords}
        values={wants.employment}
        onChange={(employment) => change({ employment })}
      />
      <SalaryFloorField floor={wants.salaryFloor} onChange={(salaryFloor) => change({ salaryFloor })} />
      <FieldRow>
        <NamesField
          label="Places"
          hint="Cities, regions or countries where you could work on site."
          placeholder="e.g. Seattle"
          names={wants.places}
          onChange={(places) => change({ places })}
        />
        <NamesField
          label="Companies you avoid"
          names={wants.avoidCompanies}
          onChange={(avoidCompanies) => change({ avoidCompanies })}
        />
      </FieldRow>
    </Section>
  )
}
