// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ProfileImport } from '@/components/profile/ProfileFile'
import { ProfilePage } from '@/components/profile/ProfilePage'
import { emptyProfile, type Profile } from '@/lib/model'
import { sampleProfile } from './sample'

afterEach(cleanup)

type ReadFile = (text: string) => ProfileImport

function suggest(typed: string) {
  return ['TypeScript', 'Typesense'].filter((name) => name.toLowerCase().startsWith(typed)).map((name) => ({ name }))
}

interface EditorProps {
  start: Profile
  readFile: ReadFile
  onExport: () => void
  onChange: (profile: Profile) => void
}

function Editor({ start, readFile, onExport, onChange }: EditorProps) {
  const [profile, setProfile] = useState(start)
  const change = (next: Profile) => {
    setProfile(next)
    onChange(next)
  }
  return (
    <ProfilePage
      profile={profile}
      saving="untouched"
      suggest={suggest}
      canonical={(typed) => typed}
      readFile={readFile}
      onChange={change}
      onExport={onExport}
    />
  )
}

function show(start: Profile, readFile: ReadFile = () => ({ problem: 'Not a profile.' })) {
  let latest = start
  const onExport = vi.fn()
  const onChange = (profile: Profile) => {
    latest = profile
  }
  render(<Editor start={start} readFile={readFile} onExport={onExport} onChange={onChange} />)
  return { profile: () => latest, onExport }
}

describe('skills', () => {
  it('adds the first suggestion with Enter and clears the field', async () => {
    const { profile } = show(emptyProfile())
    const field = screen.getByRole('combobox', { name: 'Add a skill' })
    await userEvent.type(field, 'typ{Enter}')
    expect(profile().skills.map(({ name }) => name)).toEqual(['TypeScript'])
    expect((field as HTMLInputElement).value).toBe('')
  })

  it('adds what the taxonomy does not know, and several names at once', async () => {
    const { profile } = show(emptyProfile())
    const field = screen.getByRole('combobox', { name: 'Add a skill' })
    await userEvent.type(field, 'Zig, Hare,{Enter}')
    expect(profile().skills.map(({ name }) => name)).toEqual(['Zig', 'Hare'])
  })

  it('adds nothing twice', async () => {
    const { profile } = show(sampleProfile())
    await userEvent.type(screen.getByRole('combobox', { name: 'Add a skill' }), 'go{Enter}')
    expect(profile().skills).toHaveLength(1)
  })

  it('edits years, level and last use, and removes', async () => {
    const { profile } = show(sampleProfile())
    const years = screen.getByRole('textbox', { name: 'Years of Go' })
    await userEvent.clear(years)
    await userEvent.type(years, '4.5')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level of Go' }), 'Expert')
    await userEvent.type(screen.getByRole('textbox', { name: 'Last used of Go' }), '2024')
    expect(profile().skills).toEqual([{ name: 'Go', years: 4.5, level: 'expert', lastUsed: 2024 }])
    await userEvent.click(screen.getByRole('button', { name: 'Remove Go' }))
    expect(profile().skills).toEqual([])
  })
})

describe('a wrong value', () => {
  it('is named at its field and never reaches the profile', async () => {
    const { profile } = show(sampleProfile())
    const years = screen.getByRole('textbox', { name: 'Years of experience' })
    await userEvent.clear(years)
    await userEvent.type(years, '900')
    expect(years.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe('Years must be a number from 0 to 60.')
    expect(profile().years).not.toBe(900)
    await userEvent.clear(years)
    await userEvent.type(years, '12')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(profile().years).toBe(12)
  })
})

describe('wishes and limits', () => {
  it('keeps levels in the order of the model', async () => {
    const { profile } = show(emptyProfile())
    const levels = screen.getByRole('group', { name: 'Target levels' })
    await userEvent.click(within(levels).getByRole('checkbox', { name: 'Staff' }))
    await userEvent.click(within(levels).getByRole('checkbox', { name: 'Senior' }))
    expect(profile().wants.levels).toEqual(['senior', 'staff'])
  })

  it('reads amounts as people write them', async () => {
    const { profile } = show(emptyProfile())
    await userEvent.type(screen.getByRole('textbox', { name: 'Lowest pay' }), '85,000')
    const currency = screen.getByRole('textbox', { name: 'Currency' })
    await userEvent.clear(currency)
    await userEvent.type(currency, 'eur')
    expect(profile().wants.salaryFloor).toEqual({ amount: 85_000, currency: 'EUR', period: 'year' })
  })

  it('marks a wish as a limit', async () => {
    const { profile } = show(emptyProfile())
    await userEvent.click(screen.getByRole('checkbox', { name: 'Pay below my floor' }))
    expect(profile().limits).toEqual(['salary'])
  })
})

describe('import and export', () => {
  const file = new File(['{}'], 'resume.json', { type: 'application/json' })

  it('takes a profile over, and gives the old one back', async () => {
    const imported = { ...emptyProfile('Imported'), years: 3 }
    const { profile } = show(sampleProfile(), () => ({ profile: imported }))
    await userEvent.upload(screen.getByLabelText('Profile file to import'), file)
    expect(await screen.findByText('Imported resume.json: 0 skills.')).toBeTruthy()
    expect(profile()).toEqual(imported)
    expect((screen.getByRole('textbox', { name: 'Years of experience' }) as HTMLInputElement).value).toBe('3')
    await userEvent.click(screen.getByRole('button', { name: 'Undo import' }))
    expect(profile()).toEqual(sampleProfile())
  })

  it('changes nothing where the file is wrong, and says what is wrong', async () => {
    const { profile } = show(sampleProfile(), () => ({ problem: 'skills.0.years: expected a number from 0 to 60.' }))
    await userEvent.upload(screen.getByLabelText('Profile file to import'), file)
    expect((await screen.findByRole('alert')).textContent).toBe(
      'skills.0.years: expected a number from 0 to 60. Nothing was changed.',
    )
    expect(profile()).toEqual(sampleProfile())
  })

  it('exports', async () => {
    const { onExport } = show(sampleProfile())
    await userEvent.click(screen.getByRole('button', { name: 'Export profile' }))
    expect(onExport).toHaveBeenCalledOnce()
  })
})
