import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { pcSystems } from '../../../../shared/domain/office/system-log-in.ts'
import { useSystemLogIn } from '../../../api/queries.ts'
import { useSend } from '../../../api/use-call.ts'
import { fieldDomId, focusField } from '../../../ui/form/field-focus.ts'
import { PasswordField } from '../../../ui/password-field.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { Section } from '../../../ui/section.tsx'

/** Logging in through the system of this PC, for whoever is logged in; nothing where the office or the PC has none of it. */
export function SystemLogInPart() {
  const { t } = useTranslation()
  const status = useSystemLogIn().data
  if (status === undefined || !status.isAllowed || (!status.isAvailable && status.until === null)) return null
  const system = pcSystems[status.system]
  return (
    <Section title={t('settings:systemLogIn.title', { system })} description={t('settings:systemLogIn.intro')}>
      {status.until === null ? <TurnOn system={system} /> : <TurnOff until={status.until} />}
    </Section>
  )
}

function TurnOn({ system }: { readonly system: string }) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const { send, isSending, refusals } = useSend('systemLogIn.turnOn')
  const turnOn = async (event: SyntheticEvent) => {
    event.preventDefault()
    await send({ password })
    setPassword('')
  }
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2, maxWidth: 680 }}>
        {t('settings:systemLogIn.risk', { system })}
      </Alert>
      <Box component="form" onSubmit={(event) => void turnOn(event)} noValidate sx={{ maxWidth: 460 }}>
        <RefusalList refusals={refusals} onGoToField={() => focusField('systemLogIn.password')} />
        <PasswordField
          id={fieldDomId('systemLogIn.password')}
          label={t('settings:systemLogIn.password')}
          required
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" variant="outlined" disabled={isSending || password === ''} sx={{ mt: 2 }}>
          {t('settings:systemLogIn.turnOn')}
        </Button>
      </Box>
    </>
  )
}

function TurnOff({ until }: { readonly until: string }) {
  const { t } = useTranslation()
  const { send, isSending, refusals } = useSend('systemLogIn.turnOff')
  return (
    <>
      <RefusalList refusals={refusals} />
      <Typography role="status">{t('settings:systemLogIn.on', { until })}</Typography>
      <Button variant="outlined" disabled={isSending} onClick={() => void send(undefined)} sx={{ mt: 2 }}>
        {t('settings:systemLogIn.turnOff')}
      </Button>
    </>
  )
}
