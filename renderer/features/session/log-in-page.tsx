import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { FrontDoor } from './front-door.tsx'
import { LogInForm } from './log-in-form.tsx'
import { RecoverForm } from './recover-form.tsx'

/** Who logged in last on this PC: only the account's id is kept. */
const last = 'klachtenboek.last-account'

/** Logging in, or getting back in with the recovery key. */
export function LogInPage({ onRestore }: { readonly onRestore: () => void }) {
  const { t } = useTranslation()
  const { data: state, retry } = useAppState()
  const [chosen, setChosen] = useState(() => localStorage.getItem(last))
  const [isRecovering, setRecovering] = useState(false)
  if (!state) return null
  const account = state.accounts.find(({ id }) => id === chosen)?.id ?? state.accounts[0]?.id ?? ''
  const common = {
    accounts: state.accounts,
    account,
    onAccount: setChosen,
    onDone: () => localStorage.setItem(last, account)
  }
  return (
    <FrontDoor officeName={state.officeName} title={isRecovering ? t('session:recover.title') : t('session:title')}>
      {isRecovering ? (
        <RecoverForm {...common} onBack={() => setRecovering(false)} onRestore={onRestore} />
      ) : (
        <LogInForm
          {...common}
          system={state.systemLogIn?.accounts.includes(account) === true ? state.systemLogIn.system : null}
          onRefused={retry}
          onForgotten={() => setRecovering(true)}
          onRestore={onRestore}
        />
      )}
    </FrontDoor>
  )
}
