import { useCombobox } from 'downshift'
import { useState } from 'react'
import controls from '../design/controls.module.css'
import styles from './Picker.module.css'

/** A name to choose, and the other name by which it was found, if any. */
export interface Suggestion {
  name: string
  alias?: string
}

interface PickerProps {
  label: string
  hint?: string
  placeholder?: string
  /** Names that fit what was typed, best first. */
  suggest: (typed: string) => readonly Suggestion[]
  /** One or more names: what was chosen, or what was typed, parted at commas and line ends. */
  onAdd: (names: string[]) => void
}

interface Item extends Suggestion {
  own: boolean
}

const LONGEST_NAME = 80

/** A combobox that adds names to a list: from the suggestions, or in the candidate's own words. */
export function Picker({ label, hint, placeholder, suggest, onAdd }: PickerProps) {
  const [typed, setTyped] = useState('')
  const items = itemsFor(typed, suggest)
  const combobox = useCombobox<Item>({
    items,
    inputValue: typed,
    selectedItem: null,
    itemToString: (item) => item?.name ?? '',
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    stateReducer: (_, { type, changes }) => {
      const { InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes
      // Leaving the field keeps what was typed and chooses nothing.
      if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: typed }
      if (type === InputKeyDownEnter || type === ItemClick) return { ...changes, inputValue: '' }
      return changes
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      onAdd(selectedItem.own ? namesIn(typed) : [selectedItem.name])
      setTyped('')
    },
  })
  return (
    <div className={styles.picker}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names the input. */}
      <label {...combobox.getLabelProps()}>{label}</label>
      <input className={controls.control} placeholder={placeholder} {...combobox.getInputProps()} />
      <ul {...combobox.getMenuProps()} className={styles.menu} hidden={!combobox.isOpen || items.length === 0}>
        {combobox.isOpen &&
          items.map((item, index) => (
            <li
              key={item.own ? `own ${item.name}` : item.name}
              {...combobox.getItemProps({ item, index })}
              className={index === combobox.highlightedIndex ? styles.highlighted : undefined}
            >
              {item.own ? `Add “${item.name}”` : item.name}
              {item.alias && <span className={styles.alias}> {item.alias}</span>}
            </li>
          ))}
      </ul>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}

function itemsFor(typed: string, suggest: PickerProps['suggest']): Item[] {
  const names = namesIn(typed)
  const own: Item = { name: names.join(', '), own: true }
  if (names.length === 0) return []
  if (names.length > 1) return [own]
  const suggestions = suggest(names[0] ?? '').map((suggestion) => ({ ...suggestion, own: false }))
  const known = suggestions.some(({ name }) => name.toLowerCase() === own.name.toLowerCase())
  return known ? suggestions : [...suggestions, own]
}

function namesIn(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, LONGEST_NAME))
    .filter((name) => name !== '')
}
