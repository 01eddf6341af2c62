import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type VaultStamp, stampOf } from './vault-view.ts'
import { parseVaultFile, printVaultFile, type VaultFile } from './vault-file.ts'

/** Where `vault.json` is kept; writing must be durable. Null means that there is none yet. */
export interface VaultStorage {
  readonly read: () => Promise<Result<string | null>>
  readonly write: (text: string) => Promise<Result<void>>
}

/** What becomes of the file. */
export type VaultChange = (file: VaultFile) => Result<VaultFile> | Promise<Result<VaultFile>>

/** `vault.json` as it is on disk: one change at a time, each on disk before it counts. */
export class KeptVault {
  readonly #storage: VaultStorage
  #file: VaultFile | null = null
  #turn: Promise<unknown> = Promise.resolve()
  readonly #listeners: ((stamp: VaultStamp) => void)[] = []
  /** A save was refused, of which a failing disk may have kept something all the same. */
  #isBehind = false

  constructor(storage: VaultStorage) {
    this.#storage = storage
  }

  /** What is kept; null while there is none. */
  get file(): VaultFile | null {
    return this.#file
  }

  /** Reads the file; gives `new` when there is none, and fails with `vault.damaged` or the storage's own code. */
  async open(): Promise<Result<'new' | 'existing'>> {
    // What was open before counts no more, as when a backup was put in its place.
    this.#file = null
    const text = await this.#storage.read()
    if (!text.ok) return text
    if (text.value === null) return ok('new')
    const parsed = parseVaultFile(text.value)
    if (!parsed.ok) return parsed
    this.#file = parsed.value
    return ok('existing')
  }

  /** Forgets the file, so that another can be made. */
  abandon(): void {
    this.#file = null
  }

  /** Tells of every change that is kept, and how the vault stands since. */
  onChanged(listener: (stamp: VaultStamp) => void): void {
    this.#listeners.push(listener)
  }

  /** Does something with the file after everything that was asked before. */
  inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.#turn.then(async () => {
      await this.#catchUp()
      return task()
    })
    this.#turn = result.catch(() => undefined)
    return result
  }

  /** Does something with the file in its turn; refuses with `vault.missing` while there is none. */
  withFile<Value>(task: (file: VaultFile) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.inTurn(async () => (this.#file === null ? refuse('vault.missing') : task(this.#file)))
  }

  /** Changes the file, in its turn. */
  change(change: VaultChange): Promise<Result<void>> {
    return this.inTurn(() => this.apply(change))
  }

  /** Changes the file at once, for whoever has the turn; nothing is written when nothing changes. */
  async apply(change: VaultChange): Promise<Result<void>> {
    if (this.#file === null) return refuse('vault.missing')
    const changed = await change(this.#file)
    if (!changed.ok) return changed
    return changed.value === this.#file ? ok(undefined) : this.keep(changed.value)
  }

  /** Keeps a changed file, for whoever has the turn. */
  async keep(file: VaultFile): Promise<Result<void>> {
    const written = await this.#storage.write(printVaultFile(file))
    this.#isBehind = !written.ok
    if (!written.ok) return written
    this.#file = file
    for (const listener of this.#listeners) listener(stampOf(file))
    return written
  }

  /** Counts tries of passwords: a full disk must not keep people out of their register, the count then lives in memory. */
  async count(file: VaultFile): Promise<void> {
    this.#file = file
    await this.#storage.write(printVaultFile(file))
  }

  /** Looks what is kept after a save that was refused, so that it is not written over. */
  async #catchUp(): Promise<void> {
    if (!this.#isBehind || this.#file === null) return
    const text = await this.#storage.read()
    if (!text.ok || text.value === null) return
    const parsed = parseVaultFile(text.value)
    if (parsed.ok) this.#file = parsed.value
    this.#isBehind = !parsed.ok
  }
}
