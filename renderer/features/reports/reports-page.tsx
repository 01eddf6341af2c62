import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { Period } from '../../../shared/domain/statistics/period.ts'
import { localDaySchema, type LocalDay } from '../../../shared/domain/time.ts'
import { useAppState, useOffice } from '../../api/queries.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { DocumentPreview } from '../documents/index.ts'
import { notesShelf } from './notes/notes-shelf.ts'
import { EditionChoice } from './period/edition-choice.tsx'
import { choiceOf, firstChoice, type PeriodChoice, periodOf } from './period/period-choice.ts'
import { PeriodPicker } from './period/period-picker.tsx'
import { Report } from './report.tsx'

/** Rapportage: figures over a period, and the annual report that follows from them. */
export function ReportsPage() {
  const now = useAppState().data?.now
  return now === undefined ? <LoadingState /> : <ReportsOn today={amsterdamDay(now)} />
}

/** The period that the address asks for, as Vandaag does: `?van=2026-04-01&tot=2026-06-30`; `none` when it asks for one that cannot be. */
function useAskedPeriod(): Period | 'none' | null {
  const [search] = useSearchParams()
  if (!search.has('van') && !search.has('tot')) return null
  const [from, to] = ['van', 'tot'].map((name) => localDaySchema.safeParse(search.get(name)).data)
  return from !== undefined && to !== undefined && from <= to ? { from, to } : 'none'
}

function ReportsOn({ today }: { readonly today: LocalDay }) {
  const { t } = useTranslation()
  const reports = useOffice().data?.policy.reports
  const smallCount = reports?.smallCount
  const asked = useAskedPeriod()
  const [chosen, setChosen] = useState<PeriodChoice | null>(null)
  const [shared, setShared] = useState(false)
  const [isPreviewing, setPreviewing] = useState(false)
  const isAsked = asked !== null && asked !== 'none'
  const choice = chosen ?? (isAsked ? choiceOf(asked, today) : firstChoice(today, reports?.periods))
  const period = periodOf(choice)
  const request = typeof period === 'string' ? null : { ...period, shared }
  const view = (
    <Button
      variant="contained"
      startIcon={<PictureAsPdfOutlined />}
      disabled={request === null}
      onClick={() => void notesShelf.settle().then(() => setPreviewing(true))}
    >
      {t('reports:view')}
    </Button>
  )
  return (
    <Page title={t('reports:title')} intro={t('reports:intro')} actions={view}>
      {asked === 'none' && chosen === null && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('reports:period.notAPeriod')}
        </Alert>
      )}
      <Section title={t('reports:period.title')}>
        <Box sx={{ display: 'grid', gap: 1 }}>
          <PeriodPicker choice={choice} today={today} onChoose={setChosen} />
          {smallCount !== undefined && <EditionChoice shared={shared} smallCount={smallCount} onChoose={setShared} />}
        </Box>
      </Section>
      {request === null ? (
        <EmptyState title={t(period === 'reversed' ? 'reports:period.reversed' : 'reports:period.incomplete')} />
      ) : (
        <Report request={request} />
      )}
      {isPreviewing && request !== null && (
        <DocumentPreview request={{ kind: 'annual-report', ...request }} onClose={() => setPreviewing(false)} />
      )}
    </Page>
  )
}
