import { relative, resolve } from 'node:path'
import { instantOf } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { BackupFolder, type BackupPlace } from '../backup/backup-folder.ts'
import { generationDisk } from '../backup/generation-disk.ts'
import { dossiersIn, isSealed } from '../backup/generation.ts'
import { listBackups, type ListedBackup } from '../backup/listed.ts'
import { scan } from '../backup/scan.ts'
import { createDisk, type Disk } from '../disk/disk.ts'
import type { FolderWatch } from '../folder/in-use.ts'
import type { Sealer } from '../sealed/sealer.ts'
import { holdsOffice } from './vaults.ts'

/** An office that can be put back: one of its backups, or a data folder. */
export interface Candidate {
  readonly listed: ListedBackup
  /** As the data folder that it is, or was made of. */
  readonly disk: Disk
  readonly paths: readonly string[]
  /** Whether it is as the office left it, which of a data folder each file tells by itself. */
  readonly isProven: (sealer: Sealer) => boolean
  /** Whether nobody works in it: an office is taken over, not worked in on two computers. */
  readonly isLeft: () => Promise<Result<void>>
}

/** Where offices can come from, by what was chosen. */
export interface Candidates {
  readonly kind: 'backups' | 'folder'
  readonly folder: string
  readonly listed: readonly ListedBackup[]
  /** Those that can be read, the newest first. */
  readonly readable: readonly Candidate[]
}

/** From where a chosen folder is looked at. */
export interface LookedFrom extends BackupPlace {
  /** The data folder of this PC, whichever office lies in it. */
  readonly disk: Disk
  readonly watchFolder: FolderWatch
}

/** Under this name stands a data folder that was chosen itself. */
const folderName = 'map'

async function backupsIn(place: BackupFolder, { digest }: BackupPlace): Promise<Result<Candidates>> {
  const listed = await listBackups(place)
  if (!listed.ok) return listed
  const generations = await place.generations()
  if (!generations.ok) return generations
  const readable = generations.value.flatMap(({ name, generation }): Candidate[] => {
    const line = listed.value.find((one) => one.name === name)
    if (generation === null || line === undefined) return []
    return [
      {
        listed: line,
        disk: generationDisk(place, generation),
        paths: generation.files.map(({ path }) => path),
        isProven: (sealer) => isSealed(generation, sealer, digest),
        isLeft: () => Promise.resolve(ok(undefined))
      }
    ]
  })
  return ok({ kind: 'backups', folder: place.folder, listed: listed.value, readable })
}

async function dataFolderAt(disk: Disk, watch: FolderWatch): Promise<Result<Candidates>> {
  const isLeft = (): Promise<Result<void>> => watch(disk.folder)
  const left = await isLeft()
  if (!left.ok) return left
  const found = await scan(disk)
  if (!found.ok) return found
  const files = [...found.value].map(([path, { size }]) => ({ path, size, mtimeNs: '', pieces: [] }))
  const changes = [...found.value.values()].map(({ mtimeNs }) => Number(BigInt(mtimeNs) / 1_000_000n))
  const listed: ListedBackup = {
    name: folderName,
    at: instantOf(Math.max(0, ...changes)),
    dossiers: dossiersIn({ files }).length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    missing: 0,
    problem: null
  }
  const candidate = { listed, disk, paths: [...found.value.keys()], isProven: () => true, isLeft }
  return ok({ kind: 'folder', folder: disk.folder, listed: [listed], readable: [candidate] })
}

/**
 * What of an office lies in a folder that a person chose. Fails with `restore.noBackups {folder}`, with
 * `restore.ownFolder` for the data folder of this PC, as the watch does when somebody works in a data folder, or with a
 * disk error.
 */
export async function candidatesIn(
  chosen: string,
  { disk: own, watchFolder, ...place }: LookedFrom
): Promise<Result<Candidates>> {
  if (relative(resolve(own.folder), resolve(chosen)) === '') return refuse('restore.ownFolder')
  const backups = await BackupFolder.at(chosen, place)
  if (!backups.ok) return backups
  const office = await backups.value.office()
  if (!office.ok) return office
  if (office.value !== null) return backupsIn(backups.value, place)
  const disk = createDisk({ folder: chosen, fs: place.fs })
  const held = await holdsOffice(disk)
  if (!held.ok) return held
  return held.value ? dataFolderAt(disk, watchFolder) : refuse('restore.noBackups', { params: { folder: chosen } })
}
