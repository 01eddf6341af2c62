import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import { sayEvidence, sayWay } from '../../../../shared/i18n/describe-clause.ts'
import { FigureTable } from '../charts/figure-table.tsx'
import { Chapter } from './chapter.tsx'

function Sentences({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  )
}

interface Props {
  readonly compliance: AnnualReport['compliance']
  readonly shared: boolean
}

/** Chapter 13: clause by clause, how it is carried out and what the period shows of it. */
export function ComplianceChapter({ compliance, shared }: Props) {
  const { t } = useTranslation()
  return (
    <Chapter chapter="compliance">
      <Typography sx={{ mb: 2 }}>
        {t('clauses:intro')} {shared && t('clauses:introShared')}
      </Typography>
      <FigureTable
        caption={t('clauses:title')}
        align="left"
        head={[t('clauses:clause'), t('clauses:how'), t('clauses:evidence')]}
        rows={compliance.clauses.map((clause) => {
          const shows = sayEvidence(t, clause)
          const mark = clause.reconstructed ? ` (${t('clauses:reconstructed')})` : ''
          return {
            id: clause.id,
            label: `${clause.id} · ${clause.title}${mark}`,
            cells: [
              <Sentences key="how" lines={clause.ways.map((way) => sayWay(t, way))} />,
              shows.length === 0 ? t('clauses:noEvidence') : <Sentences key="shows" lines={shows} />
            ]
          }
        })}
      />
    </Chapter>
  )
}
