import { relative, resolve } from 'node:path'
import {
  type BackupKeep,
  type BackupRecord,
  backupRecordSchema,
  type MadeBackup,
  noBackups
} from '../../../../shared/domain/office/backup.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { destroyedSchema } from '../../../../shared/domain/dossier/destruction.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { fail, ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { formatPath, readFolderFormat } from '../folder/folder-format.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'
import { BackupFolder, type BackupPlace } from './backup-folder.ts'
import type { Gate } from './gate.ts'
import { generationDisk } from './generation-disk.ts'
import { isSealed } from './generation.ts'
import { listBackups, type ListedBackup } from './listed.ts'
import { type BackupWork, makeBackup } from './make-backup.ts'
import { compareDossier, type DossierInBackup, type PutBack, putBack, type PutBackWork } from './put-back.ts'

/** What an office's backups are made of. */
export interface BackupsOptions extends SealedDisk, BackupPlace, Pick<PutBackWork, 'chain' | 'keys'> {
  readonly gate: Gate
}

/** What a backup is made with. */
export interface BackupOrder extends Pick<BackupWork, 'signal' | 'onProgress'> {
  /** The folder that was chosen for it. */
  readonly folder: string
  readonly at: Instant
  readonly keep: BackupKeep
}

/** A backup by its name in its folder. */
export interface NamedBackup {
  readonly folder: string
  readonly name: string
}

function isInside(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || !(way.startsWith('..') || resolve(way) === way)
}

/** The backups of the office whose data folder this is. */
export class Backups {
  readonly #options: BackupsOptions

  constructor(options: BackupsOptions) {
    this.#options = options
  }

  /** What the office keeps of them. */
  async record(): Promise<Result<BackupRecord>> {
    const kept = await this.#document().read()
    return kept.ok ? ok(kept.value ?? noBackups) : kept
  }

  keepRecord(record: BackupRecord): Promise<Result<void>> {
    return this.#document().write(record)
  }

  /** Makes a chosen folder one for this office's backups; gives the folder that they are in. Fails with `backup.insideData` within the data folder. */
  async claim(chosen: string): Promise<Result<string>> {
    const { disk } = this.#options
    if (isInside(disk.folder, chosen)) return refuse('backup.insideData', { params: { folder: chosen } })
    const office = await this.#office(disk)
    if (!office.ok) return office
    const place = await BackupFolder.at(chosen, this.#options)
    if (!place.ok) return place
    const claimed = await place.value.claim(office.value)
    return claimed.ok ? ok(place.value.folder) : claimed
  }

  /** Makes one, where the folder is still this office's. */
  async make({ folder, ...order }: BackupOrder): Promise<Result<MadeBackup>> {
    const office = await this.#office(this.#options.disk)
    if (!office.ok) return office
    const place = await BackupFolder.at(folder, this.#options)
    if (!place.ok) return place
    const destroyed = await this.#destroyed()
    return makeBackup({ ...this.#options, ...order, place: place.value, office: office.value, destroyed })
  }

  /** Every backup in a folder, the newest first. */
  async list(folder: string): Promise<Result<ListedBackup[]>> {
    const place = await this.#own(folder)
    return place.ok ? listBackups(place.value) : place
  }

  /** How a dossier in a backup stands to what is there of it now. */
  async compare({ folder, name }: NamedBackup, number: DossierNumber): Promise<Result<DossierInBackup>> {
    const work = await this.#opened({ folder, name })
    return work.ok ? compareDossier(work.value, number) : work
  }

  /** Puts one dossier back; what was there is set aside. */
  async putBack(
    { folder, name }: NamedBackup,
    dossier: { readonly number: DossierNumber; readonly at: Instant }
  ): Promise<Result<PutBack>> {
    const work = await this.#opened({ folder, name })
    return work.ok ? putBack(work.value, dossier) : work
  }

  /** The dossiers that are destroyed; none where their register cannot be read now, which opening tells. */
  async #destroyed(): Promise<DossierNumber[]> {
    const schema = destroyedSchema.array()
    const kept = await sealedDocument(this.#options, {
      path: 'destroyed',
      kind: 'destroyed',
      schema,
      isTwin: true
    }).read()
    return kept.ok ? (kept.value ?? []).map(({ number }) => number) : []
  }

  async #opened({ folder, name }: NamedBackup): Promise<Result<PutBackWork>> {
    const place = await this.#own(folder)
    if (!place.ok) return place
    const found = await place.value.generations()
    if (!found.ok) return found
    const named = found.value.find((one) => one.name === name)
    if (named === undefined) return refuse('backup.damaged')
    if (named.generation === null) return fail([named.problem])
    const { sealer, digest } = this.#options
    if (!isSealed(named.generation, sealer, digest)) return refuse('restore.notProven')
    const from = generationDisk(place.value, named.generation)
    return ok({ ...this.#options, generation: named.generation, from })
  }

  /** The backup folder, where it is this office's. */
  async #own(folder: string): Promise<Result<BackupFolder>> {
    const office = await this.#office(this.#options.disk)
    if (!office.ok) return office
    const place = await BackupFolder.at(folder, this.#options)
    if (!place.ok) return place
    const owner = await place.value.office()
    if (!owner.ok) return owner
    if (owner.value === null) return refuse('backup.folderGone', { params: { folder } })
    return owner.value === office.value ? place : refuse('backup.otherOffice', { params: { folder } })
  }

  async #office(disk: Disk): Promise<Result<string>> {
    const format = await readFolderFormat(disk)
    if (!format.ok) return format
    return format.value === null ? refuse('register.damaged', { params: { subject: formatPath } }) : ok(format.value.id)
  }

  #document(): SealedDocument<BackupRecord> {
    return sealedDocument(this.#options, { path: 'backup', kind: 'backup', schema: backupRecordSchema })
  }
}
