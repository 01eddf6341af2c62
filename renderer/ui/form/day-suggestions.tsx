import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { nextWorkingDays } from '../../../shared/domain/calendar/working-days.ts'
import { formatNearDay } from '../../../shared/domain/calendar/format.ts'
import type { CalendarSettings } from '../../../shared/domain/calendar/settings.ts'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'
import { useLanguage } from '../use-language.ts'

/** How many working days are suggested. */
const suggested = 4

interface Props {
  readonly today: LocalDay
  readonly calendar: CalendarSettings
  readonly value: FieldValue
  readonly onChange: (day: LocalDay) => void
}

/** The working days to come, each to be chosen at once. */
export function DaySuggestions({ today, calendar, value, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('form:suggestedDays')}
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}
    >
      {nextWorkingDays(today, suggested, calendar).map((day) => (
        <Button
          key={day}
          size="small"
          variant={day === value ? 'contained' : 'outlined'}
          aria-pressed={day === value}
          onClick={() => onChange(day)}
        >
          {formatNearDay(day, language)}
        </Button>
      ))}
    </Stack>
  )
}
