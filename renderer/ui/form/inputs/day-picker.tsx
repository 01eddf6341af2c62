import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import Popover from '@mui/material/Popover'
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar'
import { format, parse } from 'date-fns'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayFrom, type LocalDay } from '../../../../shared/domain/time.ts'

const isoDay = 'yyyy-MM-dd'

/** The button at the end of a day's box that unfolds a calendar. */
export function DayPicker(props: {
  readonly day: string
  readonly today: LocalDay
  readonly onPick: (day: LocalDay) => void
}) {
  const { t } = useTranslation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const shown = dayFrom(props.day)
  return (
    <InputAdornment position="end">
      <IconButton
        size="small"
        edge="end"
        tabIndex={-1}
        aria-label={t('form:openCalendar')}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <CalendarMonthOutlined fontSize="small" />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <DateCalendar
          autoFocus
          value={shown === undefined ? null : parse(shown, isoDay, new Date(0))}
          referenceDate={parse(props.today, isoDay, new Date(0))}
          onChange={(date: Date | null, state) => {
            if (date === null || state !== 'finish') return
            const picked = dayFrom(format(date, isoDay))
            if (picked !== undefined) props.onPick(picked)
            setAnchor(null)
          }}
        />
      </Popover>
    </InputAdornment>
  )
}
