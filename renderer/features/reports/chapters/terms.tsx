import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import type { TermFigures } from '../../../../shared/domain/reports/parts.ts'
import { outcomeText } from '../../../../shared/i18n/describe.ts'
import { countText, daysText, inTimeText } from '../../../../shared/i18n/report-words.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { barOf } from '../charts/chart-values.ts'
import { CountChart } from '../charts/count-chart.tsx'
import { FigureTable } from '../charts/figure-table.tsx'
import { Clause } from '../clause.tsx'
import { Chapter } from './chapter.tsx'
import { termOutcomes } from '../../../../shared/domain/terms/term.ts'

/** A term of the complainant is never moved. */
const ownOutcomes = termOutcomes.filter((outcome) => outcome !== 'superseded')

function TermsTable({ terms }: { readonly terms: readonly TermFigures[] }) {
  const { t } = useTranslation()
  const outcomeHeads = termOutcomes.map((outcome) => t(`outcomes:${outcome}`))
  return (
    <FigureTable
      caption={t('reports:table.terms')}
      head={[t('reports:table.term'), t('reports:table.clause'), ...outcomeHeads, `% ${t('reports:table.inTime')}`]}
      rows={terms.map((term) => ({
        id: term.id,
        label: term.label,
        cells: [
          <Clause key="clause" clause={term.clause.id} />,
          ...termOutcomes.map((outcome) => countText(t, term[outcome])),
          inTimeText(t, term)
        ]
      }))}
    />
  )
}

/** What complainants did with the terms that are theirs: nobody is in time or late. */
function OwnTermsTable({ terms }: { readonly terms: readonly TermFigures[] }) {
  const { t } = useTranslation()
  if (terms.length === 0) return null
  const heads = ownOutcomes.map((outcome) => outcomeText(t, outcome, 'complainant'))
  return (
    <FigureTable
      caption={t('reports:table.ownTerms')}
      head={[t('reports:table.term'), t('reports:table.clause'), ...heads]}
      rows={terms.map((term) => ({
        id: term.id,
        label: term.label,
        cells: [
          <Clause key="clause" clause={term.clause.id} />,
          ...ownOutcomes.map((outcome) => countText(t, term[outcome]))
        ]
      }))}
    />
  )
}

function LeadTimes({ terms: { toDecision, toClosing } }: { readonly terms: AnnualReport['terms'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const measured = [
    { id: 'decision', label: t('reports:table.toDecision'), time: toDecision },
    { id: 'closing', label: t('reports:table.toClosing'), time: toClosing }
  ]
  return (
    <>
      <FigureTable
        caption={t('reports:table.leadTimes')}
        head={[
          t('reports:table.leadTimes'),
          t('reports:table.count'),
          t('reports:table.median'),
          t('reports:table.longest')
        ]}
        rows={measured.map(({ id, label, time }) => ({
          id,
          label,
          cells: [countText(t, time.count), daysText(t, time.median, language), daysText(t, time.longest, language)]
        }))}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('reports:table.leadTimesNote')}
      </Typography>
    </>
  )
}

/** Chapter 7: how long it took, and which terms were met. */
export function TermsChapter({ terms }: { readonly terms: AnnualReport['terms'] }) {
  const { t } = useTranslation()
  const office = terms.terms.filter(({ kind }) => kind === 'office')
  const isOwn = ({ kind }: TermFigures) => kind === 'complainant'
  return (
    <Chapter chapter="terms" clause={terms.clause.id}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <LeadTimes terms={terms} />
        <CountChart
          lying
          description={t('reports:chart.terms')}
          labels={office.map(({ label }) => label)}
          series={[
            { label: t('outcomes:met'), values: office.map(({ met }) => barOf(met)) },
            { label: t('outcomes:missed'), values: office.map(({ missed }) => barOf(missed)) }
          ]}
        />
        <TermsTable terms={terms.terms.filter((term) => !isOwn(term))} />
        <OwnTermsTable terms={terms.terms.filter(isOwn)} />
        <Typography>
          {t('reports:table.openAtEnd')}: {countText(t, terms.openAtEnd)}
        </Typography>
      </Box>
    </Chapter>
  )
}
