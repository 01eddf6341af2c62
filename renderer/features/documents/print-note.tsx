import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { BusyNote } from '../../ui/busy-note.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import type { PrintState } from './use-print.ts'

interface Props {
  readonly printing: PrintState
  readonly total: number
  readonly onCancel: () => void
}

/** How far the printing is. */
export function PrintNote({ printing, total, onCancel }: Props) {
  const { t } = useTranslation()
  if (printing.state === 'idle') return null
  if (printing.state === 'refused') return <RefusalList refusals={printing.refusals} />
  if (printing.state === 'busy') {
    const text = t('preview:printing', { page: printing.page, total })
    return <BusyNote text={text} value={(printing.page / total) * 100} onCancel={onCancel} />
  }
  return (
    <Alert severity={printing.state === 'printed' ? 'success' : 'info'} role="status">
      {t(`preview:${printing.state}`)}
    </Alert>
  )
}
