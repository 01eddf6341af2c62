import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { copiesFolder, lookOnly, twinFile } from '../disk/twin-file.ts'

/** How many times the vault of a text was changed; null where the text does not hold or is another office's. */
export type RankVault = (text: string, office: string | null) => number | null

/** The newest vault that is known, and the note beside it that nobody has its recovery key yet. */
export interface FoundVault {
  readonly text: string
  readonly keyMark: Uint8Array | null
}

/** The vault on a disk: the better one of its two copies; null where there is none that holds. */
export async function vaultOn(disk: Disk, rank: RankVault, office: string | null = null): Promise<FoundVault | null> {
  const rankOf = (bytes: Uint8Array): number | null => rank(Buffer.from(bytes).toString('utf8'), office)
  const read = await twinFile(disk, rankOf, lookOnly).read('vault.json')
  if (!read.ok || read.value === null || rankOf(read.value) === null) return null
  const mark = await disk.read('herstelsleutel.json')
  return { text: Buffer.from(read.value).toString('utf8'), keyMark: mark.ok ? mark.value : null }
}

/** The one that was changed most often first: who lost their access does not get in by an older vault. */
export function newestFirst<Vault>(vaults: readonly Vault[], rankOf: (vault: Vault) => number | null): Vault[] {
  return vaults.toSorted((left, right) => (rankOf(right) ?? -1) - (rankOf(left) ?? -1))
}

/** Whether something of an office lies in a data folder, readable or not. */
export async function holdsOffice(disk: Disk): Promise<Result<boolean>> {
  for (const path of ['vault.json', `${copiesFolder}/vault.json`, 'office', 'journal']) {
    const stamp = await disk.stamp(path)
    if (!stamp.ok) return stamp
    if (stamp.value !== null) return ok(true)
  }
  return ok(false)
}

/** Fails with `restore.otherOffice` where the data folder is another office's. */
export function refuseOther(): Result<never> {
  return refuse('restore.otherOffice')
}
