import type { QueryClient } from '@tanstack/react-query'
import { type AppState, appStateSchema } from '../../shared/contract/app.ts'
import type { ChannelName } from '../../shared/contract/contract.ts'

const ownerKey = ['app.owner']

/** Under which key the answer to a call is kept. */
export function keyOf(name: ChannelName, request: unknown): readonly unknown[] {
  return [name, request ?? null]
}

/** Somebody logged in or out: what another account was shown is forgotten first (EW-4.4). */
function seat(queries: QueryClient, { session }: AppState): boolean {
  const account = session?.account.id
  if (account === undefined) return false
  const isAnother = account !== queries.getQueryData(ownerKey)
  if (isAnother) queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.state' })
  queries.setQueryData(ownerKey, account)
  return true
}

/** Shows what a change answered; a reading under way is stopped first, it would bring an older answer. */
export async function takeOver(
  queries: QueryClient,
  name: ChannelName,
  request: unknown,
  value: unknown
): Promise<void> {
  const queryKey = keyOf(name, request)
  const entered = name === 'app.state' && seat(queries, appStateSchema.parse(value))
  await queries.cancelQueries({ queryKey, exact: true })
  queries.setQueryData(queryKey, value)
  if (entered) void queries.invalidateQueries({ predicate: ({ queryKey: [called] }) => called !== 'app.state' })
}
