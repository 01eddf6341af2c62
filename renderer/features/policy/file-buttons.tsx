import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

interface Props {
  readonly version: number
  /** An edited regulation that was not saved yet: a file would take its place. */
  readonly replacesChange: boolean
  readonly onImported: (policy: Policy) => void
}

/** Hands the regulation to another office as a file, and takes one over to look at. */
export function FileButtons({ version, replacesChange, onImported }: Props) {
  const { t } = useTranslation()
  const exporting = useSend('policy.export')
  const importing = useSend('policy.import')
  const [said, setSaid] = useState('')
  const [isAsking, setAsking] = useState(false)
  const save = async () => {
    importing.forget()
    const result = await exporting.send({ version })
    setSaid(result.ok && result.value.path !== null ? t('policy:exported', { path: result.value.path }) : '')
  }
  const open = async () => {
    setAsking(false)
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
        <Button
          variant="outlined"
          onClick={() => (replacesChange ? setAsking(true) : void open())}
          disabled={importing.isSending}
        >
          {t('policy:import')}
        </Button>
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {said}
        </Typography>
      </Stack>
      <ConfirmDialog
        open={isAsking}
        title={t('policyForms:draft.replaceTitle')}
        text={t('policyForms:draft.replaceText')}
        confirm={t('policyForms:draft.replace')}
        cancel={t('policyForms:draft.keep')}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => void open()}
      />
      <RefusalList refusals={exporting.refusals} title={t('policy:exportRefused')} />
      <RefusalList refusals={importing.refusals} title={t('policy:importRefused')} />
    </Stack>
  )
}
