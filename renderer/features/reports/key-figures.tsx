import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../shared/domain/reports/annual-report.ts'
import { countText, daysText, inTimeText } from '../../../shared/i18n/report-words.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { tilesInARow } from './tiles-in-a-row.ts'

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Paper
      variant="outlined"
      sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}
    >
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 }}>
        {value}
      </Typography>
    </Paper>
  )
}

/** The figures that matter most, at a glance. */
export function KeyFigures({ report: { signals, terms } }: { readonly report: AnnualReport }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const ofTheOffice = terms.terms.filter(({ kind }) => kind === 'office')
  const share = 100 / tilesInARow(4 + ofTheOffice.length)
  return (
    <Box
      component="dl"
      aria-label={t('reports:figures.title')}
      sx={{
        m: 0,
        mb: 2.5,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        '& > *': { flex: `1 1 calc(${String(share)}% - 12px)` }
      }}
    >
      <Figure label={t('reports:figures.received')} value={countText(t, signals.total)} />
      <Figure label={t('reports:figures.ended')} value={countText(t, signals.ended)} />
      <Figure label={t('reports:figures.open')} value={countText(t, signals.openAtEnd)} />
      <Figure label={t('reports:figures.median')} value={daysText(t, terms.toDecision.median, language)} />
      {ofTheOffice.map((term) => (
        <Figure key={term.id} label={t('reports:figures.inTime', { term: term.label })} value={inTimeText(t, term)} />
      ))}
    </Box>
  )
}
