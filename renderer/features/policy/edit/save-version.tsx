import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import type { PolicyChange } from '../../../../shared/domain/regulation/changes.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { dayFrom, type LocalDay } from '../../../../shared/domain/time.ts'
import type { Refusal } from '../../../../shared/result.ts'
import { useNow } from '../../../api/use-now.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { DayInput } from '../../../ui/form/inputs/day-input.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { ChangeList } from '../change-list.tsx'

interface Props {
  readonly policy: Policy
  readonly changes: readonly PolicyChange[]
  readonly refusals: readonly Refusal[]
  readonly isSending: boolean
  readonly onSave: (effectiveFrom: LocalDay) => void
  readonly onCancel: () => void
}

const id = 'ingangsdatum'

/** Shows in words what is about to change, asks from which day it counts, and saves only then. */
export function SaveVersion({ policy, changes, refusals, isSending, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const today = amsterdamDay(useNow())
  const [day, setDay] = useState<string>(today)
  const chosen = dayFrom(day)
  const isDay = chosen !== undefined
  return (
    <ConfirmDialog
      open
      title={t('policy:save.title')}
      confirm={t('policy:save.confirm')}
      onConfirm={() => {
        if (chosen !== undefined) onSave(chosen)
      }}
      onCancel={onCancel}
      isBusy={isSending}
    >
      <Stack spacing={2}>
        <RefusalList refusals={refusals} title={t('policy:edit.refused')} policy={policy} />
        <Typography>{t('policy:save.changes')}</Typography>
        <ChangeList changes={changes} />
        <FormControl error={!isDay}>
          <FormLabel required id={`${id}-naam`} htmlFor={id} sx={{ color: 'text.primary', fontWeight: 500, mb: 0.5 }}>
            {t('policy:save.from')}
          </FormLabel>
          <DayInput
            id={id}
            labelId={`${id}-naam`}
            describedBy={`${id}-uitleg`}
            value={day}
            onChange={(value) => setDay(typeof value === 'string' ? value : '')}
            onBlur={() => undefined}
            required
            invalid={!isDay}
            autoFocus={false}
            today={today}
            side="future"
          />
          <FormHelperText id={`${id}-uitleg`}>{!isDay && t('policy:save.dayWrong')}</FormHelperText>
        </FormControl>
      </Stack>
    </ConfirmDialog>
  )
}
