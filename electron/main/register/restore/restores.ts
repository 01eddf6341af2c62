import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { ListedBackup } from '../backup/listed.ts'
import type { Disk } from '../disk/disk.ts'
import { readFolderFormat } from '../folder/folder-format.ts'
import { OfficeDocuments } from '../office/office-documents.ts'
import { type Candidate, type Candidates, candidatesIn } from './candidates.ts'
import { OpenSource } from './open-source.ts'
import { type FoundVault, newestFirst, refuseOther, vaultOn } from './vaults.ts'
import type { Found, MayRestore, ReadableVault, ReadVault, RestoresOptions, WayIn } from './work.ts'

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
    const { vaults } = this.#options
    const candidates = await candidatesIn(chosen, this.#options)
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
