import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { lengthInWords } from '../../../shared/i18n/describe.ts'
import { capital } from '../../../shared/i18n/words.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { SetupEntry } from './setup-entry.ts'

interface Props {
  readonly entry: SetupEntry
  readonly policies: readonly Policy[]
}

/** Everything that was chosen, to look over before the office is made. */
export function SummaryStep({ entry, policies }: Props) {
  const { t } = useTranslation()
  const lines = useLines(entry, policies)
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: '200px 1fr', columnGap: 2, rowGap: 1, m: 0 }}
      aria-label={t('setup:summary.title')}
    >
      {lines.map(([label, text]) => (
        <Fragment key={label}>
          <Typography component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {text || t('common:empty')}
          </Typography>
        </Fragment>
      ))}
    </Box>
  )
}

function useLines(entry: SetupEntry, policies: readonly Policy[]) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { office, policy, independentBody, calendar, officer } = entry
  const chosen = policies.find(({ id }) => id === policy)
  const list = (parts: readonly (string | false)[], separator = ', ') => parts.filter(Boolean).join(separator)
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => calendar.weekdays.includes(day))
  const extra = [
    calendar.goodFriday && t('calendar:goodFriday'),
    calendar.liberationDay !== 'never' &&
      `${t('calendar:liberationDay')} (${t(`shell:calendar.liberation.${calendar.liberationDay}`)})`,
    calendar.decreeDays && t('shell:calendar.decree')
  ]
  return [
    [t('shell:office.name'), office.name],
    [t('shell:office.address'), list([office.address, list([office.postcode, office.place], ' ')])],
    [t('setup:summary.contact'), list([office.phone, office.email])],
    [
      t('setup:policy.step'),
      chosen ? t('setup:policy.name', { id: chosen.id, title: chosen.title, sort: capital(chosen.sort) }) : ''
    ],
    ...(chosen?.retention.chosenByOffice && entry.retention
      ? [[t('policy:retention.value'), lengthInWords(t, entry.retention)] as const]
      : []),
    [t('shell:body.name'), list([independentBody.name, independentBody.place])],
    [t('shell:calendar.weekdays'), list(weekdays.map((day) => t(`calendar:weekday${day}`)))],
    [t('shell:calendar.extra'), list(extra) || t('common:none')],
    [t('shell:calendar.closed'), list(calendar.closedDays.map((day) => formatDay(day, language))) || t('common:none')],
    [t('setup:account.step'), officer.name]
  ] as const
}
