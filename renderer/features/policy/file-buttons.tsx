import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'

interface Props {
  readonly version: number
  readonly onImported: (policy: Policy) => void
}

/** Hands the regulation to another office as a file, and takes one over to look at. */
export function FileButtons({ version, onImported }: Props) {
  const { t } = useTranslation()
  const exporting = useSend('policy.export', { refreshes: false })
  const importing = useSend('policy.import', { refreshes: false })
  const [said, setSaid] = useState('')
  const save = async () => {
    importing.forget()
    const result = await exporting.send({ version })
    setSaid(result.ok && result.value.path !== null ? t('policy:exported', { path: result.value.path }) : '')
  }
  const open = async () => {
    exporting.forget()
    const result = await importing.send(undefined)
    const imported = result.ok ? result.value : null
    setSaid(imported === null ? '' : t('policy:imported'))
    if (imported !== null) onImported(imported)
  }
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => void save()} disabled={exporting.isSending}>
          {t('policy:export')}
        </Button>
        <Button variant="outlined" onClick={() => void open()} disabled={importing.isSending}>
          {t('policy:import')}
        </Button>
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {said}
        </Typography>
      </Stack>
      <RefusalList refusals={exporting.refusals} title={t('policy:exportRefused')} />
      <RefusalList refusals={importing.refusals} title={t('policy:importRefused')} />
    </Stack>
  )
}
