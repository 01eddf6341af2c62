import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppState } from '../../../shared/contract/app.ts'
import { type PcSystem, pcSystems } from '../../../shared/domain/office/system-log-in.ts'
import type { RefusalCode } from '../../../shared/refusal-codes.ts'
import { useSend } from '../../api/use-call.ts'
import { PasswordField } from '../../ui/password-field.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { AccountChoice } from './account-choice.tsx'
import { useCountdown } from './use-countdown.ts'

interface Props {
  /** The system that this PC keeps a log-in sealed by, for the chosen account; null where it keeps none. */
  readonly system: PcSystem | null
  /** What this PC keeps may be gone. */
  readonly onRefused: () => void
  readonly accounts: AppState['accounts']
  readonly account: string
  readonly onAccount: (account: string) => void
  readonly onDone: () => void
  readonly onForgotten: () => void
  /** The office itself does not open: a backup may. */
  readonly onRestore: () => void
}

/** What is refused to a person, and says nothing of the office. */
const ofThePerson: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'vault.wrongPassword',
  'vault.accountInactive',
  'systemLogIn.none',
  'systemLogIn.notAllowed',
  'systemLogIn.changed',
  'systemLogIn.expired',
  'systemLogIn.refused',
  'systemLogIn.notForgotten'
])

/**
 * A name and a password; a wrong one says so, and after a few the next try has to wait. Where this PC keeps a log-in, its
 * system may open in place of the password.
 */
export function LogInForm({ accounts, account, onAccount, onDone, onForgotten, onRestore, system, onRefused }: Props) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const byPassword = useSend('session.logIn')
  const bySystem = useSend('session.logInBySystem')
  const isSending = byPassword.isSending || bySystem.isSending
  const refusals = bySystem.refusals.length > 0 ? bySystem.refusals : byPassword.refusals
  const wait = useCountdown(refusals)
  const others = refusals.filter(({ code }) => code !== 'vault.tooSoon')
  const isOfficeHarmed = others.some(({ code }) => !ofThePerson.has(code))
  useEffect(() => (button.current ?? input.current)?.focus(), [account])
  const logIn = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (wait > 0 || isSending) return
    bySystem.forget()
    const result = await byPassword.send({ account, password })
    setPassword('')
    if (result.ok) onDone()
    else input.current?.focus()
  }
  const logInBySystem = async () => {
    byPassword.forget()
    const result = await bySystem.send({ account })
    if (result.ok) onDone()
    else {
      onRefused()
      input.current?.focus()
    }
  }
  return (
    <form onSubmit={(event) => void logIn(event)} noValidate>
      <Stack spacing={2.5}>
        <AccountChoice accounts={accounts} value={account} onChange={onAccount} />
        {system !== null && (
          <Button
            variant="outlined"
            ref={button}
            onClick={() => void logInBySystem()}
            disabled={isSending || wait > 0}
            sx={{ alignSelf: 'flex-start' }}
          >
            {t('session:logInBySystem', { system: pcSystems[system] })}
          </Button>
        )}
        <PasswordField
          id="aanmelden-password"
          label={t('shell:password.label')}
          value={password}
          onChange={setPassword}
          inputRef={input}
        />
        <div>
          <RefusalList refusals={others} takesFocus={false} />
          {wait > 0 && <Wait seconds={wait} />}
        </div>
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
          <Button type="submit" variant="contained" disabled={isSending || wait > 0}>
            {isSending ? t('session:opening') : t('session:logIn')}
          </Button>
          <Button onClick={onForgotten}>{t('session:forgotten')}</Button>
        </Stack>
        {isOfficeHarmed && (
          <div>
            <Button onClick={onRestore}>{t('restore:fromBackup')}</Button>
          </div>
        )}
      </Stack>
    </form>
  )
}

function Wait({ seconds }: { readonly seconds: number }) {
  const { t } = useTranslation()
  return (
    <Alert severity="warning" role="timer">
      {t('session:wait', { count: seconds })}
    </Alert>
  )
}
