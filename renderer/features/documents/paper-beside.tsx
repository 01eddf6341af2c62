import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { FittingPages } from './fitting-pages.tsx'
import { PrintNote } from './print-note.tsx'
import { PrintSheets } from './print-sheets.tsx'
import { UnshownNote } from './unshown-note.tsx'
import type { PaperAtHand } from './use-paper.ts'

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
