import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import { countText, daysText, monthText, periodText } from '../../../../shared/i18n/report-words.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { barOf } from '../charts/chart-values.ts'
import { CountChart } from '../charts/count-chart.tsx'
import { FigureTable } from '../charts/figure-table.tsx'
import { PropertyTable } from '../charts/property-table.tsx'
import { Chapter } from './chapter.tsx'

type Signals = AnnualReport['signals']

function Months({ months }: Pick<Signals, 'months'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const head = [t('reports:table.month'), t('reports:table.received'), t('reports:table.ended')]
  return (
    <>
      <CountChart
        description={t('reports:chart.months')}
        labels={months.map(({ month }) => monthText(month, language, months.length > 12 ? 'long' : 'short'))}
        series={[
          { label: t('reports:table.received'), values: months.map(({ received }) => barOf(received)) },
          { label: t('reports:table.ended'), values: months.map(({ ended }) => barOf(ended)) }
        ]}
      />
      <FigureTable
        caption={t('reports:table.months')}
        head={head}
        rows={months.map(({ month, received, ended }) => ({
          id: month,
          label: monthText(month, language),
          cells: [countText(t, received), countText(t, ended)]
        }))}
      />
    </>
  )
}

function Compared({ compared }: Pick<Signals, 'compared'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <FigureTable
      caption={t('reports:table.compared')}
      head={[
        t('reports:table.period'),
        t('reports:table.received'),
        t('reports:table.ended'),
        t('reports:table.medianToDecision')
      ]}
      rows={compared.map(({ from, to, received, ended, medianDays }) => ({
        id: from,
        label: periodText(t, { from, to }, language),
        cells: [countText(t, received), countText(t, ended), daysText(t, medianDays, language)]
      }))}
    />
  )
}

/** Chapter 3: how many signals, month by month, beside earlier periods. */
export function SignalsChapter({ signals }: { readonly signals: Signals }) {
  const { t } = useTranslation()
  const { total } = signals
  const sum = total === 0 ? t('reports:signals.none') : t('reports:signals.sumHidden', { shown: countText(t, total) })
  return (
    <Chapter chapter="signals" clause={signals.clause.id}>
      <Typography>
        {typeof total === 'number' && total > 0 ? t('reports:signals.sum', { count: total }) : sum}
      </Typography>
      <Box sx={{ display: 'grid', gap: 3, mt: 2 }}>
        <PropertyTable name="kinds" table={signals.kinds} />
        {signals.grounds.map((kind) => (
          <PropertyTable
            key={kind.id}
            name="grounds"
            title={t('reports:table.groundsOf', { kind: kind.label ?? kind.id })}
            table={kind.table}
          />
        ))}
        <Months months={signals.months} />
        <Compared compared={signals.compared} />
        <FigureTable
          caption={t('reports:table.flow')}
          head={[t('reports:table.flow'), t('reports:table.count')]}
          rows={[
            { id: 'start', label: t('reports:table.openAtStart'), cells: [countText(t, signals.openAtStart)] },
            { id: 'ended', label: t('reports:table.ended'), cells: [countText(t, signals.ended)] },
            { id: 'end', label: t('reports:table.openAtEnd'), cells: [countText(t, signals.openAtEnd)] }
          ]}
        />
      </Box>
    </Chapter>
  )
}
