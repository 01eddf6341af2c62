import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import {
  addAccount,
  changeAccount,
  renameOffice,
  resetPassword,
  type AccountChange,
  type NewAccount
} from './accounts.ts'
import { createVault, type NewVault } from './create-vault.ts'
import { forgetKey, type MasterKey } from './keys.ts'
import { recover, renewRecoveryKey, type Recovery } from './recover.ts'
import type { SlotMaker } from './slots.ts'
import { tryPassword, type Unlocked } from './unlock.ts'
import { parseVaultFile, printVaultFile, type VaultFile } from './vault-file.ts'

/** Where `vault.json` is kept; writing must be durable. Null means that there is none yet. */
export interface VaultStorage {
  readonly read: () => Promise<Result<string | null>>
  readonly write: (text: string) => Promise<Result<void>>
}

/** An account as the log-in screen may show it. */
export interface AccountSummary {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly active: boolean
  readonly createdAt: Instant
}

/** How a vault stands: how many times it was changed, and what it proves itself by; wrong tries do not count. */
export interface VaultStamp {
  readonly revision: number
  readonly mac: string
}

/** What the keeper works with; the clock is the app's. */
export interface VaultKeeperOptions {
  readonly storage: VaultStorage
  readonly maker: SlotMaker
  readonly clock: () => Instant
}

/** Keeps `vault.json`: one change at a time, each on disk before it counts. */
export class VaultKeeper {
  readonly #options: VaultKeeperOptions
  #file: VaultFile | null = null
  #turn: Promise<unknown> = Promise.resolve()
  readonly #listeners: ((stamp: VaultStamp) => void)[] = []
  /** A save was refused, of which a failing disk may have kept something all the same. */
  #isBehind = false

  constructor(options: VaultKeeperOptions) {
    this.#options = options
  }

  /** Reads the vault; gives `new` when there is none, and fails with `vault.damaged` or the storage's own code. */
  async open(): Promise<Result<'new' | 'existing'>> {
    const text = await this.#options.storage.read()
    if (!text.ok) return text
    if (text.value === null) return ok('new')
    const parsed = parseVaultFile(text.value)
    if (!parsed.ok) return parsed
    this.#file = parsed.value
    return ok('existing')
  }

  /** The office's name, or null while there is no vault. */
  get officeName(): string | null {
    return this.#file?.officeName ?? null
  }

  /** How the vault stands: how many times it was changed, and what it proves itself by; null while there is none. */
  stamp(): VaultStamp | null {
    return this.#file === null ? null : { revision: this.#file.revision ?? 0, mac: this.#file.mac }
  }

  /** Tells of every change that is kept, and how the vault stands since. */
  onChanged(listener: (stamp: VaultStamp) => void): void {
    this.#listeners.push(listener)
  }

  /** Everybody who has an account, also those who may no longer log in. */
  accounts(): AccountSummary[] {
    const accounts = this.#file?.accounts ?? []
    return accounts.map(({ id, name, role, active, createdAt }) => ({ id, name, role, active, createdAt }))
  }

  /** Makes the vault; refuses with `vault.exists` when there is one. The recovery key is given this once. */
  create(vault: Omit<NewVault, 'now'>): Promise<Result<{ masterKey: MasterKey; recoveryKey: string }>> {
    return this.#inTurn(async () => {
      if (this.#file !== null) return refuse('vault.exists')
      const created = await createVault({ ...vault, now: this.#options.clock() }, this.#options.maker)
      if (!created.ok) return created
      const kept = await this.#keep(created.value.file)
      if (!kept.ok) return kept
      return ok({ masterKey: created.value.masterKey, recoveryKey: created.value.recoveryKey })
    })
  }

  /** Forgets a vault that was just made and is set aside, so that another can be made. */
  abandon(): void {
    this.#file = null
  }

  /** Logs in; the codes are those of `tryPassword`. A wrong try is on disk before it is answered. */
  unlock(accountId: string, password: string): Promise<Result<Unlocked>> {
    return this.#inTurn(() => this.#try(accountId, password))
  }

  /** Checks a password again before a signature, with the same slow-down as a log-in. */
  async verifyPassword(accountId: string, password: string): Promise<Result<void>> {
    const unlocked = await this.unlock(accountId, password)
    if (!unlocked.ok) return unlocked
    forgetKey(unlocked.value.masterKey)
    return ok(undefined)
  }

  /** Changes one's own password; the old one is checked with the same slow-down as a log-in. */
  changePassword(accountId: string, oldPassword: string, newPassword: string): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const unlocked = await this.#try(accountId, oldPassword)
      if (!unlocked.ok) return unlocked
      const { masterKey } = unlocked.value
      return this.#apply((file) => resetPassword({ file, masterKey }, accountId, newPassword, this.#options.maker))
    })
  }

  /** Adds an account. */
  addAccount(masterKey: MasterKey, account: NewAccount): Promise<Result<void>> {
    const making = { now: this.#options.clock(), maker: this.#options.maker }
    return this.#change((file) => addAccount({ file, masterKey }, account, making))
  }

  /** Gives somebody else a new password. */
  resetPassword(masterKey: MasterKey, accountId: string, password: string): Promise<Result<void>> {
    return this.#change((file) => resetPassword({ file, masterKey }, accountId, password, this.#options.maker))
  }

  /** Changes an account's name, role or access: all of it or nothing. */
  changeAccount(masterKey: MasterKey, change: AccountChange, protectedRoles: readonly string[]): Promise<Result<void>> {
    return this.#change((file) => changeAccount({ file, masterKey }, change, protectedRoles))
  }

  /** Gives the office another name. */
  renameOffice(masterKey: MasterKey, name: string): Promise<Result<void>> {
    return this.#change((file) => renameOffice({ file, masterKey }, name))
  }

  /** Sets a new password with the recovery key; the account can log in with it at once. */
  recover(recovery: Recovery): Promise<Result<void>> {
    return this.#change(async (file) => {
      const opened = await recover(file, recovery, this.#options.maker)
      return opened.ok ? ok(opened.value.file) : opened
    })
  }

  /** Replaces the recovery key and gives the new one this once. */
  renewRecoveryKey(masterKey: MasterKey): Promise<Result<string>> {
    return this.#inTurn(async () => {
      if (this.#file === null) return refuse('vault.missing')
      const making = { now: this.#options.clock(), maker: this.#options.maker }
      const renewed = renewRecoveryKey({ file: this.#file, masterKey }, making)
      if (!renewed.ok) return renewed
      const kept = await this.#keep(renewed.value.file)
      return kept.ok ? ok(renewed.value.recoveryKey) : kept
    })
  }

  async #try(accountId: string, password: string): Promise<Result<Unlocked>> {
    if (this.#file === null) return refuse('vault.missing')
    const before = this.#file
    const { file, result } = await tryPassword(before, { accountId, password, now: this.#options.clock() })
    if (file !== before) {
      // A full disk must not keep people out of their register: the count then lives in memory.
      this.#file = file
      await this.#options.storage.write(printVaultFile(file))
    }
    return result
  }

  #change(change: (file: VaultFile) => Result<VaultFile> | Promise<Result<VaultFile>>): Promise<Result<void>> {
    return this.#inTurn(() => this.#apply(change))
  }

  async #apply(change: (file: VaultFile) => Result<VaultFile> | Promise<Result<VaultFile>>): Promise<Result<void>> {
    if (this.#file === null) return refuse('vault.missing')
    const changed = await change(this.#file)
    return changed.ok ? this.#keep(changed.value) : changed
  }

  async #keep(file: VaultFile): Promise<Result<void>> {
    const written = await this.#options.storage.write(printVaultFile(file))
    if (written.ok) this.#file = file
    this.#isBehind = !written.ok
    const stamp = written.ok ? this.stamp() : null
    if (stamp !== null) for (const listener of this.#listeners) listener(stamp)
    return written
  }

  /** Looks what is kept after a save that was refused, so that it is not written over. */
  async #catchUp(): Promise<void> {
    if (!this.#isBehind || this.#file === null) return
    const text = await this.#options.storage.read()
    if (!text.ok || text.value === null) return
    const parsed = parseVaultFile(text.value)
    if (parsed.ok) this.#file = parsed.value
    this.#isBehind = !parsed.ok
  }

  #inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.#turn.then(async () => {
      await this.#catchUp()
      return task()
    })
    this.#turn = result.catch(() => undefined)
    return result
  }
}
