import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { RegisterChanges, RegisterLine } from '../../shared/contract/dossiers.ts'
import { callOffice } from './client.ts'
import { keyOf } from './take-over.ts'
import { type Answer, Refused, useAnswer } from './use-call.ts'

/** The register as far as the screen was told of it. */
export interface KnownRegister {
  readonly lines: ReadonlyMap<string, RegisterLine>
  /** The place in the register's history up to which it was told. */
  readonly position: string
  /** Whether that was all; until then only the newest dossiers are there. */
  readonly isWhole: boolean
}

const key = keyOf('dossiers.list', undefined)

function joined(known: KnownRegister | undefined, changes: RegisterChanges): KnownRegister {
  const lines = new Map(changes.anew ? [] : known?.lines)
  for (const number of changes.gone) lines.delete(number)
  for (const line of changes.lines) lines.set(line.number, line)
  return { lines, position: changes.position, isWhole: !changes.more }
}

/** Asks what changed since the last time; the first lines are shown while the others are on their way. */
async function readOn(queries: QueryClient): Promise<KnownRegister> {
  let known = queries.getQueryData<KnownRegister>(key)
  for (;;) {
    const changes = await callOffice('dossiers.list', { since: known?.position ?? null })
    if (!changes.ok) throw new Refused(changes.error)
    known = joined(known, changes.value)
    if (known.isWhole) return known
    if (changes.value.anew) queries.setQueryData(key, known)
  }
}

/** Every line of the register; after an act only the line that changed is asked for. */
export function useRegister(): Answer<KnownRegister> {
  const queries = useQueryClient()
  return useAnswer({ queryKey: key, queryFn: () => readOn(queries) })
}
