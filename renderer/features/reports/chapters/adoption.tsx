import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import { FigureTable } from '../charts/figure-table.tsx'
import { Chapter } from './chapter.tsx'

/** Chapter 12: who signs the report on paper. */
export function AdoptionChapter({ adoption }: { readonly adoption: AnnualReport['adoption'] }) {
  const { t } = useTranslation()
  const head = (['name', 'date', 'signature'] as const).map((column) => t(`reports:adoption.${column}`))
  return (
    <Chapter chapter="adoption" clause={adoption.clause.id}>
      <Typography sx={{ mb: 1 }}>{t('reports:adoption.text')}</Typography>
      <FigureTable
        caption={t('reports:chapter.adoption')}
        align="left"
        head={[t('reports:adoption.role'), ...head]}
        rows={adoption.lines.map(({ id, label }) => ({
          id,
          label: label ?? t('reports:adoption.management'),
          cells: ['', '', '']
        }))}
      />
    </Chapter>
  )
}
