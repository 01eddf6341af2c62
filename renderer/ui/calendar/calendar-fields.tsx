import Alert from '@mui/material/Alert'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { decreeDays } from '../../../shared/domain/calendar/decree-days.ts'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import type { CalendarSettings } from '../../../shared/domain/calendar/settings.ts'
import { useLanguage } from '../use-language.ts'
import { ClosedDays } from './closed-days.tsx'

interface Props {
  readonly calendar: CalendarSettings
  readonly onChange: (change: Partial<CalendarSettings>) => void
}

/** The office's calendar: what counts as a working day. */
export function CalendarFields({ calendar, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Stack spacing={3}>
      <Alert severity="info">{t('shell:calendar.law')}</Alert>
      <Weekdays calendar={calendar} onChange={onChange} />
      <Holidays calendar={calendar} onChange={onChange} />
      <ClosedDays days={calendar.closedDays} onChange={(closedDays) => onChange({ closedDays })} />
    </Stack>
  )
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

function Weekdays({ calendar, onChange }: Props) {
  const { t } = useTranslation()
  const toggle = (day: number, isOn: boolean) => {
    const without = calendar.weekdays.filter((one) => one !== day)
    onChange({ weekdays: isOn ? [...without, day].toSorted((a, b) => a - b) : without })
  }
  const isEmpty = calendar.weekdays.length === 0
  return (
    <FormControl component="fieldset" error={isEmpty}>
      <FormLabel component="legend">{t('shell:calendar.weekdays')}</FormLabel>
      <FormGroup row>
        {weekdays.map((day) => (
          <FormControlLabel
            key={day}
            label={t(`calendar:weekday${day}`)}
            control={
              <Checkbox
                size="small"
                checked={calendar.weekdays.includes(day)}
                onChange={({ target }) => toggle(day, target.checked)}
              />
            }
          />
        ))}
      </FormGroup>
      {isEmpty && <FormHelperText>{t('shell:calendar.weekdaysMissing')}</FormHelperText>}
    </FormControl>
  )
}

const liberationChoices = ['never', 'lustrum', 'always'] as const

function Holidays({ calendar, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const days = decreeDays.map((day) => formatDay(day, language)).join(' · ')
  return (
    <>
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('shell:calendar.extra')}</FormLabel>
        <FormHelperText>{t('shell:calendar.extraHelp')}</FormHelperText>
        <FormControlLabel
          label={t('calendar:goodFriday')}
          control={
            <Checkbox
              size="small"
              checked={calendar.goodFriday}
              onChange={({ target }) => onChange({ goodFriday: target.checked })}
            />
          }
        />
        <FormControlLabel
          label={t('shell:calendar.decree')}
          control={
            <Checkbox
              size="small"
              checked={calendar.decreeDays}
              onChange={({ target }) => onChange({ decreeDays: target.checked })}
            />
          }
        />
        <FormHelperText sx={{ ml: 3.5, mt: 0 }}>{t('shell:calendar.decreeDays', { days })}</FormHelperText>
      </FormControl>
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('shell:calendar.liberation')}</FormLabel>
        <RadioGroup row value={calendar.liberationDay}>
          {liberationChoices.map((choice) => (
            <FormControlLabel
              key={choice}
              value={choice}
              label={t(`shell:calendar.liberation.${choice}`)}
              control={<Radio size="small" onChange={() => onChange({ liberationDay: choice })} />}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </>
  )
}
