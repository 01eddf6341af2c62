import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { type ActId, actIds } from '../../../shared/domain/dossier/acts/act.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { useDossier } from '../../api/queries.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { DocumentPreview } from '../documents/index.ts'
import { ActDialog } from './act-dialog.tsx'
import type { ActRequest } from './act-offers.ts'
import { ActPanel } from './act-panel.tsx'
import { DossierHead } from './dossier-head.tsx'
import { DoneNotice } from './dossier-notices.tsx'
import { FormSection } from './form-section.tsx'
import { GapsPanel } from './gaps-panel.tsx'
import { HistorySection } from './history-section.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { TimelineSection } from './timeline-section.tsx'
import type { Shown } from './shown.ts'

/** One dossier: where it stands, its terms, what can be done, the form and the history. */
export function DossierPage() {
  const { t } = useTranslation()
  const { number = '' } = useParams()
  const { data: view, refusals, isLoading } = useDossier(number)
  if (view !== undefined) return <Dossier view={view} />
  return (
    <Page title={t('dossier:title', { number })}>
      {isLoading && <LoadingState label={t('dossier:loading')} />}
      {refusals.length > 0 && (
        <>
          <RefusalList refusals={refusals} title={t('dossier:damaged')} />
          <p>{t('dossier:damagedHelp')}</p>
          <Button component={Link} to="/register" variant="outlined">
            {t('dossier:back')}
          </Button>
        </>
      )}
    </Page>
  )
}

function readRequest(parameters: URLSearchParams): ActRequest | null {
  const act = actIds.find((id) => id === parameters.get('act'))
  const field = parameters.get('field')
  return act === undefined ? null : { act, ...(field === null ? {} : { field }) }
}

/** The act whose dialog is open stands in the address, so that other screens can link to it. */
function useActRequest() {
  const [parameters, setParameters] = useSearchParams()
  const open = ({ act, field }: ActRequest): void =>
    setParameters({ act, ...(field === undefined ? {} : { field }) }, { replace: true })
  const close = (): void => setParameters({}, { replace: true })
  return { request: readRequest(parameters), open, close }
}

function wasJustRegistered(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'registered' in state
}

function Dossier({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const location = useLocation()
  const navigate = useNavigate()
  const { request, open, close } = useActRequest()
  const [done, setDone] = useState<ActId | 'registered' | null>(wasJustRegistered(location.state) ? 'registered' : null)
  const [shown, setShown] = useState<Shown | null>(null)
  const { number, values } = view.state
  const name = textOf(values, 'complainant.name')

  function dismiss(): void {
    setDone(null)
    void navigate(location.pathname, { replace: true, state: null })
  }

  return (
    <Page
      title={t('dossier:titleOf', { number, name })}
      windowTitle={t('dossier:title', { number })}
      intro={textOf(values, 'complaint.summary')}
      actions={
        <Button
          variant="outlined"
          startIcon={<DescriptionOutlined />}
          onClick={() => setShown({ request: { kind: 'form', number } })}
        >
          {t('dossier:viewForm')}
        </Button>
      }
    >
      <DoneNotice view={view} done={done} onShow={setShown} onDismiss={dismiss} />
      <DossierHead view={view} onAct={open} />
      <TimelineSection view={view} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) 264px', lg: 'minmax(0, 1fr) 330px' },
          columnGap: 2.5
        }}
      >
        <Box sx={{ gridColumn: 2, gridRow: 1 }}>
          <ActPanel view={view} onAct={open} />
          <GapsPanel view={view} onAct={open} />
          <LettersPanel view={view} onShow={setShown} />
        </Box>
        <Box sx={{ gridColumn: 1, gridRow: 1, minWidth: 0 }}>
          <FormSection view={view} onAct={open} />
          <HistorySection view={view} />
        </Box>
      </Box>
      {request !== null && (
        <ActDialog
          key={`${request.act}${request.field ?? ''}`}
          request={request}
          view={view}
          onAct={open}
          onClose={close}
          onDone={() => {
            setDone(request.act)
            close()
          }}
        />
      )}
      {shown !== null && <DocumentPreview {...shown} onClose={() => setShown(null)} />}
    </Page>
  )
}
