import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { CountTable } from '../../../../shared/domain/reports/parts.ts'
import { countText, reportRowLabel, type ReportTable } from '../../../../shared/i18n/report-words.ts'
import { Clause } from '../clause.tsx'
import { FigureTable } from './figure-table.tsx'

interface Props {
  readonly name: ReportTable
  readonly table: CountTable
  /** In place of the name of the property. */
  readonly title?: string
}

/** The counts by one property, with their total and the clause they follow from. */
export function PropertyTable({ name, table, title: own }: Props) {
  const { t } = useTranslation()
  const title = own ?? t(`reports:table.${name}`)
  const rows = table.rows.map((row) => ({
    id: row.id,
    label: reportRowLabel(t, name, row),
    cells: [countText(t, row.count)]
  }))
  const total = { id: '=', label: t('reports:table.total'), cells: [countText(t, table.total)], isTotal: true }
  return (
    <Box sx={{ minWidth: 0 }}>
      <FigureTable caption={title} head={[title, t('reports:table.count')]} rows={[...rows, total]} />
      <Box sx={{ mt: 1 }}>
        <Clause clause={table.clause.id} />
      </Box>
      {table.overlapping && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {t('reports:table.overlapping')}
        </Typography>
      )}
    </Box>
  )
}
