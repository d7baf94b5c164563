import styles from './NamesField.module.css'
import { Picker, type Suggestion } from './Picker'
import { RemoveButton } from './RemoveButton'

interface NamesFieldProps {
  label: string
  hint?: string
  placeholder?: string
  names: readonly string[]
  suggest?: (typed: string) => readonly Suggestion[]
  onChange: (names: string[]) => void
}

const none = () => []

/** A list of names, each removable, none twice. */
export function NamesField({ label, hint, placeholder, names, suggest = none, onChange }: NamesFieldProps) {
  return (
    <div className={styles.field}>
      <Picker
        label={label}
        {...(hint !== undefined && { hint })}
        {...(placeholder !== undefined && { placeholder })}
        suggest={(typed) => suggest(typed).filter(({ name }) => !names.includes(name))}
        onAdd={(added) => onChange(withNames(names, added))}
      />
      {names.length > 0 && (
        <ul className={styles.names} aria-label={label}>
          {names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <RemoveButton name={name} onClick={() => onChange(names.filter((each) => each !== name))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function withNames(names: readonly string[], added: readonly string[]): string[] {
  const all = [...names]
  for (const name of added) {
    if (!all.some((each) => each.toLowerCase() === name.toLowerCase())) all.push(name)
  }
  return all
}
