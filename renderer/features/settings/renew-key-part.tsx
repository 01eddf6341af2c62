import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-call.ts'
import { fieldDomId, focusField } from '../../ui/form/field-focus.ts'
import { PasswordField } from '../../ui/password-field.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { RecoveryKey } from './recovery-key.tsx'

/** A new recovery key, which makes the old one worthless; asks the password again. */
export function RenewKeyPart() {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const { send, isSending, refusals } = useSend('accounts.renewRecoveryKey')
  const renew = async (event: SyntheticEvent) => {
    event.preventDefault()
    const result = await send({ password })
    setPassword('')
    if (result.ok) setRecoveryKey(result.value.recoveryKey)
  }
  return (
    <Section title={t('settings:key.title')} description={t('settings:key.intro')}>
      {recoveryKey !== null ? (
        <RecoveryKey recoveryKey={recoveryKey} done={t('settings:key.done')} onDone={() => setRecoveryKey(null)} />
      ) : (
        <Box component="form" onSubmit={(event) => void renew(event)} noValidate sx={{ maxWidth: 460 }}>
          <RefusalList refusals={refusals} onGoToField={() => focusField('renew.password')} />
          <PasswordField
            id={fieldDomId('renew.password')}
            label={t('settings:key.password')}
            required
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" variant="outlined" disabled={isSending || password === ''} sx={{ mt: 2 }}>
            {t('settings:key.renew')}
          </Button>
        </Box>
      )}
    </Section>
  )
}
