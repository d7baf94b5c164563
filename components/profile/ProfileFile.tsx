import { useId, useRef, useState } from 'react'
import type { Profile } from '@/lib/model'
import { Button } from '../design/Button'
import styles from './ProfileFile.module.css'
import { Section } from './Section'

/** A profile read from a file, or what is wrong with it: the field, and what was expected. */
export type ProfileImport = { profile: Profile } | { problem: string }

interface ProfileFileProps {
  profile: Profile
  read: (text: string, fileName: string) => ProfileImport
  onImport: (profile: Profile) => void
  onExport: () => void
}

const LARGEST_FILE_BYTES = 5_000_000

/** Import and export; an import can be undone until the page is left. */
export function ProfileFile({ profile, read, onImport, onExport }: ProfileFileProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [result, setResult] = useState<{ told: string } | { problem: string } | null>(null)
  const [before, setBefore] = useState<Profile | null>(null)

  async function take(file: File) {
    if (file.size > LARGEST_FILE_BYTES) {
      setResult({ problem: `${file.name} is larger than 5 MB. A profile is a small JSON file; choose another one.` })
      return
    }
    const answer = read(await file.text(), file.name)
    if ('problem' in answer) {
      setResult({ problem: `${answer.problem} Nothing was changed.` })
      return
    }
    setBefore(profile)
    onImport(answer.profile)
    const count = answer.profile.skills.length
    setResult({ told: `Imported ${file.name}: ${count} ${count === 1 ? 'skill' : 'skills'}.` })
  }

  function undo() {
    if (before) onImport(before)
    setBefore(null)
    setResult({ told: 'The profile is as it was before the import.' })
  }

  return (
    <Section title="Profile file" lead="Rolefit’s own JSON, or a resume in the JSON Resume format (jsonresume.org).">
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>Import profile</Button>
        <Button onClick={onExport}>Export profile</Button>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".json,application/json"
          className="for-screen-readers"
          aria-label="Profile file to import"
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void take(file)
            target.value = ''
          }}
        />
      </div>
      <div role="status" className={styles.result}>
        {result && 'told' in result && (
          <>
            <p>{result.told}</p>
            {before && (
              <Button weight="quiet" onClick={undo}>
                Undo import
              </Button>
            )}
          </>
        )}
      </div>
      {result && 'problem' in result && (
        <p role="alert" className={styles.problem}>
          {result.problem}
        </p>
      )}
    </Section>
  )
}
