import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined'
import RemoveOutlined from '@mui/icons-material/RemoveOutlined'
import UpdateOutlined from '@mui/icons-material/UpdateOutlined'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermOutcome } from '../../shared/domain/terms/term.ts'
import { ToneChip, type Tone } from './tone-chip.tsx'

const looks: Readonly<Record<TermOutcome, readonly [Tone, ReactElement]>> = {
  running: ['accent', <HourglassEmptyOutlined key="icon" />],
  met: ['success', <CheckOutlined key="icon" />],
  missed: ['danger', <ErrorOutlined key="icon" />],
  superseded: ['warning', <UpdateOutlined key="icon" />],
  lapsed: ['neutral', <RemoveOutlined key="icon" />]
}

/** How a term stands or ended, in icon and words. */
export function OutcomeChip({ outcome }: { readonly outcome: TermOutcome }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[outcome]
  return <ToneChip tone={tone} icon={icon} label={t(`outcomes:${outcome}`)} />
}
