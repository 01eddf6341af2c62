import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { AppState } from '../../shared/contract/app.ts'
import type { RequestOf } from '../../shared/contract/contract.ts'
import { useSend, type Sender } from './use-call.ts'

const stateKey = ['app.state', null]
const ownerKey = ['app.owner']

/** Takes over the app's state; what another account was shown is forgotten first. */
function takeOver(queries: QueryClient, state: AppState): void {
  const account = state.session?.account.id
  const isAnother = account !== undefined && account !== queries.getQueryData(ownerKey)
  if (isAnother) queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' })
  if (account !== undefined) queries.setQueryData(ownerKey, account)
  queries.setQueryData(stateKey, state)
  if (account !== undefined) void queries.invalidateQueries()
}

type Entrance = 'session.lock' | 'session.logIn' | 'session.recover'

/** A call that opens or locks the app: its answer is at once what the screen goes by. */
export function useEnter<Name extends Entrance>(name: Name): Sender<RequestOf<Name>, AppState> {
  const queries = useQueryClient()
  const sender: Sender<RequestOf<Name>, AppState> = useSend<Entrance>(name, { refreshes: false })
  const send = async (request: RequestOf<Name>) => {
    const result = await sender.send(request)
    if (result.ok) takeOver(queries, result.value)
    return result
  }
  return { ...sender, send }
}
