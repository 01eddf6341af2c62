import { join } from 'node:path'
import { BackupFolder } from '../../../../electron/main/register/backup/backup-folder.ts'
import { gated } from '../../../../electron/main/register/backup/gate.ts'
import { makeBackup, type BackupWork } from '../../../../electron/main/register/backup/make-backup.ts'
import { createDisk } from '../../../../electron/main/register/disk/disk.ts'
import { nodeFileSystem, type FileSystem } from '../../../../electron/main/register/disk/file-system.ts'
import { digestBytes } from '../../../../electron/main/vault/digest.ts'
import { defaultBackupSettings } from '../../../../shared/domain/office/backup.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { HarmedDisk } from '../../../torture/faults.ts'
import { now, sealer, temporaryFolder, valueOf } from '../support.ts'

export const office = 'kantoor-1'

/** A data folder, a stick beside it that can be pulled out, and what makes backups of the one on the other. */
export async function withStick(fs: FileSystem = nodeFileSystem) {
  const [folder, stick] = [temporaryFolder(), temporaryFolder()]
  const { disk, gate } = gated(createDisk({ folder, fs }))
  const harmed = new HarmedDisk()
  const place = valueOf(await BackupFolder.at(stick, { fs: harmed.fs, digest: digestBytes }))
  valueOf(await place.claim(office))
  const write = async (path: string, text: string): Promise<void> => {
    valueOf(await disk.write(path, Buffer.from(text)))
  }
  const make = (at: Instant = now, more: Partial<BackupWork> = {}) =>
    makeBackup({
      destroyed: [],
      ...{ disk, gate, sealer, place, office, at },
      digest: digestBytes,
      keep: defaultBackupSettings.keep,
      ...more
    })
  return { folder, stick, disk, gate, place, harmed, write, make, inside: join(stick, 'Klachtenboek-back-up') }
}

/** What a backup holds of a file, as text. */
export async function textIn(place: BackupFolder, at: Instant, path: string): Promise<string | null> {
  const found = valueOf(await place.generations()).find((generation) => generation.at === at)
  const file = found?.generation?.files.find((one) => one.path === path)
  if (file === undefined) return null
  const pieces = await Promise.all(
    file.pieces.map(async (piece) => valueOf(await place.piece(piece)) ?? Buffer.from('?'))
  )
  return Buffer.concat(pieces).toString()
}
