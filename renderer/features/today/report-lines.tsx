import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DueReport } from '../../../shared/domain/reports/returning.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { periodText } from '../../../shared/i18n/report-words.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { useLanguage } from '../../ui/use-language.ts'

interface Props {
  readonly reports: readonly DueReport[]
  readonly policy: Policy
}

/** The returning reports that wait to be discussed (EW-8.1, IN-6.1, TB-7.1). */
export function ReportLines({ reports, policy }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  if (reports.length === 0) return null
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 3.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, color: 'tokens.info' }}>
        <SummarizeOutlined fontSize="small" />
        <Typography variant="h2" id={heading}>
          {t('today:reports.title', { count: reports.length })}
        </Typography>
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {reports.map((report) => (
          <ReportLine key={`${report.id} ${report.period.from}`} report={report} policy={policy} />
        ))}
      </Paper>
    </Box>
  )
}

function ReportLine({ report, policy }: { readonly report: DueReport; readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { period, audience, clause } = report
  const text = periodText(t, period, language)
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 2.5,
        py: 1.75,
        '& + &': { borderTop: 1, borderColor: 'divider' }
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center', columnGap: 1.25, flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{t('today:reports.line', { period: text })}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{t('today:reports.audience', { audience })}</Typography>
        <ClauseChip clause={clause} policy={policy} />
      </Box>
      <Button
        component={Link}
        to={`/rapportage?van=${period.from}&tot=${period.to}`}
        variant="outlined"
        size="small"
        aria-label={t('today:reports.openOver', { period: text })}
        sx={{ minWidth: 184, flexShrink: 0 }}
      >
        {t('today:reports.open')}
      </Button>
    </Box>
  )
}
