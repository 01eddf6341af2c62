import { lazy, Suspense, useState } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { useAppState } from '../api/queries.ts'
import { useNotices } from '../api/use-notices.ts'
import { LoadingState } from '../ui/loading-state.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { OutOfReach } from './out-of-reach.tsx'
import { OwnPassword } from './own-password.tsx'
import { routes } from './routes.tsx'
import { useClock } from './use-clock.ts'
import { useClosing } from './use-closing.ts'
import { useRestore } from './use-restore.ts'
import { useSetup } from './use-setup.ts'
import { useShowToday, useStartAfresh } from './use-way-to-today.ts'

const SetupPage = lazy(() => import('../features/setup/index.ts').then((setup) => ({ default: setup.SetupPage })))
const RestorePage = lazy(() =>
  import('../features/restore/index.ts').then((restore) => ({ default: restore.RestorePage }))
)
const LogInPage = lazy(() => import('../features/session/index.ts').then((session) => ({ default: session.LogInPage })))
const BlockedPage = lazy(() =>
  import('../features/session/index.ts').then((session) => ({ default: session.BlockedPage }))
)

/** The whole screen: set-up, log-in, or the office at work, as the app's state asks. */
export function App() {
  const { data: state, refusals, retry } = useAppState()
  const [router] = useState(() => createHashRouter(routes))
  const setup = useSetup(state?.phase)
  const restore = useRestore(state)
  useNotices()
  useClock()
  useClosing()
  useShowToday(router)
  if (!state) return refusals.length > 0 ? <OutOfReach refusals={refusals} onRetry={retry} /> : <LoadingState />
  const account = state.session?.mustChange === false && !setup.isOn ? state.session.account.id : null
  return (
    <ErrorBoundary>
      <Suspense fallback={<LoadingState />}>
        {restore.isOn ? (
          <RestorePage
            onLeave={() => {
              restore.leave()
              // Where an office stands by now, there is none to set up.
              setup.finish()
            }}
          />
        ) : (
          <>
            {setup.isOn && <SetupPage onDone={setup.finish} onRestore={restore.begin} />}
            {state.phase === 'blocked' && <BlockedPage onRestore={restore.begin} />}
            {state.phase === 'locked' && !setup.isOn && <LogInPage onRestore={restore.begin} />}
          </>
        )}
        {state.session?.mustChange && <OwnPassword key={state.session.account.id} name={state.session.account.name} />}
        <Work router={router} account={account} />
      </Suspense>
    </ErrorBoundary>
  )
}

interface WorkProps {
  readonly router: ReturnType<typeof createHashRouter>
  /** Who is logged in; null while locked, and while somebody else knows the password. */
  readonly account: string | null
}

/** The screens of whoever is logged in. Locking takes them away with all they show (EW-4.4); what was typed is a draft, for that same account only. */
function Work({ router, account }: WorkProps) {
  const [owner, setOwner] = useState(account)
  const isAnother = account !== null && account !== owner
  if (isAnother) setOwner(account)
  useStartAfresh(router, owner)
  if (account === null || owner === null || isAnother) return null
  return <RouterProvider key={owner} router={router} />
}
