import type { QueryClient } from '@tanstack/react-query'
import { appStateSchema } from '../../shared/contract/app.ts'

/** What is shown also while nobody is logged in. */
const open: readonly unknown[] = ['app.state', 'setup.policies', 'restore.state']

/** Nobody is logged in any more, or not yet. */
function isNobodyIn(state: unknown): boolean {
  return appStateSchema.safeParse(state).data?.session === null
}

/** Forgets all that was told as soon as nobody is logged in, and what is still on its way then (EW-4.4). */
export function forgetAtLock(queries: QueryClient): () => void {
  return queries.getQueryCache().subscribe(({ type, query }) => {
    const [called] = query.queryKey as readonly unknown[]
    if (type !== 'updated' || called !== 'app.state' || !isNobodyIn(query.state.data)) return
    queries.removeQueries({ predicate: ({ queryKey }) => !open.includes(queryKey[0]) })
    queries.getMutationCache().clear()
  })
}
