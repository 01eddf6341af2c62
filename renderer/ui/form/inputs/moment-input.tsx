import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { turnOf } from '../../../../shared/domain/calendar/amsterdam.ts'
import { dayBox, joinMoment, type MomentText, readDay, splitMoment } from '../day-text.ts'
import type { InputProps } from '../input-props.ts'
import { DayPicker } from './day-picker.tsx'
import { instantFrom } from '../../../../shared/domain/time.ts'

/** A day and a time on the Amsterdam clock; what is no moment is kept as typed and refused by name. */
export function MomentInput(props: InputProps) {
  const {
    id,
    labelId,
    describedBy,
    value,
    onChange,
    onBlur,
    required,
    invalid,
    autoFocus,
    today,
    side = 'thisYear'
  } = props
  const { t } = useTranslation()
  const stored = typeof value === 'string' ? value : ''
  const [typed, setTyped] = useState(() => splitMoment(stored))
  const isInStep = joinMoment(typed, today, side) === stored
  const shown = isInStep ? typed : splitMoment(stored)

  // In the night that the clock goes back, it shows an hour of times twice.
  const moment = instantFrom(stored)
  const turn = moment === undefined ? null : turnOf(moment)

  function type(change: Partial<MomentText>): void {
    const next = { ...shown, ...change }
    setTyped(next)
    onChange(joinMoment(next, today, side))
  }

  function settle(): void {
    setTyped(splitMoment(stored))
    onBlur()
  }

  const common = { 'aria-describedby': describedBy, 'aria-required': required, autoComplete: 'off' }
  return (
    <Stack direction="row" spacing={1} id={id} role="group" aria-labelledby={labelId}>
      <OutlinedInput
        size="small"
        autoFocus={autoFocus}
        value={shown.day}
        placeholder={t('form:dayExample')}
        onChange={({ target }) => type({ day: target.value })}
        onBlur={settle}
        error={invalid}
        sx={{ width: 190 }}
        inputProps={{ ...common, 'aria-label': t('form:day') }}
        endAdornment={
          <DayPicker
            day={readDay(shown.day, today, side) ?? ''}
            today={today}
            onPick={(day) => type({ day: dayBox(day) })}
          />
        }
      />
      <OutlinedInput
        size="small"
        value={shown.time}
        placeholder={t('form:timeExample')}
        onChange={({ target }) => type({ time: target.value })}
        onBlur={settle}
        error={invalid}
        sx={{ width: 96 }}
        inputProps={{ ...common, 'aria-label': t('form:time') }}
      />
      {turn !== null && (
        <Select
          size="small"
          native
          value={turn}
          onChange={({ target }) => type({ isSecond: target.value === 'second' })}
          onBlur={settle}
          inputProps={{ 'aria-label': t('form:turn') }}
        >
          <option value="first">{t('form:turn.first')}</option>
          <option value="second">{t('form:turn.second')}</option>
        </Select>
      )}
    </Stack>
  )
}
