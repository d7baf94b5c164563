import { useEffect, useRef, useState } from 'react'
import controls from '../design/controls.module.css'
import { Field } from './Field'

/** What a text stands for, or what is wrong with it. */
export type Reading<Value> = { value: Value } | { problem: string }

interface ValueFieldProps<Value> {
  label: string
  about?: string
  hint?: string
  value: Value
  toText: (value: Value) => string
  read: (text: string) => Reading<Value>
  onChange: (value: Value) => void
  inputMode?: 'text' | 'decimal' | 'numeric'
}

/** Keeps what was typed even where it is wrong, and passes on only what is right. */
export function ValueField<Value>(props: ValueFieldProps<Value>) {
  const { label, about, hint, value, toText, read, onChange, inputMode = 'text' } = props
  const [text, setText] = useState(toText(value))
  const passedOn = useRef(value)

  // A value from outside (an import, another page) replaces the text; one's own echo does not.
  useEffect(() => {
    if (Object.is(passedOn.current, value)) return
    passedOn.current = value
    setText(toText(value))
  }, [value, toText])

  const reading = read(text)
  return (
    <Field label={label} about={about} hint={hint} problem={'problem' in reading ? reading.problem : null}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          className={controls.control}
          value={text}
          inputMode={inputMode}
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => {
            setText(event.target.value)
            const next = read(event.target.value)
            if ('value' in next) {
              passedOn.current = next.value
              onChange(next.value)
            }
          }}
        />
      )}
    </Field>
  )
}
