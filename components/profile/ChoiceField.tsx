import controls from '../design/controls.module.css'
import { Field } from './Field'

interface ChoiceFieldProps<Choice extends string> {
  label: string
  about?: string
  hint?: string
  words: Record<Choice, string>
  value: Choice | null
  /** The word for null; without it a choice must be made. */
  none?: string
  onChange: (value: Choice | null) => void
}

/** One of a few words of the model. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, about, hint, words, value, none, onChange } = props
  const choices = Object.keys(words) as Choice[]
  return (
    <Field label={label} about={about} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={controls.control}
          value={value ?? ''}
          aria-describedby={describedBy}
          onChange={({ target }) => onChange(choices.find((choice) => choice === target.value) ?? null)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words[choice]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
