import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { useMay } from '../../api/session.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

/** Says that a dossier is not as far as it was; an officer can take it as it is, after reading what that means. Renders nothing for a sound one. */
export function LostNotice({ view: { lost, state, events } }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const mayAccept = useMay('manageOffice')
  const [asks, setAsks] = useState(false)
  const sender = useSend('dossiers.accept')
  const { number } = state
  if (lost === null) return null

  async function accept(): Promise<void> {
    const accepted = await sender.send({ number, seq: events.length })
    if (accepted.ok) setAsks(false)
  }

  const { since = '', expected = 0, actual = 0 } = lost.params ?? {}
  const count = Number(expected) - Number(actual)
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2, bgcolor: 'tokens.warningTint', color: 'text.primary' }}
      action={
        mayAccept && (
          <Button color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }} onClick={() => setAsks(true)}>
            {t('dossier:lost.accept')}
          </Button>
        )
      }
    >
      <AlertTitle>{t('dossier:lost.title')}</AlertTitle>
      {describeRefusal(t, lost)}
      <ConfirmDialog
        open={asks}
        danger
        isBusy={sender.isSending}
        title={t('dossier:lost.ask', { number })}
        text={
          <>
            <p>{count > 0 ? t('dossier:lost.gone', { count, since: String(since) }) : t('dossier:lost.other')}</p>
            <p>{t('dossier:lost.noted')}</p>
          </>
        }
        confirm={t('dossier:lost.confirm')}
        onConfirm={() => void accept()}
        onCancel={() => setAsks(false)}
      >
        <RefusalList refusals={sender.refusals} title={t('dossier:lost.notAccepted')} />
      </ConfirmDialog>
    </Alert>
  )
}
