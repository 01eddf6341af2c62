import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

interface Props {
  readonly number: DossierNumber
  /** Whether its file is there and cannot be read. */
  readonly isDamaged: boolean
}

/** Lets who manages the office state that a dossier is gone for good, after reading what that means, with the reason. */
export function GiveUp({ number, isDamaged }: Props) {
  const { t } = useTranslation()
  const [asks, setAsks] = useState(false)
  const [reason, setReason] = useState('')
  const { send, isSending, refusals } = useSend('dossiers.giveUp')

  async function giveUp(): Promise<void> {
    const given = await send({ number, reason })
    if (given.ok) setAsks(false)
  }

  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsks(true)}>
        {t('dossier:gone.accept')}
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        isBusy={isSending || reason.trim() === ''}
        title={t('dossier:gone.ask', { number })}
        text={
          <>
            <p>{t(isDamaged ? 'dossier:gone.damaged' : 'dossier:gone.text')}</p>
            <p>{t('dossier:gone.noted')}</p>
          </>
        }
        confirm={t('dossier:gone.confirm')}
        onConfirm={() => void giveUp()}
        onCancel={() => setAsks(false)}
      >
        <RefusalList refusals={refusals} title={t('dossier:gone.refused')} />
        <TextField
          label={t('dossier:gone.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          slotProps={{ htmlInput: { maxLength: limits.shortText } }}
          required
          fullWidth
          multiline
          minRows={2}
        />
      </ConfirmDialog>
    </>
  )
}
