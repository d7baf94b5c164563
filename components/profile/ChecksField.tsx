import styles from './ChecksField.module.css'

interface ChecksFieldProps<Choice extends string> {
  legend: string
  hint?: string
  words: Record<Choice, string>
  values: readonly Choice[]
  onChange: (values: Choice[]) => void
  /** One a line instead of side by side. */
  stacked?: boolean
}

/** Any number of a few words of the model, kept in the model's order. */
export function ChecksField<Choice extends string>(props: ChecksFieldProps<Choice>) {
  const { legend, hint, words, values, onChange, stacked = false } = props
  const choices = Object.keys(words) as Choice[]
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={stacked ? styles.stacked : styles.choices}>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={values.includes(choice)}
              onChange={({ target }) =>
                onChange(choices.filter((each) => (each === choice ? target.checked : values.includes(each))))
              }
            />
            {words[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
