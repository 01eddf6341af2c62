import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined'
import { useTranslation } from 'react-i18next'
import { StatusChip } from '../../ui/status-chip.tsx'
import { ToneChip } from '../../ui/tone-chip.tsx'
import type { RegisterRow } from './register-row.ts'

/** How a dossier stands, or that it cannot be read. */
export function StatusCell({ row: { status } }: { readonly row: RegisterRow }) {
  const { t } = useTranslation()
  if (status !== 'damaged') return <StatusChip status={status} />
  return <ToneChip tone="danger" icon={<BrokenImageOutlined />} label={t('register:filter.damaged')} />
}
