import { useAppState } from './queries.ts'
import type { AppState } from '../../shared/contract/app.ts'
import { destroyingNeeds } from '../../shared/domain/dossier/destruction.ts'
import { journalNeeds } from '../../shared/domain/office/journal.ts'
import type { Permission } from '../../shared/domain/permissions/permission.ts'

type Session = NonNullable<AppState['session']>

/** Who is logged in; null before that. */
export function useSession(): Session | null {
  return useAppState().data?.session ?? null
}

/** Whether the one who is logged in may destroy dossiers. */
export function useMayDestroy(): boolean {
  return useMayAll(destroyingNeeds)
}

/** Whether the one who is logged in may read the journal. */
export function useMayReadJournal(): boolean {
  return useMayAll(journalNeeds)
}

function useMayAll(needs: readonly Permission[]): boolean {
  const session = useSession()
  return session !== null && needs.every((permission) => session.permissions.includes(permission))
}

/** Whether the one who is logged in may do this. */
export function useMay(permission: Permission): boolean {
  return useSession()?.permissions.includes(permission) ?? false
}
