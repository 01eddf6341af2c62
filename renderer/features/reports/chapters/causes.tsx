import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import { countText, periodText, reportRowLabel } from '../../../../shared/i18n/report-words.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { FigureTable } from '../charts/figure-table.tsx'
import { Chapter } from './chapter.tsx'
import { PartialNote } from './partial-note.tsx'

function PerClass({ report: { causes, shared } }: { readonly report: AnnualReport }) {
  const { t } = useTranslation()
  if (causes.perClass.length === 0 && causes.isPartial) return null
  if (causes.perClass.length === 0) {
    return (
      <Typography sx={{ color: 'text.secondary' }}>
        {t(shared ? 'reports:causes.left' : 'reports:causes.none')}
      </Typography>
    )
  }
  return causes.perClass.map((entry) => (
    <Box key={entry.id}>
      <Typography variant="h4" component="h4">
        {reportRowLabel(t, 'classes', entry)}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, pl: 2.5 }}>
        {entry.causes.map(({ number, text }) => (
          <li key={number}>
            <Typography component="span" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
              {text}
            </Typography>{' '}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              ({t('common:dossier', { number })})
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  ))
}

/** Chapter 8: what lay behind them, and how it develops. */
export function CausesChapter({ report, notes }: { readonly report: AnnualReport; readonly notes: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const periods = report.signals.compared.map(({ from, to }) => periodText(t, { from, to }, language))
  return (
    <Chapter chapter="causes" clause={report.causes.clause.id}>
      {notes}
      <Typography variant="h3" sx={{ mt: 3, mb: 1 }}>
        {t('reports:causes.perClass')}
      </Typography>
      <PerClass report={report} />
      <PartialNote isPartial={report.causes.isPartial} />
      {report.causes.trends.length > 0 && (
        <Box sx={{ mt: 3 }}>
          <FigureTable
            caption={t('reports:table.trends')}
            head={[t('reports:table.classes'), ...periods]}
            rows={report.causes.trends.map((trend) => ({
              id: trend.id,
              label: reportRowLabel(t, 'classes', trend),
              cells: trend.counts.map((count) => countText(t, count))
            }))}
          />
        </Box>
      )}
    </Chapter>
  )
}
