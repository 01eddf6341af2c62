import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { yearOf } from '../../../../shared/domain/calendar/day.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { Period } from '../../../../shared/domain/statistics/period.ts'
import { useCall } from '../../../api/use-call.ts'
import { useNow } from '../../../api/use-now.ts'
import { CountingState } from '../../../ui/counting-state.tsx'
import { LoadingState } from '../../../ui/loading-state.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { ClauseShows } from './clause-shows.tsx'
import { ClausesPart } from './clauses-part.tsx'

// The reports bring their charts along: they come when a period is to be chosen.
const PeriodChooser = lazy(() =>
  import('../../reports/index.ts').then((reports) => ({ default: reports.PeriodChooser }))
)

/** All provisions with what the dossiers of a chosen period show of each. */
export function EvidencePart({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const today = amsterdamDay(useNow())
  const year = String(yearOf(today))
  const [period, setPeriod] = useState<Period | null>({ from: `${year}-01-01`, to: `${year}-12-31` })
  const asked = { ...(period ?? { from: today, to: today }), shared: false }
  const { data, refusals, isLoading } = useCall('reports.annual', asked, { enabled: period !== null })
  const shown = period === null ? [] : (data?.report.compliance.clauses ?? [])
  return (
    <ClausesPart
      policy={policy}
      shows={(id) => {
        const evidence = shown.find((clause) => clause.id === id)
        return evidence && <ClauseShows evidence={evidence} />
      }}
    >
      <Box sx={{ mb: 3, p: 2, borderRadius: 1, bgcolor: 'tokens.sunken' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {t('policy:read.evidence')}
        </Typography>
        <Suspense fallback={<LoadingState />}>
          <PeriodChooser today={today} onPeriod={setPeriod} />
        </Suspense>
        {isLoading && <CountingState />}
        <RefusalList refusals={refusals} takesFocus={false} />
      </Box>
    </ClausesPart>
  )
}
