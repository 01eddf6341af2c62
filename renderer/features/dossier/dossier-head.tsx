import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
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
import { type ActRequest, sortActs } from './act-offers.ts'
import { nextDue } from './timeline.ts'

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

function Responsible({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const { people, stage, clause } = view.responsible
  const found = view.policy.stages.find(({ id }) => id === stage)
  const nobody = found?.responsible === 'involved' ? t('dossier:nobodyYet') : t('dossier:nobodyHandles')
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {people.length === 0 ? nobody : people.map(({ name }) => name).join(', ')}
      </Typography>
      <Typography component="span" variant="body2">
        {found?.label}
      </Typography>
      <ClauseChip clause={clause} policy={view.policy} />
    </>
  )
}

function NextDue({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const next = nextDue(view, useNow())
  if (next === null) return <Typography component="span">{t('dossier:nothingDue')}</Typography>
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
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

function Pressing({ view, onAct }: Props) {
  const { t } = useTranslation()
  const { pressing } = sortActs(view, useNow())
  if (pressing.length === 0) return null
  return (
    <Box
      component="section"
      aria-labelledby="nu-te-doen"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        mt: 2.5,
        pt: 2,
        borderTop: 1,
        borderColor: 'divider'
      }}
    >
      <Typography id="nu-te-doen" variant="h4" component="h2" sx={{ mr: 0.5 }}>
        {t('dossier:acts.pressing')}
      </Typography>
      {pressing.map((act) => (
        <Button key={act} variant="contained" onClick={() => onAct({ act })}>
          {t(`acts:${act}`)}
        </Button>
      ))}
    </Box>
  )
}

interface Props {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

/** Where the dossier stands, at a glance, and what waits to be done. */
export function DossierHead({ view, onAct }: Props) {
  const { t } = useTranslation()
  const { state } = view
  return (
    <Paper variant="outlined" sx={{ p: 3, mb: 2.5 }}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(140px, auto) 1fr 1fr', columnGap: 4, rowGap: 2 }}
      >
        <Cell label={t('fields:settlement.status')}>
          <StatusChip status={state.status} />
          {state.timesReopened > 0 && (
            <Typography component="span" variant="body2">
              {t('dossier:reopenedTimes', { count: state.timesReopened })}
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
      <Pressing view={view} onAct={onAct} />
    </Paper>
  )
}
