import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermLength } from '../../shared/domain/policy/office-choices.ts'
import { ChoiceBox } from './choice-box.tsx'
import { TextBox } from './text-box.tsx'

interface Props<Unit extends TermLength['unit']> {
  /** Of the box for the number; the box for the unit has `-eenheid` behind it. */
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly unit: Unit
  readonly units: readonly Unit[]
  readonly least: number
  readonly most: number
  readonly problem: string
  readonly onChange: (length: { readonly value: number; readonly unit: Unit }) => void
}

/** A length of time as a number and a unit; a number that does not fit stays on screen and is not passed on. */
export function LengthFields<Unit extends TermLength['unit']>(props: Props<Unit>) {
  const { id, label, value, unit, units, least, most, problem, onChange } = props
  const { t } = useTranslation()
  const nameOf = (one: TermLength['unit']) => t(`policy:unit.${one}`)
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  const fits = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most
  const shown = fits(typed) && Number(typed) !== value ? String(value ?? '') : typed
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
      <TextBox
        id={id}
        label={label}
        required
        value={shown}
        width={160}
        problem={shown !== '' && !fits(shown) ? problem : null}
        onChange={(text) => {
          setTyped(text)
          if (fits(text)) onChange({ value: Number(text), unit })
        }}
      />
      <ChoiceBox
        id={`${id}-eenheid`}
        label={t('policy:terms.unit')}
        value={unit}
        width={150}
        options={units.map((one) => ({ id: one, label: nameOf(one) }))}
        onChange={(next) => onChange({ value: value ?? least, unit: next })}
      />
    </Stack>
  )
}
