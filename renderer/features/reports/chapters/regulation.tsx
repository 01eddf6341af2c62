import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import { lengthInWords } from '../../../../shared/i18n/describe.ts'
import { FigureTable } from '../charts/figure-table.tsx'
import { Clause } from '../clause.tsx'
import { Chapter } from './chapter.tsx'

type Regulation = AnnualReport['regulation']

function IndependentBody({ body }: { readonly body: NonNullable<Regulation['independentBody']> }) {
  const { t } = useTranslation()
  const { name, place, binding } = body
  const sentences =
    name === '' ? [t('reports:regulation.bodyUnnamed')] : [t('reports:regulation.body', { name, place })]
  return (
    <Typography sx={{ mt: 2 }}>
      {[...sentences, ...(binding ? [t('reports:regulation.binding')] : [])].join(' ')}{' '}
      <Clause clause={body.clause.id} />
    </Typography>
  )
}

/** Chapter 2: the regulation in short. */
export function RegulationChapter({ regulation }: { readonly regulation: Regulation }) {
  const { t } = useTranslation()
  const { title, policy, version, effectiveFrom, points, terms, independentBody } = regulation
  return (
    <Chapter chapter="regulation">
      <Typography>{t('reports:regulation.text', { title, policy, version, from: effectiveFrom })}</Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 2 }}>
        {points.map((point) => (
          <li key={point.id}>
            <strong>{t('shell:clause', { clause: point.id })}</strong> · {point.summary}
          </li>
        ))}
      </Box>
      <FigureTable
        caption={t('reports:regulation.terms')}
        align="left"
        head={[t('reports:regulation.term'), t('reports:regulation.length'), t('reports:table.clause')]}
        rows={terms.map(({ id, label, length, clause }) => ({
          id,
          label,
          cells: [lengthInWords(t, length), <Clause key="clause" clause={clause.id} />]
        }))}
      />
      {independentBody !== null && <IndependentBody body={independentBody} />}
    </Chapter>
  )
}
