import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type AnnualReport, chapterNameOf } from '../../../../shared/domain/reports/annual-report.ts'
import { periodText, reportRowLabel } from '../../../../shared/i18n/report-words.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { barOf } from '../charts/chart-values.ts'
import { CountChart } from '../charts/count-chart.tsx'
import { PropertyTable } from '../charts/property-table.tsx'
import { Chapter } from './chapter.tsx'

function SideBySide({ children }: { readonly children: ReactNode }) {
  const columns = 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))'
  return <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: columns }}>{children}</Box>
}

/** Chapter 4: how they came in, and from whom. */
export function OriginChapter({ origin }: { readonly origin: AnnualReport['origin'] }) {
  return (
    <Chapter chapter="origin">
      <SideBySide>
        <PropertyTable name="channels" table={origin.channels} />
        <PropertyTable name="modes" table={origin.modes} />
        <PropertyTable name="complainantKinds" table={origin.complainantKinds} />
      </SideBySide>
    </Chapter>
  )
}

/** Chapter 5: what they are about, as a table and as bars. */
export function ClassesChapter({ report }: { readonly report: Pick<AnnualReport, 'classes'> }) {
  const { classes, toDate, gravities } = report.classes
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = classes ?? gravities
  return (
    <Chapter chapter="classes" {...(shown ? { clause: shown.clause.id } : {})} named={chapterNameOf(report, 'classes')}>
      {classes && (
        <Box sx={{ mb: 4 }}>
          <CountChart
            lying
            description={t('reports:chart.classes')}
            labels={classes.rows.map((row) => reportRowLabel(t, 'classes', row))}
            series={[{ label: t('reports:table.count'), values: classes.rows.map(({ count }) => barOf(count)) }]}
          />
        </Box>
      )}
      <SideBySide>
        {classes && <PropertyTable name="classes" table={classes} />}
        {toDate && (
          <PropertyTable
            name="classes"
            title={t('reports:classes.toDate', { period: periodText(t, toDate, language) })}
            table={toDate.classes}
          />
        )}
        {gravities && <PropertyTable name="gravities" table={gravities} />}
      </SideBySide>
    </Chapter>
  )
}

/** Chapter 6: how they were judged, and how it ended. */
export function OutcomeChapter({ outcome }: { readonly outcome: AnnualReport['outcome'] }) {
  return (
    <Chapter chapter="outcome">
      <SideBySide>
        <PropertyTable name="judgements" table={outcome.judgements} />
        <PropertyTable name="satisfactions" table={outcome.satisfactions} />
        <PropertyTable name="statuses" table={outcome.statuses} />
      </SideBySide>
    </Chapter>
  )
}
