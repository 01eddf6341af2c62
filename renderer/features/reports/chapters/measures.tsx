import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../../shared/domain/calendar/format.ts'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import type { Measure } from '../../../../shared/domain/reports/parts.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { FigureTable } from '../charts/figure-table.tsx'
import { Chapter } from './chapter.tsx'
import { PartialNote } from './partial-note.tsx'

interface TableProps {
  readonly caption: string
  readonly measures: readonly Measure[]
  readonly isPartial: boolean
}

function MeasuresTable({ caption, measures, isPartial }: TableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (measures.length === 0 && isPartial) return null
  if (measures.length === 0) {
    return (
      <Box>
        <Typography variant="h4" component="h3">
          {caption}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{t('reports:measures.none')}</Typography>
      </Box>
    )
  }
  const columns = ['corrective', 'preventive', 'owner', 'readyOn', 'effect'] as const
  return (
    <FigureTable
      caption={caption}
      align="left"
      head={[t('reports:table.dossier'), ...columns.map((column) => t(`reports:table.${column}`))]}
      rows={measures.map(({ number, corrective, preventive, owner, readyOn, effect }, index) => ({
        id: number ?? String(index),
        label: number ?? t('reports:noFigure'),
        cells: [
          corrective || t('reports:noFigure'),
          preventive || t('reports:noFigure'),
          owner || t('reports:noFigure'),
          readyOn === null ? t('reports:noFigure') : formatDay(readyOn, language),
          effect || t('reports:measures.noEffect')
        ]
      }))}
    />
  )
}

interface Props {
  readonly measures: AnnualReport['measures']
  readonly notes: ReactNode
}

/** Chapter 9: what is done about it, and what came of last year's measures. */
export function MeasuresChapter({ measures, notes }: Props) {
  const { t } = useTranslation()
  return (
    <Chapter chapter="measures" clause={measures.clause.id}>
      {notes}
      <Box sx={{ display: 'grid', gap: 3, mt: 3 }}>
        <MeasuresTable
          caption={t('reports:measures.current')}
          measures={measures.current}
          isPartial={measures.isPartial}
        />
        <MeasuresTable
          caption={t('reports:measures.previous')}
          measures={measures.previous}
          isPartial={measures.isPartial}
        />
        <PartialNote isPartial={measures.isPartial} />
      </Box>
    </Chapter>
  )
}
