import type { ReactNode } from 'react'
import type { Profile } from '@/lib/model'
import { AboutYou } from './AboutYou'
import { Limits } from './Limits'
import type { Suggestion } from './Picker'
import { ProfileFile, type ProfileImport } from './ProfileFile'
import styles from './ProfilePage.module.css'
import { Section } from './Section'
import { SkillsField } from './SkillsField'
import { Wishes } from './Wishes'

/** `failed`: the browser refused to store it. */
export type SavingStatus = 'untouched' | 'saving' | 'saved' | 'failed'

interface ProfilePageProps {
  profile: Profile
  saving: SavingStatus
  /** Stands above the sections, e.g. what became of a broken stored profile. */
  notice?: ReactNode
  /** Names of the taxonomy, of one kind or of skills of any kind. */
  suggest: (typed: string, kind: 'skill' | 'certification' | 'language') => readonly Suggestion[]
  canonical: (skill: string) => string
  readFile: (text: string, fileName: string) => ProfileImport
  onChange: (profile: Profile) => void
  onExport: () => void
}

const savingWords: Record<SavingStatus, string> = {
  untouched: 'Saved as you type',
  saving: 'Saving…',
  saved: 'Saved',
  failed:
    'Not saved: the browser refused to store it. Export the profile to keep it, free some disk space, then change any field to try again.',
}

export function ProfilePage(props: ProfilePageProps) {
  const { profile, saving, notice, suggest, canonical, readFile, onChange, onExport } = props
  const change = (part: Partial<Profile>) => onChange({ ...profile, ...part })
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <div>
          <h1>Your profile</h1>
          <p className={styles.lead}>Rolefit compares postings with it. It stays in this browser.</p>
        </div>
        <nav aria-label="Rolefit">
          <a href="/saved.html">Saved postings</a>
        </nav>
        <p role="status" className={saving === 'failed' ? styles.failed : styles.saving}>
          {savingWords[saving]}
        </p>
      </header>
      <main className={styles.sections}>
        {notice}
        <Section title="Skills" lead="Technologies, practices and soft skills, with the years that postings ask for.">
          <SkillsField
            skills={profile.skills}
            suggest={(typed) => suggest(typed, 'skill')}
            canonical={canonical}
            onChange={(skills) => change({ skills })}
          />
        </Section>
        <AboutYou profile={profile} suggest={suggest} onChange={change} />
        <Wishes wants={profile.wants} onChange={(wants) => change({ wants })} />
        <Limits profile={profile} onChange={change} />
        <ProfileFile profile={profile} read={readFile} onImport={onChange} onExport={onExport} />
      </main>
    </div>
  )
}
