import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppState } from '../../../shared/contract/app.ts'
import { useSend } from '../../api/use-call.ts'
import { fieldDomId, focusField } from '../../ui/form/field-focus.ts'
import { newPasswordProblem } from '../../ui/new-password.ts'
import { NewPasswordFields } from '../../ui/new-password-fields.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { AccountChoice } from './account-choice.tsx'
import { limits } from '../../../shared/domain/text/limits.ts'

interface Props {
  readonly accounts: AppState['accounts']
  readonly account: string
  readonly onAccount: (account: string) => void
  readonly onDone: () => void
  readonly onBack: () => void
  readonly onRestore: () => void
}

/** Getting back in with the recovery key, and a new password. */
export function RecoverForm({ accounts, account, onAccount, onDone, onBack, onRestore }: Props) {
  const { t } = useTranslation()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [passwords, setPasswords] = useState({ password: '', again: '' })
  const [isChecked, setChecked] = useState(false)
  const { send, isSending, refusals } = useSend('session.recover')
  const isKeyMissing = recoveryKey.trim() === ''
  const recover = async (event: SyntheticEvent) => {
    event.preventDefault()
    setChecked(true)
    const problem = newPasswordProblem(passwords.password, passwords.again)
    if (isKeyMissing) return void focusField('recoveryKey')
    if (problem) return void focusField(problem === 'short' ? 'password' : 'password.again')
    const result = await send({ account, recoveryKey, password: passwords.password })
    if (result.ok) onDone()
  }
  return (
    <form onSubmit={(event) => void recover(event)} noValidate>
      <Stack spacing={2.5}>
        <Typography>{t('session:recover.intro')}</Typography>
        <AccountChoice accounts={accounts} value={account} onChange={onAccount} />
        <TextBox
          id={fieldDomId('recoveryKey')}
          label={t('shell:recovery.label')}
          value={recoveryKey}
          limit={limits.password}
          onChange={setRecoveryKey}
          required
          autoFocus
          help={t('session:recover.keyHelp')}
          problem={isChecked && isKeyMissing ? t('session:recover.keyMissing') : null}
        />
        <NewPasswordFields
          {...passwords}
          label={t('session:recover.password')}
          onChange={(change) => setPasswords({ ...passwords, ...change })}
          isChecked={isChecked}
          names={accounts.flatMap(({ id, name }) => (id === account ? [name] : []))}
        />
        <RefusalList refusals={refusals} />
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
          <Button type="submit" variant="contained" disabled={isSending}>
            {isSending ? t('session:opening') : t('session:recover.open')}
          </Button>
          <Button onClick={onBack}>{t('common:back')}</Button>
        </Stack>
        <div>
          <Button onClick={onRestore}>{t('restore:fromBackup')}</Button>
        </div>
      </Stack>
    </form>
  )
}
