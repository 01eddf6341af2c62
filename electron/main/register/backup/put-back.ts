import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { isBackedUp } from '../disk/names.ts'
import { lookAtDossier, type ReadDossier } from '../dossiers/dossier-document.ts'
import { dossierFolder } from '../dossiers/dossier-folder.ts'
import { freePlace } from '../folder/set-up-mark.ts'
import type { DossierKeys } from '../sealed/dossier-keys.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import type { Generation } from './generation.ts'

/** How far a dossier had come in one place. */
export interface DossierVersion {
  readonly acts: number
  readonly lastAt: Instant
  readonly hash: string
}

/** A dossier in a backup beside what is there of it now. */
export interface DossierInBackup {
  readonly number: DossierNumber
  readonly backup: DossierVersion
  /** Null where it is gone or damaged. */
  readonly present: DossierVersion | null
}

/** A dossier that was put back. */
export interface PutBack {
  /** What it tells; null when it is sealed for others. */
  readonly events: DossierEvent[] | null
  readonly version: DossierVersion
  /** Where in the data folder lies what was there; null when there was nothing. */
  readonly aside: string | null
}

/** A backup, as the data folder that it was made of, and the data folder of now. */
export interface PutBackWork extends SealedDisk {
  readonly generation: Generation
  readonly from: Disk
  readonly chain: Digest
  readonly keys: DossierKeys
}

/** Where what is put back lies until all of it is there. */
const staging = 'terugzetten/dossier'

function versionOf({ course }: ReadDossier): DossierVersion {
  return { acts: course.hashes.length, lastAt: course.recordedAt, hash: course.hashes.at(-1) ?? '' }
}

function filesOf({ files }: Generation, number: DossierNumber): string[] {
  const within = `${dossierFolder(number)}/`
  return files.map(({ path }) => path).filter((path) => path.startsWith(within) && isBackedUp(path))
}

async function inBackup(work: PutBackWork, number: DossierNumber): Promise<Result<ReadDossier>> {
  const { generation, from, sealer, keys, chain: digest } = work
  if (filesOf(generation, number).length === 0) return refuse('restore.notInBackup', { params: { number } })
  return lookAtDossier({ disk: from, sealer, keys, digest }, number)
}

/** How a dossier in a backup stands to what is there of it now; fails with `restore.notInBackup`, or as `lookAtDossier` does. */
export async function compareDossier(work: PutBackWork, number: DossierNumber): Promise<Result<DossierInBackup>> {
  const kept = await inBackup(work, number)
  if (!kept.ok) return kept
  const { disk, sealer, keys, chain: digest } = work
  const present = await lookAtDossier({ disk, sealer, keys, digest }, number)
  return ok({ number, backup: versionOf(kept.value), present: present.ok ? versionOf(present.value) : null })
}

/** Lays the files of one dossier down; nothing that is there is touched. */
async function lay({ generation, from, disk }: PutBackWork, number: DossierNumber): Promise<Result<void>> {
  const cleared = await disk.removeFolder(staging)
  if (!cleared.ok) return cleared
  for (const path of filesOf(generation, number)) {
    const bytes = await from.read(path)
    if (!bytes.ok) return bytes
    if (bytes.value === null) continue
    const written = await disk.write(`${staging}${path.slice(dossierFolder(number).length)}`, bytes.value)
    if (!written.ok) return written
  }
  return ok(undefined)
}

/** Puts one dossier back as it was in a backup, with its files; what was there is set aside. A failure leaves what was there. */
export async function putBack(
  work: PutBackWork,
  { number, at }: { readonly number: DossierNumber; readonly at: Instant }
): Promise<Result<PutBack>> {
  const kept = await inBackup(work, number)
  if (!kept.ok) return kept
  const laid = await lay(work, number)
  if (!laid.ok) return laid
  const { disk } = work
  const folder = dossierFolder(number)
  const there = await disk.stamp(folder)
  if (!there.ok) return there
  const place = await freePlace(disk, at)
  if (!place.ok) return place
  const aside = there.value === null ? null : place.value
  const moved = aside === null ? ok(undefined) : await disk.move(folder, `${aside}/${folder}`)
  if (!moved.ok) return moved
  const placed = await disk.move(staging, folder)
  // What was there comes back where the other cannot take its place.
  if (!placed.ok && aside !== null) await disk.move(`${aside}/${folder}`, folder)
  return placed.ok ? ok({ events: kept.value.events, version: versionOf(kept.value), aside }) : placed
}
