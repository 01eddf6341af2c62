import { useTranslation } from 'react-i18next'
import type { Account } from '../../../../shared/contract/office.ts'
import { useSend } from '../../../api/use-call.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'

interface Props {
  readonly account: Account
  readonly onClose: () => void
  /** Tells what was done. */
  readonly onDone: (said: string) => void
}

/** Asks before an account is taken out of use, or back into it. */
export function ActiveDialog({ account, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { send, isSending, refusals } = useSend('accounts.change')
  const { id, name, active } = account
  const toggle = active ? 'deactivate' : 'activate'
  const confirm = async () => {
    const result = await send({ id, active: !active })
    if (!result.ok) return
    onDone(t(`settings:accounts.${toggle}Done`, { name }))
    onClose()
  }
  return (
    <ConfirmDialog
      open
      title={t(`settings:accounts.${toggle}Ask`, { name })}
      text={t(`settings:accounts.${toggle}Text`)}
      confirm={t(`settings:accounts.${toggle}Of`, { name })}
      danger={active}
      isBusy={isSending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <RefusalList refusals={refusals} />
    </ConfirmDialog>
  )
}
