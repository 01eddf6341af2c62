import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import {
  addAccount,
  changeAccount,
  isInEscrow,
  renameOffice,
  replacePassword,
  resetPassword,
  type AccountChange,
  type NewAccount,
  wrapWaiting
} from './accounts.ts'
import type { CircleRoles } from './circles.ts'
import { createVault, type NewVault } from './create-vault.ts'
import { KeptVault, type VaultStorage } from './kept-vault.ts'
import { forgetKey } from './keys.ts'
import { type Keyring, printBundle } from './keyring.ts'
import { openWithRecoveryKey, recover, renewRecoveryKey, type Recovery } from './recover.ts'
import { findAccount } from './account-rules.ts'
import { passwordProblems } from './password-policy.ts'
import { isSampleVault } from './sample.ts'
import { followSettled, settle } from './settle.ts'
import { type SlotMaker, unwrapWithPassword } from './slots.ts'
import { type PasswordScale, type PasswordWeight, weighHere } from './strength.ts'
import { accountsIn, type AccountSummary, type SharedKeys, sharedIn, stampOf, type VaultStamp } from './vault-view.ts'
import { tryPassword, type Unlocked } from './unlock.ts'

/** What the keeper works with; the clock is the app's. */
export interface VaultKeeperOptions {
  readonly storage: VaultStorage
  readonly maker: SlotMaker
  readonly clock: () => Instant
  /** What weighs passwords; without, the thread of whoever asks does. */
  readonly scale?: PasswordScale
}

/** Keeps `vault.json`: one change at a time, each on disk before it counts. */
export class VaultKeeper {
  readonly #options: VaultKeeperOptions
  readonly #kept: KeptVault

  constructor(options: VaultKeeperOptions) {
    this.#options = options
    this.#kept = new KeptVault(options.storage)
  }

  /** Reads the vault; gives `new` when there is none, and fails with `vault.damaged` or the storage's own code. */
  open(): Promise<Result<'new' | 'existing'>> {
    return this.#kept.open()
  }

  /** The office's name, or null while there is no vault. */
  get officeName(): string | null {
    return this.#kept.file?.officeName ?? null
  }

  /** Which office's vault it is; null while there is none. */
  get id(): string | null {
    return this.#kept.file?.id ?? null
  }

  /** Whether it is a sample office's, which anybody can open. */
  get isSample(): boolean {
    return isSampleVault(this.id)
  }

  /** How the vault stands: how many times it was changed, and what it proves itself by; null while there is none. */
  stamp(): VaultStamp | null {
    return this.#kept.file === null ? null : stampOf(this.#kept.file)
  }

  /** Tells of every change that is kept, and how the vault stands since. */
  onChanged(listener: (stamp: VaultStamp) => void): void {
    this.#kept.onChanged(listener)
  }

  /** Everybody who has an account, also those who may no longer log in. */
  accounts(): AccountSummary[] {
    return this.#kept.file === null ? [] : accountsIn(this.#kept.file)
  }

  /** The keys that are nobody's alone; null before the vault was brought over. */
  shared(): SharedKeys | null {
    return this.#kept.file === null ? null : sharedIn(this.#kept.file)
  }

  /** Makes the vault; refuses with `vault.exists` when there is one. The recovery key is given this once. */
  create(vault: Omit<NewVault, 'now'>): Promise<Result<{ keyring: Keyring; recoveryKey: string }>> {
    return this.#kept.inTurn(async () => {
      if (this.#kept.file !== null) return refuse('vault.exists')
      const { officeName, firstAccount } = vault
      const strong = await this.#strongEnough(firstAccount.password, firstAccount.name, officeName)
      if (!strong.ok) return strong
      const created = await createVault({ ...vault, now: this.#options.clock() }, this.#options.maker)
      if (!created.ok) return created
      const kept = await this.#kept.keep(created.value.file)
      if (!kept.ok) return kept
      return ok({ keyring: created.value.keyring, recoveryKey: created.value.recoveryKey })
    })
  }

  /** Forgets a vault that was just made and is set aside, so that another can be made. */
  abandon(): void {
    this.#kept.abandon()
  }

  /** Logs in; the codes are those of `tryPassword`. A wrong try is on disk before it is answered. */
  unlock(accountId: string, password: string): Promise<Result<Unlocked>> {
    return this.#kept.inTurn(async () => {
      const unlocked = await this.#try(accountId, password)
      // The ring has keys of its own.
      if (unlocked.ok) forgetKey(unlocked.value.bundle)
      return unlocked
    })
  }

  /** Checks a password again before a signature, with the same slow-down as a log-in. */
  async verifyPassword(accountId: string, password: string): Promise<Result<void>> {
    const unlocked = await this.unlock(accountId, password)
    if (!unlocked.ok) return unlocked
    unlocked.value.keyring.forget()
    return ok(undefined)
  }

  /** Changes one's own password; the old one is checked with the same slow-down as a log-in. */
  changePassword(accountId: string, oldPassword: string, newPassword: string): Promise<Result<void>> {
    return this.#kept.inTurn(async () => {
      const unlocked = await this.#try(accountId, oldPassword)
      if (!unlocked.ok) return unlocked
      const { keyring, bundle } = unlocked.value
      if (oldPassword === newPassword) {
        keyring.forget()
        return refuse('vault.passwordSame', { field: 'password' })
      }
      const strong = await this.#strongFor(accountId, newPassword)
      if (!strong.ok) {
        keyring.forget()
        return strong
      }
      const change = { accountId, bundle, password: newPassword }
      const changed = await this.#kept.apply((file) => replacePassword({ file, keyring }, change, this.#options.maker))
      keyring.forget()
      return changed
    })
  }

  /** Replaces a password that somebody else set by one that only its owner knows; it may not be the same one. */
  choosePassword(keyring: Keyring, accountId: string, password: string): Promise<Result<void>> {
    const { maker } = this.#options
    return this.#kept.change(async (file) => {
      const found = findAccount(file, accountId)
      if (!found.ok) return found
      const kept = await unwrapWithPassword(found.value.slot, password, { vaultId: file.id, accountId })
      if (kept !== null) {
        forgetKey(kept)
        return refuse('vault.passwordSame', { field: 'password' })
      }
      const strong = await this.#strongFor(accountId, password)
      if (!strong.ok) return strong
      const wrapping = { accountId, bundle: printBundle(keyring.bundle), password }
      return replacePassword({ file, keyring }, wrapping, maker)
    })
  }

  /** Adds an account. */
  addAccount(keyring: Keyring, account: NewAccount): Promise<Result<void>> {
    const making = { now: this.#options.clock(), maker: this.#options.maker }
    return this.#kept.change(async (file) => {
      const strong = await this.#strongEnough(account.password, account.name)
      return strong.ok ? addAccount({ file, keyring }, account, making) : strong
    })
  }

  /** Gives somebody a new password; one's own keys stay, for whoever works with them goes on. */
  resetPassword(keyring: Keyring, accountId: string, password: string): Promise<Result<void>> {
    const { maker } = this.#options
    return this.#kept.change(async (file) => {
      const strong = await this.#strongFor(accountId, password)
      if (!strong.ok) return strong
      const isOwn = file.accounts.some(({ id, publicKey }) => id === accountId && publicKey === keyring.publicKey)
      const wrapping = { accountId, bundle: printBundle(keyring.bundle), password }
      return isOwn && keyring.publicKey !== null
        ? replacePassword({ file, keyring }, wrapping, maker)
        : resetPassword({ file, keyring }, accountId, password, maker)
    })
  }

  /** Changes an account's name, role or access: all of it or nothing. */
  changeAccount(keyring: Keyring, change: AccountChange, protectedRoles: readonly string[]): Promise<Result<void>> {
    return this.#kept.change((file) => changeAccount({ file, keyring }, change, protectedRoles))
  }

  /** Gives the office another name. */
  renameOffice(keyring: Keyring, name: string): Promise<Result<void>> {
    return this.#kept.change((file) => renameOffice({ file, keyring }, name))
  }

  /** Sets a new password with the recovery key, and gives what only that key opens; the account can log in at once. */
  recover(recovery: Recovery): Promise<Result<{ readonly opens: Uint8Array | null }>> {
    return this.#kept.inTurn(async () => {
      if (this.#kept.file === null) return refuse('vault.missing')
      const strong = await this.#strongFor(recovery.accountId, recovery.newPassword)
      if (!strong.ok) return strong
      const recovered = await recover(this.#kept.file, recovery, this.#options.maker)
      if (!recovered.ok) return recovered
      const kept = await this.#kept.keep(recovered.value.file)
      return kept.ok ? ok({ opens: recovered.value.opens }) : kept
    })
  }

  /** The keys that the recovery key opens, for whoever has it and sets no password; fails as `openWithRecoveryKey` does. */
  openWithRecoveryKey(recoveryKey: string): Result<Keyring> {
    if (this.#kept.file === null) return refuse('vault.missing')
    const opened = openWithRecoveryKey(this.#kept.file, recoveryKey, this.#options.maker.random)
    if (!opened.ok) return opened
    forgetKey(opened.value.bundle)
    return ok(opened.value.keyring)
  }

  /** Replaces the recovery key and gives the new one this once. */
  renewRecoveryKey(keyring: Keyring): Promise<Result<string>> {
    return this.#kept.inTurn(async () => {
      if (this.#kept.file === null) return refuse('vault.missing')
      const making = { now: this.#options.clock(), maker: this.#options.maker }
      const renewed = renewRecoveryKey({ file: this.#kept.file, keyring }, making)
      if (!renewed.ok) return renewed
      const kept = await this.#kept.keep(renewed.value.file)
      return kept.ok ? ok(renewed.value.recoveryKey) : kept
    })
  }

  /**
   * Gives every account of a vault of version 0.1 keys of its own, by whoever manages the accounts, and the circles the
   * members that the roles say. Nothing is written when nothing changes. The ring then opens what it may open now.
   */
  settle(keyring: Keyring, accountId: string, roles: CircleRoles): Promise<Result<void>> {
    return this.#kept.inTurn(async () => {
      if (this.#kept.file === null) return refuse('vault.missing')
      const before = this.#kept.file
      const settled = settle({ file: before, keyring }, accountId, roles, this.#options.maker.random)
      if (!settled.ok) return settled
      const kept = settled.value === before ? ok(undefined) : await this.#kept.keep(settled.value)
      return kept.ok ? followSettled({ file: settled.value, keyring }, accountId) : kept
    })
  }

  /** How hard a password is to guess, for who is here and whoever else it is about. */
  weigh(password: string, names: readonly string[]): Promise<PasswordWeight> {
    const { scale = weighHere } = this.#options
    return scale(password, [...names, this.#kept.file?.officeName ?? ''])
  }

  #strongFor(accountId: string, password: string): Promise<Result<void>> {
    return this.#strongEnough(password, this.#kept.file?.accounts.find(({ id }) => id === accountId)?.name ?? '')
  }

  /** Refuses with `vault.passwordObvious` what is soon guessed; what is no password at all is told by whoever sets it. */
  async #strongEnough(password: string, name: string, officeName = ''): Promise<Result<void>> {
    if (passwordProblems(password, name).length > 0) return ok(undefined)
    const { strength } = await this.weigh(password, [name, officeName])
    return strength === 'weak' ? refuse('vault.passwordObvious', { field: 'password' }) : ok(undefined)
  }

  async #try(accountId: string, password: string): Promise<Result<Unlocked>> {
    if (this.#kept.file === null) return refuse('vault.missing')
    const before = this.#kept.file
    const { random } = this.#options.maker
    const { file, result } = await tryPassword(before, { accountId, password, now: this.#options.clock(), random })
    if (file !== before) await this.#kept.count(file)
    if (result.ok && this.#isToWrap(result.value)) await this.#wrap(accountId, password, result.value)
    return result
  }

  /** Whether keys still wait to be wrapped, or are put away for a recovery key of before. */
  #isToWrap({ account }: Unlocked): boolean {
    return account.waiting !== undefined || (this.#kept.file !== null && !isInEscrow(this.#kept.file, account))
  }

  /** Wraps keys that waited with the password, and takes them away from under the office's key; a full disk leaves them there until the next time. */
  async #wrap(accountId: string, password: string, { keyring, bundle }: Unlocked): Promise<void> {
    await this.#kept.apply((file) =>
      wrapWaiting({ file, keyring }, { accountId, bundle, password }, this.#options.maker)
    )
  }
}
