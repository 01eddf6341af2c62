import BlockOutlined from '@mui/icons-material/BlockOutlined'
import CallMergeOutlined from '@mui/icons-material/CallMergeOutlined'
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import FiberNewOutlined from '@mui/icons-material/FiberNewOutlined'
import PendingOutlined from '@mui/icons-material/PendingOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierState } from '../../shared/domain/dossier/state.ts'
import { ToneChip, type Tone } from './tone-chip.tsx'

const looks: Readonly<Record<DossierState['status'], readonly [Tone, ReactElement]>> = {
  new: ['info', <FiberNewOutlined key="icon" />],
  open: ['accent', <PendingOutlined key="icon" />],
  closed: ['success', <CheckCircleOutlined key="icon" />],
  withdrawn: ['neutral', <UndoOutlined key="icon" />],
  mistaken: ['neutral', <BlockOutlined key="icon" />],
  merged: ['neutral', <CallMergeOutlined key="icon" />]
}

/** How a dossier stands, in icon and words. */
export function StatusChip({ status }: { readonly status: DossierState['status'] }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return <ToneChip tone={tone} icon={icon} label={t(`statuses:${status}`)} />
}
