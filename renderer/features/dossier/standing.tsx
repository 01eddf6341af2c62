import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDue } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { useNow } from '../../api/use-now.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { nextDue } from './timeline.ts'

interface Props {
  readonly view: DossierView
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary', mb: 0.25 }}>
        {label}
      </Typography>
      <Box
        component="dd"
        sx={{ m: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}
      >
        {children}
      </Box>
    </Box>
  )
}

function Responsible({ view }: Props) {
  const { t } = useTranslation()
  const { people, stage, clause } = view.responsible
  const found = view.policy.stages.find(({ id }) => id === stage)
  const nobody = found?.responsible === 'involved' ? t('dossier:nobodyYet') : t('dossier:nobodyHandles')
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {people.length === 0 ? nobody : people.map(({ name }) => name).join(', ')}
      </Typography>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {found?.label}
      </Typography>
      <ClauseChip clause={clause} policy={view.policy} />
    </>
  )
}

function NextDue({ view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const next = nextDue(view, useNow())
  if (next === null) return <Typography component="span">{t('dossier:nothingDue')}</Typography>
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}>
        {next.label}
      </Typography>
      <Typography component="span" variant="body2">
        {formatDue(next.term, language)}
      </Typography>
      <TimeLeft term={next.term} policy={view.policy} />
      <ClauseChip clause={next.term.clause} policy={view.policy} />
    </>
  )
}

/** Where the dossier stands: its status, who answers for it, and what is due. */
export function Standing({ view }: Props) {
  const { t } = useTranslation()
  const { status, timesReopened } = view.state
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mb: 2,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 5,
        rowGap: 1.5
      }}
    >
      <Cell label={t('fields:settlement.status')}>
        <StatusChip status={status} />
        {timesReopened > 0 && (
          <Typography component="span" variant="body2">
            {t('dossier:reopenedTimes', { count: timesReopened })}
          </Typography>
        )}
      </Cell>
      <Cell label={t('dossier:responsible')}>
        <Responsible view={view} />
      </Cell>
      <Cell label={t('dossier:nextDue')}>
        <NextDue view={view} />
      </Cell>
    </Box>
  )
}
