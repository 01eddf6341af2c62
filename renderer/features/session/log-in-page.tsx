import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { FrontDoor } from './front-door.tsx'
import { lastAccount, rememberAccount } from './last-account.ts'
import { LogInForm } from './log-in-form.tsx'
import { RecoverForm } from './recover-form.tsx'

/** Logging in, or getting back in with the recovery key. */
export function LogInPage() {
  const { t } = useTranslation()
  const { data: state } = useAppState()
  const [chosen, setChosen] = useState(lastAccount)
  const [isRecovering, setRecovering] = useState(false)
  if (!state) return null
  const account = state.accounts.find(({ id }) => id === chosen)?.id ?? state.accounts[0]?.id ?? ''
  const common = { accounts: state.accounts, account, onAccount: setChosen, onDone: () => rememberAccount(account) }
  return (
    <FrontDoor officeName={state.officeName} title={isRecovering ? t('session:recover.title') : t('session:title')}>
      {isRecovering ? (
        <RecoverForm {...common} onBack={() => setRecovering(false)} />
      ) : (
        <LogInForm {...common} onForgotten={() => setRecovering(true)} />
      )}
    </FrontDoor>
  )
}
