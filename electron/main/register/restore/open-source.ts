import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import { compareNumbers, type DossierNumber, printNumber } from '../../../../shared/domain/dossier/number.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { listNumbers } from '../dossiers/numbering.ts'
import { readFolderFormat } from '../folder/folder-format.ts'
import type { Sealer } from '../sealed/sealer.ts'
import type { Candidate } from './candidates.ts'
import { type NewerKnowledge, sinceThen, type SinceThen } from './since.ts'
import { stageFiles, stageRest } from './stage.ts'
import { takePlace } from './swap.ts'
import { type FoundVault, holdsOffice } from './vaults.ts'
import type { Found, InsideBackup, RestoredOffice, RestoreOrder, RestoresOptions } from './work.ts'

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
  async look(name: string, lastNumber: DossierNumber | null): Promise<Result<InsideBackup>> {
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
  async restore(order: RestoreOrder): Promise<Result<RestoredOffice>> {
    const candidate = await this.#proven(order.name)
    if (!candidate.ok) return candidate
    const { disk, newId, onReplaced } = this.#options
    const vault = this.#vault
    if (vault === null) return refuse('vault.missing')
    const left = await candidate.value.isLeft()
    if (!left.ok) return left
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
