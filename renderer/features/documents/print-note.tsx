import Alert from '@mui/material/Alert'
import LinearProgress from '@mui/material/LinearProgress'
import { useTranslation } from 'react-i18next'
import { RefusalList } from '../../ui/refusal-list.tsx'
import type { PrintState } from './use-print.ts'

/** How far the printing is. */
export function PrintNote({ printing, total }: { readonly printing: PrintState; readonly total: number }) {
  const { t } = useTranslation()
  if (printing.state === 'idle') return null
  if (printing.state === 'refused') return <RefusalList refusals={printing.refusals} />
  if (printing.state === 'busy') {
    return (
      <div role="status">
        <LinearProgress aria-label={t('preview:print')} variant="determinate" value={(printing.page / total) * 100} />
        {t('preview:printing', { page: printing.page, total })}
      </div>
    )
  }
  return (
    <Alert severity={printing.state === 'printed' ? 'success' : 'info'} role="status">
      {t(`preview:${printing.state}`)}
    </Alert>
  )
}
