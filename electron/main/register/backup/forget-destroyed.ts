import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { dossierFolder } from '../dossiers/dossier-folder.ts'
import type { Sealer } from '../sealed/sealer.ts'
import type { BackupFolder } from './backup-folder.ts'
import { type ByteDigest, isSealed, sealGeneration } from './generation.ts'

/** Backups, and the dossiers that are to be in none of them. */
export interface ForgetWork {
  readonly place: BackupFolder
  readonly sealer: Sealer
  readonly digest: ByteDigest
  readonly destroyed: readonly DossierNumber[]
}

/**
 * Takes dossiers that are destroyed out of every backup (EW-7.5): no backup names their files any more, so that their
 * pieces go with the next sweep. A backup that somebody changed is left as it is; nobody can put it back.
 */
export async function forgetDestroyed({ place, sealer, digest, destroyed }: ForgetWork): Promise<Result<void>> {
  if (destroyed.length === 0) return ok(undefined)
  const found = await place.generations()
  if (!found.ok) return found
  const folders = new Set(destroyed.map(dossierFolder))
  const isGone = (path: string): boolean => folders.has(path.split('/').slice(0, 3).join('/'))
  for (const { name, generation } of found.value) {
    if (generation === null || !generation.files.some(({ path }) => isGone(path))) continue
    if (!isSealed(generation, sealer, digest)) continue
    const { office, at, files } = generation
    const without = sealGeneration({ office, at, files: files.filter(({ path }) => !isGone(path)) }, sealer, digest)
    const replaced = await place.replaceGeneration(name, without)
    if (!replaced.ok) return replaced
  }
  return ok(undefined)
}
