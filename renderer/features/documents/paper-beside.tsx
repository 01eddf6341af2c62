import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { PageSheet } from './page-sheet.tsx'
import type { PdfPage } from './pdf-engine.ts'
import { PrintNote } from './print-note.tsx'
import { PrintSheets } from './print-sheets.tsx'
import { UnshownNote } from './unshown-note.tsx'
import type { PaperAtHand } from './use-paper.ts'
import { fittingZoom } from './zoom.ts'

/** The pages as wide as there is room for. */
function FittingPages({ pages }: { readonly pages: readonly PdfPage[] }) {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (room.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
  const zoom = fittingZoom(pages[0]?.width ?? 1, width)
  return (
    <Box ref={room} sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 2 }}>
      {width > 0 && pages.map((page) => <PageSheet key={page.number} page={page} total={pages.length} zoom={zoom} />)}
    </Box>
  )
}

/** A document as it will be on paper, beside the work on it. */
export function PaperBeside({ paper }: { readonly paper: PaperAtHand }) {
  const { t } = useTranslation()
  const { made, printing, addresses } = paper
  const pages = made.state === 'ready' ? made.pages : []
  return (
    <>
      <PrintNote printing={printing} total={pages.length} onCancel={paper.cancelPrint} />
      {made.state === 'ready' && <UnshownNote words={made.unshown} />}
      {made.state === 'making' && <LoadingState label={t('preview:making')} />}
      {made.state === 'unreadable' && <Alert severity="error">{t('preview:unreadable')}</Alert>}
      {made.state === 'refused' && (
        <>
          <RefusalList refusals={made.refusals} title={t('preview:failed')} takesFocus={false} />
          <Button variant="outlined" onClick={paper.retry}>
            {t('common:retry')}
          </Button>
        </>
      )}
      {made.state === 'ready' && <FittingPages pages={pages} />}
      <PrintSheets addresses={addresses} />
    </>
  )
}
