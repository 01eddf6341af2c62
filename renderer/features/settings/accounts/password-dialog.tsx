import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../../shared/contract/office.ts'
import { useSend } from '../../../api/use-call.ts'
import { focusField } from '../../../ui/form/field-focus.ts'
import { newPasswordProblem } from '../../../ui/new-password.ts'
import { NewPasswordFields } from '../../../ui/new-password-fields.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { FormDialog } from './form-dialog.tsx'

interface Props {
  readonly account: Account
  readonly onClose: () => void
  /** Tells what was done. */
  readonly onDone: (said: string) => void
}

/** A new password for a colleague who forgot it. */
export function PasswordDialog({ account, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const [passwords, setPasswords] = useState({ password: '', again: '' })
  const [isChecked, setChecked] = useState(false)
  const { send, isSending, refusals } = useSend('accounts.resetPassword')
  const submit = async () => {
    setChecked(true)
    const problem = newPasswordProblem(passwords.password, passwords.again)
    if (problem) return void focusField(problem === 'short' ? 'password' : 'password.again')
    const result = await send({ id: account.id, password: passwords.password })
    if (!result.ok) return
    onDone(t('settings:accounts.passwordSet', { name: account.name }))
    onClose()
  }
  return (
    <FormDialog
      title={t('settings:accounts.passwordOf', { name: account.name })}
      submit={t('settings:accounts.setPassword')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isSending={isSending}
    >
      <Typography variant="body2">{t('settings:accounts.passwordHelp')}</Typography>
      <RefusalList refusals={refusals} takesFocus={false} />
      <NewPasswordFields
        {...passwords}
        onChange={(change) => setPasswords({ ...passwords, ...change })}
        isChecked={isChecked}
        names={[account.name]}
      />
    </FormDialog>
  )
}
