import { useState } from 'react'
import * as z from 'zod/mini'
import { type SalaryFloor as Floor, type PayPeriod, SalaryFloor } from '@/lib/model'
import { periodWords } from '../words/vocabulary'
import { ChoiceField } from './ChoiceField'
import { numberText, readNumber } from './read-number'
import { FieldRow } from './Section'
import { type Reading, ValueField } from './ValueField'

const readAmount = readNumber(z.nullable(SalaryFloor.shape.amount), 'An amount above 0, or nothing.')
const asIs = (text: string) => text

function readCurrency(text: string): Reading<string> {
  const parsed = SalaryFloor.shape.currency.safeParse(text.trim().toUpperCase())
  return parsed.success ? { value: parsed.data } : { problem: 'A code of three letters, such as USD or EUR.' }
}

/** The least pay to consider; currency and period are kept while the amount is empty. */
export function SalaryFloorField({
  floor,
  onChange,
}: {
  floor: Floor | null
  onChange: (floor: Floor | null) => void
}) {
  const [currency, setCurrency] = useState(floor?.currency ?? 'USD')
  const [period, setPeriod] = useState<PayPeriod>(floor?.period ?? 'year')
  const now = { amount: floor?.amount ?? null, currency: floor?.currency ?? currency, period: floor?.period ?? period }
  const change = (part: Partial<typeof now>) => {
    const { amount, ...unit } = { ...now, ...part }
    setCurrency(unit.currency)
    setPeriod(unit.period)
    onChange(amount === null ? null : { amount, ...unit })
  }
  return (
    <FieldRow>
      <ValueField
        label="Lowest pay"
        hint="Leave empty for none."
        value={now.amount}
        toText={numberText}
        read={readAmount}
        inputMode="decimal"
        onChange={(amount) => change({ amount })}
      />
      <ValueField
        label="Currency"
        value={now.currency}
        toText={asIs}
        read={readCurrency}
        onChange={(next) => change({ currency: next })}
      />
      <ChoiceField
        label="Per"
        words={periodWords}
        value={now.period}
        onChange={(next) => change({ period: next ?? 'year' })}
      />
    </FieldRow>
  )
}
