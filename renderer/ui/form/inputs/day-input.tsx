import OutlinedInput from '@mui/material/OutlinedInput'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayBox, readDay } from '../day-text.ts'
import type { InputProps } from '../input-props.ts'
import { DayPicker } from './day-picker.tsx'

/** A day as text, with a calendar at hand; text that is no day is kept and refused by name. */
export function DayInput(props: InputProps) {
  const { id, describedBy, value, onChange, onBlur, required, invalid, autoFocus, today, side = 'thisYear' } = props
  const { t } = useTranslation()
  const stored = typeof value === 'string' ? value : ''
  const [typed, setTyped] = useState(() => dayBox(stored))
  const isInStep = (readDay(typed, today, side) ?? typed) === stored
  const shown = isInStep ? typed : dayBox(stored)

  function type(text: string): void {
    setTyped(text)
    onChange(readDay(text, today, side) ?? text)
  }

  return (
    <OutlinedInput
      id={id}
      size="small"
      autoFocus={autoFocus}
      value={shown}
      placeholder={t('form:dayExample')}
      onChange={({ target }) => type(target.value)}
      onBlur={() => {
        setTyped(dayBox(stored))
        onBlur()
      }}
      error={invalid}
      sx={{ width: 190 }}
      inputProps={{ 'aria-describedby': describedBy, 'aria-required': required, autoComplete: 'off' }}
      endAdornment={<DayPicker day={stored} today={today} onPick={(day) => type(dayBox(day))} />}
    />
  )
}
