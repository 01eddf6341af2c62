import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import { compareNumbers, type DossierNumber, printNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { BackupPlace } from '../backup/backup-folder.ts'
import type { Disk } from '../disk/disk.ts'
import { listNumbers } from '../dossiers/numbering.ts'
import { readFolderFormat } from '../folder/folder-format.ts'
import { OfficeDocuments } from '../office/office-documents.ts'
import type { Sealer } from '../sealed/sealer.ts'
import { type Candidate, type Candidates, candidatesIn, type ListedBackup } from './candidates.ts'
import { type NewerKnowledge, sinceThen, type SinceThen } from './since.ts'
import { stageFiles, type StageProgress, stageRest } from './stage.ts'
import { takePlace } from './swap.ts'
import { type FoundVault, holdsOffice, newestFirst, type RankVault, refuseOther, vaultOn } from './vaults.ts'

/** How somebody shows that they may put an office back. */
type WayIn = { readonly account: string; readonly password: string } | { readonly recoveryKey: string }

/** A vault as the restore opens it; the keys are a copy for whoever asked. */
export interface ReadVault {
  readonly id: string
  readonly officeName: string
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  /** The office's key, and whose password opened it; null for the recovery key. */
  readonly unlock: (way: WayIn) => Promise<Result<{ readonly officeKey: Uint8Array; readonly account: string | null }>>
}

/** What putting offices back needs of the vault. */
export interface VaultReader {
  readonly rank: RankVault
  readonly read: (text: string) => Promise<Result<ReadVault>>
  readonly sealerFor: (officeKey: Uint8Array) => Sealer
}

/** What putting an office back is done with. */
export interface RestoresOptions extends BackupPlace {
  /** The data folder, whichever office lies in it. */
  readonly disk: Disk
  readonly vaults: VaultReader
  readonly newId: () => string
  /** What follows when another office lies in the folder. */
  readonly onReplaced: () => void
}

/** Whether an account of this role may put the office back, by the regulation in these documents; null where there is none. */
type MayRestore = (documents: OfficeDocuments, role: string) => Promise<boolean | null>

/** A backup to put back, and by whom. */
interface Order {
  readonly name: string
  readonly takesDamaged: boolean
  readonly lastNumber: DossierNumber | null
  readonly at: Instant
  readonly signal: AbortSignal
  readonly onProgress: (progress: StageProgress) => void
}

/** What was chosen, and the office that it is of. */
interface Found {
  readonly candidates: Candidates
  /** The vaults that hold, the newest first; of the same office all of them. */
  readonly vaults: readonly ReadableVault[]
  /** Whether the data folder holds this very office now, readable or not. */
  readonly isPresent: boolean
}

/** A vault that was found, and what it says before anybody opens it. */
interface ReadableVault {
  readonly found: FoundVault
  readonly read: ReadVault
}

/** Whoever put an office back with the recovery key has no name. */
const byRecoveryKey: Actor = { id: 'herstelsleutel', name: 'Herstelsleutel', role: 'herstelsleutel' }

/** The highest of all numbers that are given out; null when none is. */
function lastOf({ given }: SinceThen): DossierNumber | null {
  const numbers = Object.entries(given).map(([year, place]) => printNumber(Number(year), place))
  return numbers.toSorted(compareNumbers).at(-1) ?? null
}

/** Backups that somebody opened who may put the office back. */
export class OpenSource {
  readonly by: Actor | null
  readonly #options: RestoresOptions
  readonly #found: Found
  readonly #vault: FoundVault | null
  readonly #key: Uint8Array
  readonly #sealer: Sealer

  constructor(
    options: RestoresOptions,
    found: Found,
    { key, by, vault }: { readonly key: Uint8Array; readonly by: Actor | null; readonly vault: FoundVault | null }
  ) {
    this.#vault = vault
    this.by = by
    this.#options = options
    this.#found = found
    this.#key = Uint8Array.from(key)
    this.#sealer = options.vaults.sealerFor(this.#key)
  }

  /** What is inside a backup, and what has become of the office since; fails with `backup.damaged` or `restore.notProven`. */
  async look(
    name: string,
    lastNumber: DossierNumber | null
  ): Promise<
    Result<{
      readonly name: string
      readonly at: Instant
      readonly dossiers: number
      readonly bytes: number
      readonly missing: number
      readonly destroyed: readonly { readonly number: DossierNumber; readonly clause: string }[]
      readonly left: readonly DossierNumber[]
      readonly lastNumber: DossierNumber | null
      readonly present: number | null
    }>
  > {
    const candidate = await this.#proven(name)
    if (!candidate.ok) return candidate
    const { listed } = candidate.value
    const since = await this.#since(candidate.value, lastNumber)
    const { disk } = this.#options
    const held = await holdsOffice(disk)
    const present = held.ok && held.value ? await listNumbers(disk) : null
    return ok({
      ...listed,
      destroyed: since.destroyed.map(({ number, clause }) => ({ number, clause })),
      left: since.left,
      lastNumber: lastOf(since),
      present: present === null ? null : present.ok ? present.value.length : 0
    })
  }

  /**
   * Puts a backup in the place of what is there, which is set aside whole. Until all of it lies ready nothing is touched;
   * broken off after that, it is finished at the next start.
   */
  async restore(order: Order): Promise<
    Result<{
      readonly made: Instant
      readonly dossiers: number
      readonly destroyed: readonly DossierNumber[]
      readonly left: readonly DossierNumber[]
      readonly without: number
      readonly aside: string | null
    }>
  > {
    const candidate = await this.#proven(order.name)
    if (!candidate.ok) return candidate
    const { disk, newId, onReplaced } = this.#options
    const vault = this.#vault
    if (vault === null) return refuse('vault.missing')
    const { disk: from, paths, listed } = candidate.value
    const staged = await stageFiles({ ...order, disk, from, paths })
    if (!staged.ok) return staged
    const since = await this.#since(candidate.value, order.lastNumber)
    const note = { made: listed.at, by: this.by, without: staged.value }
    const destroyer = this.by ?? byRecoveryKey
    const rest = await stageRest({ disk, sealer: this.#sealer, since, vault, note, destroyer, newId })
    if (!rest.ok) return rest
    onReplaced()
    const aside = await takePlace(disk, order.at)
    if (!aside.ok) return aside
    const destroyed = since.destroyed.map(({ number }) => number)
    const dossiers = await listNumbers(disk)
    return ok({
      made: listed.at,
      dossiers: dossiers.ok ? dossiers.value.length : listed.dossiers,
      destroyed,
      left: since.left,
      without: staged.value,
      aside: aside.value
    })
  }

  /** Wipes the key. */
  forget(): void {
    this.#key.fill(0)
  }

  async #proven(name: string): Promise<Result<Candidate>> {
    const candidate = this.#found.candidates.readable.find(({ listed }) => listed.name === name)
    if (candidate === undefined) return refuse('backup.damaged')
    if (!candidate.isProven(this.#sealer)) return refuse('restore.notProven')
    // What a later release wrote is not put back by this one.
    const format = await readFolderFormat(candidate.disk)
    return format.ok ? ok(candidate) : format
  }

  #since({ listed, disk }: Candidate, lastNumber: DossierNumber | null): Promise<SinceThen> {
    const { candidates, isPresent } = this.#found
    const later = candidates.readable.filter((one) => one.listed.at > listed.at && one.isProven(this.#sealer))
    const newer: NewerKnowledge = {
      disks: [...(isPresent ? [this.#options.disk] : []), ...later.map((one) => one.disk)],
      sealer: this.#sealer,
      lastNumber
    }
    return sinceThen(disk, newer)
  }
}

/** Where offices come back from. */
export class Restores {
  readonly #options: RestoresOptions

  constructor(options: RestoresOptions) {
    this.#options = options
  }

  /**
   * Looks at the backups in a folder. Fails as `candidatesIn` does, with `restore.noneReadable {folder}`,
   * with `restore.otherOffice` where the data folder is another office's, or with a disk error.
   */
  async open(chosen: string): Promise<
    Result<{
      readonly kind: Candidates['kind']
      readonly folder: string
      readonly officeName: string
      readonly accounts: readonly { readonly id: string; readonly name: string }[]
      readonly backups: readonly ListedBackup[]
      readonly unlock: (way: WayIn, mayRestore: MayRestore) => Promise<Result<OpenSource>>
      readonly openWith: (officeKey: Uint8Array, by: Actor) => OpenSource
    }>
  > {
    const found = await this.#find(chosen)
    if (!found.ok) return found
    const { candidates, vaults } = found.value
    const [newest] = vaults
    return ok({
      kind: candidates.kind,
      folder: candidates.folder,
      officeName: newest?.read.officeName ?? '',
      accounts: (newest?.read.accounts ?? []).map(({ id, name }) => ({ id, name })),
      backups: candidates.listed,
      unlock: (way, mayRestore) => this.#unlock(found.value, way, mayRestore),
      openWith: (key, by) => new OpenSource(this.#options, found.value, { key, by, vault: newest?.found ?? null })
    })
  }

  async #find(chosen: string): Promise<Result<Found>> {
    const { disk, vaults } = this.#options
    const candidates = await candidatesIn(chosen, disk, this.#options)
    if (!candidates.ok) return candidates
    const { folder, readable } = candidates.value
    const inBackups = await this.#vaultIn(readable)
    if (inBackups === null) return refuse('restore.noneReadable', { params: { folder } })
    const present = await this.#present(inBackups.read)
    if (!present.ok) return present
    const all = present.value.vault === null ? [inBackups] : [inBackups, present.value.vault]
    return ok({
      candidates: candidates.value,
      vaults: newestFirst(all, ({ found }) => vaults.rank(found.text, null)),
      isPresent: present.value.isPresent
    })
  }

  /** The vault of the newest backup in which it holds. */
  async #vaultIn(readable: readonly Candidate[]): Promise<ReadableVault | null> {
    for (const { disk } of readable) {
      const vault = await this.#readable(disk)
      if (vault !== null) return vault
    }
    return null
  }

  async #readable(disk: Disk): Promise<ReadableVault | null> {
    const { vaults } = this.#options
    const found = await vaultOn(disk, vaults.rank)
    const read = found === null ? null : await vaults.read(found.text)
    return found !== null && read?.ok === true ? { found, read: read.value } : null
  }

  /** Whether this office lies in the data folder, and its vault where that holds. Fails where it is another's. */
  async #present({
    id
  }: ReadVault): Promise<Result<{ readonly isPresent: boolean; readonly vault: ReadableVault | null }>> {
    const { disk } = this.#options
    const format = await readFolderFormat(disk)
    if (!format.ok) return format
    const vault = await this.#readable(disk)
    const said = vault?.read.id ?? format.value?.vault
    if (said !== undefined && said !== id) return refuseOther()
    return ok({ isPresent: said === id, vault })
  }

  /** Opens the newest vault that was not changed by hand. */
  async #unlock(found: Found, way: WayIn, mayRestore: MayRestore): Promise<Result<OpenSource>> {
    let refused: Result<never> = refuse('vault.missing')
    for (const { found: vault, read } of found.vaults) {
      const unlocked = await read.unlock(way)
      if (unlocked.ok) return this.#opened(found, { vault, read, ...unlocked.value }, mayRestore)
      refused = unlocked
      if (unlocked.error.some(({ code }) => code !== 'vault.tampered')) return refused
    }
    return refused
  }

  async #opened(
    found: Found,
    {
      vault,
      read,
      officeKey: key,
      account
    }: {
      readonly vault: FoundVault
      readonly read: ReadVault
      readonly officeKey: Uint8Array
      readonly account: string | null
    },
    mayRestore: MayRestore
  ): Promise<Result<OpenSource>> {
    const who = read.accounts.find(({ id }) => id === account)
    const by = who === undefined ? null : { id: who.id, name: who.name, role: who.role }
    const may = account === null || (by !== null && (await this.#may(found, { key, role: by.role, mayRestore })))
    const source = may ? new OpenSource(this.#options, found, { key, by, vault }) : null
    key.fill(0)
    return source === null ? refuse('restore.notAllowed') : ok(source)
  }

  /** By the regulation in the data folder, or in the newest backup in which it can be read. */
  async #may(
    { candidates, isPresent }: Found,
    { key, role, mayRestore }: { readonly key: Uint8Array; readonly role: string; readonly mayRestore: MayRestore }
  ): Promise<boolean> {
    const sealer = this.#options.vaults.sealerFor(key)
    const disks = candidates.readable.map(({ disk }) => disk)
    for (const disk of isPresent ? [this.#options.disk, ...disks] : disks) {
      const may = await mayRestore(new OfficeDocuments({ disk, sealer }), role)
      if (may !== null) return may
    }
    return false
  }
}
