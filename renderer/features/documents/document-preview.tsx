import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { callOffice } from '../../api/client.ts'
import { BusyNote } from '../../ui/busy-note.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { PageStack, showPage } from './page-stack.tsx'
import { PreviewBar } from './preview-bar.tsx'
import { PrintNote } from './print-note.tsx'
import { PrintSheets } from './print-sheets.tsx'
import { UnshownNote } from './unshown-note.tsx'
import { usePaper } from './use-paper.ts'
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
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1.25)
  const { made, printing, isSaving, ...paper } = usePaper(request)
  const [saved, setSaved] = useState<{ readonly text: 'savedTo' | 'mailSavedTo'; readonly path: string } | null>(null)
  const pages = made.state === 'ready' ? made.pages : []

  async function save(wanted: DocumentRequest): Promise<void> {
    const path = await paper.save(wanted)
    setSaved(path === null ? null : { text: wanted.kind === 'letter-mail' ? 'mailSavedTo' : 'savedTo', path })
  }

  const cancelSave = () => void callOffice('documents.cancel', undefined)

  /** Escape gives up what is being done before it closes. */
  function leave(): void {
    if (printing.state === 'busy') paper.cancelPrint()
    else if (isSaving) cancelSave()
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
        isSaving={isSaving}
        isMade={made.state === 'ready' || made.state === 'unreadable'}
        isPrinting={printing.state === 'busy'}
        onPage={(wanted) => showPage(stack.current, wanted)}
        onZoom={(direction) => setZoom(nextZoom(zoom, direction))}
        onFit={() => setZoom(fittingZoom(pages[0]?.width ?? 1, stack.current?.clientWidth ?? 0))}
        onPrint={paper.print}
        onSave={() => void save(request)}
        onMail={request.kind === 'letter' ? () => void save({ ...request, kind: 'letter-mail' }) : undefined}
        onClose={onClose}
      />
      <Box sx={{ px: 3, '& > *': { my: 1 } }}>
        <PrintNote printing={printing} total={pages.length} onCancel={paper.cancelPrint} />
        {isSaving && <BusyNote text={t('preview:saving')} onCancel={cancelSave} />}
        <RefusalList refusals={paper.refusals} />
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
          <Button variant="outlined" onClick={paper.retry}>
            {t('common:retry')}
          </Button>
        </Box>
      )}
      {made.state === 'ready' && <PageStack stack={stack} pages={pages} zoom={zoom} onPage={setPage} />}
      <PrintSheets addresses={paper.addresses} />
    </Dialog>
  )
}
