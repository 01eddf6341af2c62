import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, DossierView } from '../../../shared/contract/dossiers.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { callOffice } from '../../api/client.ts'
import { useDrafts } from '../../api/queries.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'
import { saveDraftAs } from '../../ui/form/save-draft.ts'
import { useFreshNow } from '../../ui/form/use-fresh-now.ts'
import { useLastSession } from '../../ui/form/use-last-session.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { actDefaults, actDraftId } from './act-draft.ts'
import { ActForm } from './act-form.tsx'
import { type ActRequest, isShownOnPaper, isWrittenBeside, requestFor } from './act-offers.ts'
import { actsButtonId } from './acts-menu.tsx'

interface Props {
  readonly request: ActRequest
  readonly view: DossierView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks what an act needs and does it; what is typed is kept as a draft. */
export function ActDialog({
  request,
  view,
  onAct,
  onDone,
  onClose
}: Props & { readonly onAct: (request: ActRequest) => void }) {
  const now = useFreshNow()
  const drafts = useDrafts()
  const session = useLastSession()
  const reasons = view.acts.find(({ act }) => act === request.act)?.reasons ?? [{ code: 'act.notInYourRole' }]
  const isReady = now !== null && !drafts.isLoading && session !== null
  const id = actDraftId(view.state.number, request)
  const leave = (): void => {
    if (session !== null) void layAside(`${session.account.id}/${id}`)
    onClose()
  }
  return (
    <ActFrame request={request} view={view} onClose={leave}>
      {reasons.length > 0 && <NotNow reasons={reasons} view={view} onAct={onAct} onClose={leave} />}
      {reasons.length === 0 && !isReady && <LoadingState />}
      {reasons.length === 0 && isReady && (
        <Drafted
          request={request}
          view={view}
          now={now}
          id={id}
          account={session.account.id}
          saved={drafts.data?.find((draft) => draft.id === id)}
          onDone={onDone}
          onClose={leave}
        />
      )}
    </ActFrame>
  )
}

/** What somebody writes at length is asked beside the dossier, so that the complaint stays readable; the rest in a dialog. */
function ActFrame({ request, view, onClose, children }: Omit<Props, 'onDone'> & { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const heading = useId()
  const title = t(`acts:${request.act}.title`)
  if (isShownOnPaper(request.act)) {
    return (
      <Dialog open fullScreen onClose={onClose} aria-labelledby={heading}>
        <DialogTitle id={heading}>{title}</DialogTitle>
        {children}
      </Dialog>
    )
  }
  if (isWrittenBeside(request, view)) {
    return (
      <SideSheet title={title} onClose={onClose} returnsTo={actsButtonId}>
        {children}
      </SideSheet>
    )
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading} scroll="paper">
      <DialogTitle id={heading}>{title}</DialogTitle>
      {children}
    </Dialog>
  )
}

/** A dialog in which nothing was typed begins afresh next time. */
async function layAside(key: string): Promise<void> {
  if (draftShelf.find(key)?.status().state === 'untouched') await draftShelf.remove(key)
}

function NotNow(props: {
  readonly reasons: DossierView['acts'][number]['reasons']
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const goTo = (field: string): void => {
    const request = requestFor(field, props.view)
    if (request !== null) props.onAct(request)
  }
  return (
    <>
      <DialogContent dividers>
        <RefusalList
          refusals={props.reasons}
          policy={props.view.policy}
          title={t('dossier:act.notNow')}
          onGoToField={goTo}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2 }}>
        <Button onClick={props.onClose}>{t('common:close')}</Button>
      </DialogActions>
    </>
  )
}

interface DraftedProps extends Props {
  readonly now: Instant
  readonly id: string
  readonly account: string
  readonly saved: Draft | undefined
}

function Drafted({ request, view, now, id, account, saved, onDone, onClose }: DraftedProps) {
  const [attempt, setAttempt] = useState(0)
  const key = `${account}/${id}`
  const usable = attempt === 0 ? saved : undefined
  const keeper = draftShelf.keeper(key, () => ({
    values: { ...actDefaults(request, view, now), ...usable?.values },
    savedAt: usable?.savedAt ?? null,
    save: saveDraftAs({ id, kind: 'act', subject: `${view.state.number}/${request.act}` })
  }))
  const [isResumed, setResumed] = useState(() => keeper.status().state !== 'untouched')

  async function startOver(): Promise<void> {
    await draftShelf.remove(key)
    await callOffice('drafts.discard', { id })
    setResumed(false)
    setAttempt(attempt + 1)
  }

  return (
    <ActForm
      key={attempt}
      request={request}
      view={view}
      keeper={keeper}
      draft={id}
      shelfKey={key}
      now={now}
      isResumed={isResumed}
      onDone={onDone}
      onClose={onClose}
      onStartOver={() => void startOver()}
    />
  )
}
