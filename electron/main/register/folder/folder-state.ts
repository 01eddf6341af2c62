import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'

const dossierRecords = ['dossiers', 'register', 'journal', 'numbers', 'policies', 'office']

/**
 * Whether this data folder was never used. Fails with `register.vaultMissing` when there are records but no `vault.json`:
 * setting up anew would leave them locked for ever.
 */
export async function folderState(disk: Disk): Promise<Result<'new' | 'used'>> {
  const entries = await disk.list('')
  if (!entries.ok) return entries
  const names = entries.value.map(({ name }) => name)
  if (names.includes('vault.json')) return ok('used')
  return names.some((name) => dossierRecords.includes(name)) ? refuse('register.vaultMissing') : ok('new')
}
