import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Button from '@mui/material/Button'
import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import IconButton from '@mui/material/IconButton'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemText from '@mui/material/ListItemText'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import { dayFrom, type LocalDay } from '../../../shared/domain/time.ts'
import { useNow } from '../../api/use-now.ts'
import { fieldDomId } from '../form/field-focus.ts'
import { DayInput } from '../form/inputs/day-input.tsx'
import { useLanguage } from '../use-language.ts'

interface Props {
  readonly days: readonly LocalDay[]
  readonly onChange: (days: LocalDay[]) => void
}

const id = fieldDomId('calendar.closedDay')

/** The office's own closing days: one at a time in, each with a button to take it out. */
export function ClosedDays({ days, onChange }: Props) {
  const { t } = useTranslation()
  const today = amsterdamDay(useNow())
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const add = () => {
    const day = dayFrom(typed)
    setWrong(day === undefined)
    if (day === undefined) return
    onChange([...new Set([...days, day])].toSorted())
    setTyped('')
  }
  return (
    <FormControl error={isWrong} component="div">
      <FormLabel id={`${id}-naam`} htmlFor={id} sx={{ mb: 0.5 }}>
        {t('shell:calendar.closed')}
      </FormLabel>
      <Stack
        direction="row"
        spacing={1}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
          event.preventDefault()
          add()
        }}
      >
        <DayInput
          id={id}
          labelId={`${id}-naam`}
          describedBy={`${id}-uitleg`}
          value={typed}
          onChange={(value) => {
            setTyped(typeof value === 'string' ? value : '')
            setWrong(false)
          }}
          onBlur={() => undefined}
          required={false}
          invalid={isWrong}
          autoFocus={false}
          today={today}
        />
        <Button variant="outlined" onClick={add}>
          {t('shell:calendar.addClosed')}
        </Button>
      </Stack>
      <FormHelperText id={`${id}-uitleg`}>
        {isWrong ? t('shell:calendar.closedWrong', { typed }) : t('shell:calendar.closedHelp')}
      </FormHelperText>
      <ClosedDayList days={days} onRemove={(day) => onChange(days.filter((one) => one !== day))} />
    </FormControl>
  )
}

function ClosedDayList({
  days,
  onRemove
}: {
  readonly days: readonly LocalDay[]
  readonly onRemove: (day: LocalDay) => void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (days.length === 0) return null
  return (
    <List dense aria-label={t('shell:calendar.closed')} sx={{ maxWidth: 360 }}>
      {days.map((day) => {
        const label = formatDay(day, language)
        return (
          <ListItem
            key={day}
            divider
            disableGutters
            secondaryAction={
              <IconButton
                edge="end"
                size="small"
                aria-label={t('shell:calendar.removeClosed', { day: label })}
                onClick={() => onRemove(day)}
              >
                <DeleteOutlined fontSize="small" />
              </IconButton>
            }
          >
            <ListItemText primary={label} />
          </ListItem>
        )
      })}
    </List>
  )
}
