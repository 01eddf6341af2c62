import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined'
import RemoveOutlined from '@mui/icons-material/RemoveOutlined'
import UpdateOutlined from '@mui/icons-material/UpdateOutlined'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermRule } from '../../shared/domain/terms/rule.ts'
import type { TermOutcome } from '../../shared/domain/terms/term.ts'
import { outcomeText } from '../../shared/i18n/describe.ts'
import { ToneChip, type Tone } from './tone-chip.tsx'

const looks: Readonly<Record<TermOutcome, readonly [Tone, ReactElement]>> = {
  running: ['accent', <HourglassEmptyOutlined key="icon" />],
  met: ['success', <CheckOutlined key="icon" />],
  missed: ['danger', <ErrorOutlined key="icon" />],
  superseded: ['warning', <UpdateOutlined key="icon" />],
  lapsed: ['neutral', <RemoveOutlined key="icon" />]
}

interface Props {
  readonly outcome: TermOutcome
  /** Whom the term binds: nobody is late when the complainant lets a term of their own pass. */
  readonly kind?: TermRule['kind'] | undefined
}

/** How a term stands or ended, in icon and words. */
export function OutcomeChip({ outcome, kind }: Props) {
  const { t } = useTranslation()
  const [tone, icon] = looks[kind === 'complainant' && outcome === 'missed' ? 'lapsed' : outcome]
  return <ToneChip tone={tone} icon={icon} label={outcomeText(t, outcome, kind)} />
}
