import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { callOffice } from '../../api/client.ts'
import { useSend } from '../../api/use-call.ts'
import { BusyNote } from '../../ui/busy-note.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { PageStack, showPage } from './page-stack.tsx'
import { PreviewBar } from './preview-bar.tsx'
import { PrintNote } from './print-note.tsx'
import { PrintSheets } from './print-sheets.tsx'
import { UnshownNote } from './unshown-note.tsx'
import { useDocument } from './use-document.ts'
import { usePrint } from './use-print.ts'
import { fittingZoom, nextZoom } from './zoom.ts'

interface Props {
  readonly request: DocumentRequest
  readonly onClose: () => void
}

/** A document as it will be on paper: to read, print or save. */
export function DocumentPreview({ request, onClose }: Props) {
  const { t } = useTranslation()
  const titleId = useId()
  const stack = useRef<HTMLDivElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1.25)
  const made = useDocument(request, attempt)
  const { print, cancel: cancelPrint, printing, addresses } = usePrint(request)
  const saving = useSend('documents.saveAs')
  const [saved, setSaved] = useState<{ readonly text: 'savedTo' | 'mailSavedTo'; readonly path: string } | null>(null)
  const pages = made.state === 'ready' ? made.pages : []

  async function save(wanted: DocumentRequest): Promise<void> {
    const answer = await saving.send(wanted)
    const path = answer.ok ? answer.value.path : null
    setSaved(path === null ? null : { text: wanted.kind === 'letter-mail' ? 'mailSavedTo' : 'savedTo', path })
  }

  const cancelSave = () => void callOffice('documents.cancel', undefined)

  /** Escape gives up what is being done before it closes. */
  function leave(): void {
    if (printing.state === 'busy') cancelPrint()
    else if (saving.isSending) cancelSave()
    else onClose()
  }

  return (
    <Dialog open fullScreen onClose={leave} aria-labelledby={titleId}>
      <PreviewBar
        title={t(`preview:title.${request.kind}`, { number: 'number' in request ? request.number : '' })}
        titleId={titleId}
        page={page}
        total={pages.length}
        zoom={zoom}
        isReady={made.state === 'ready'}
        isSaving={saving.isSending}
        isMade={made.state === 'ready' || made.state === 'unreadable'}
        isPrinting={printing.state === 'busy'}
        onPage={(wanted) => showPage(stack.current, wanted)}
        onZoom={(direction) => setZoom(nextZoom(zoom, direction))}
        onFit={() => setZoom(fittingZoom(pages[0]?.width ?? 1, stack.current?.clientWidth ?? 0))}
        onPrint={() => print(pages)}
        onSave={() => void save(request)}
        onMail={request.kind === 'letter' ? () => void save({ ...request, kind: 'letter-mail' }) : undefined}
        onClose={onClose}
      />
      <Box sx={{ px: 3, '& > *': { my: 1 } }}>
        <PrintNote printing={printing} total={pages.length} onCancel={cancelPrint} />
        {saving.isSending && <BusyNote text={t('preview:saving')} onCancel={cancelSave} />}
        <RefusalList refusals={saving.refusals} />
        {made.state === 'ready' && <UnshownNote words={made.unshown} />}
        {saved !== null && (
          <Alert severity="success" role="status">
            {t(`preview:${saved.text}`, { path: saved.path })}
          </Alert>
        )}
      </Box>
      {made.state === 'making' && (
        <Box sx={{ display: 'grid', justifyItems: 'center' }}>
          <LoadingState label={t('preview:making')} />
          <Button variant="outlined" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Box>
      )}
      {made.state === 'unreadable' && <Alert severity="error">{t('preview:unreadable')}</Alert>}
      {made.state === 'refused' && (
        <Box sx={{ p: 3 }}>
          <RefusalList refusals={made.refusals} title={t('preview:failed')} />
          <Button variant="outlined" onClick={() => setAttempt(attempt + 1)}>
            {t('common:retry')}
          </Button>
        </Box>
      )}
      {made.state === 'ready' && <PageStack stack={stack} pages={pages} zoom={zoom} onPage={setPage} />}
      <PrintSheets addresses={addresses} />
    </Dialog>
  )
}
