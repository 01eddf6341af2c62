import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Fragment, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { yearOf } from '../../../../shared/domain/calendar/day.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { ClauseEvidence, TermEvidence } from '../../../../shared/domain/reports/evidence.ts'
import { type Period, wholeYear } from '../../../../shared/domain/statistics/period.ts'
import { lateDossiers, sayRecords, sayTermEvidence } from '../../../../shared/i18n/describe-clause.ts'
import { useReport } from '../../../api/queries.ts'
import { useNow } from '../../../api/use-now.ts'
import { WorkingState } from '../../../ui/working-state.tsx'
import { LoadingState } from '../../../ui/loading-state.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { ClauseLines } from './clause-lines.tsx'
import { ClausesPart } from './clauses-part.tsx'

// The reports bring their charts along: they come when a period is to be chosen.
const PeriodChooser = lazy(() =>
  import('../../reports/index.ts').then((reports) => ({ default: reports.PeriodChooser }))
)

/** All provisions with what the dossiers of a chosen period show of each. */
export function EvidencePart({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const today = amsterdamDay(useNow())
  const [period, setPeriod] = useState<Period | null>(wholeYear(yearOf(today)))
  const asked = { ...(period ?? { from: today, to: today }), shared: false }
  const { data, refusals, isLoading } = useReport(asked, { enabled: period !== null })
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
        {isLoading && <WorkingState kind="counting" />}
        <RefusalList refusals={refusals} takesFocus={false} />
      </Box>
    </ClausesPart>
  )
}

/** How a term fared, with a way to each dossier that was late. */
function TermShows({ term }: { readonly term: TermEvidence }) {
  const { t } = useTranslation()
  const late = lateDossiers(term)
  if (late.length === 0) return sayTermEvidence(t, term)
  return (
    <>
      {sayTermEvidence(t, term)} {t('clauses:term.lateAre')}{' '}
      {late.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ', '}
          <Link component={RouterLink} to={`/dossiers/${number}`}>
            {number}
          </Link>
        </Fragment>
      ))}
      .
    </>
  )
}

/** What a period shows of a clause; nothing where it leaves no figures. */
function ClauseShows({ evidence }: { readonly evidence: ClauseEvidence }) {
  const { t } = useTranslation()
  const lines = [...evidence.terms.map((term) => <TermShows key={term.id} term={term} />), ...sayRecords(t, evidence)]
  return lines.length === 0 ? null : <ClauseLines title={t('clauses:evidence')} lines={lines} />
}
