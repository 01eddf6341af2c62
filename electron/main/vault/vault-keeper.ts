import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import {
  addAccount,
  allowSystemLogIn,
  changeAccount,
  renameOffice,
  replacePassword,
  resetPassword,
  type AccountChange,
  type NewAccount
} from './accounts.ts'
import type { CircleRoles } from './circles.ts'
import { createVault, type NewVault } from './create-vault.ts'
import { KeptVault, type VaultStorage } from './kept-vault.ts'
import { forgetKey } from './keys.ts'
import { type Keyring, printBundle } from './keyring.ts'
import { openWithRecoveryKey, recover, renewRecoveryKey, type Recovery } from './recover.ts'
import { findAccount } from './account-rules.ts'
import { PasswordGuard } from './password-guard.ts'
import { isSampleVault } from './sample.ts'
import { followSettled, settle, settleOwnKeys } from './settle.ts'
import { type SlotKey, slotKeyOf, type SlotMaker, unwrapWithPassword } from './slots.ts'
import type { PasswordScale, PasswordWeight } from './strength.ts'
import { accountsIn, type AccountSummary, type SharedKeys, sharedIn, stampOf, type VaultStamp } from './vault-view.ts'
import { tryKey, tryPassword, type UnlockAttempt, type Unlocked } from './unlock.ts'

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
  readonly #maker: SlotMaker
  readonly #clock: () => Instant
  readonly #kept: KeptVault
  readonly #guard: PasswordGuard

  constructor({ storage, maker, clock, scale }: VaultKeeperOptions) {
    this.#maker = maker
    this.#clock = clock
    this.#kept = new KeptVault(storage)
    this.#guard = new PasswordGuard(this.#kept, scale)
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

  /** Whether people may log in through the system of a PC. */
  get allowsSystemLogIn(): boolean {
    return this.#kept.file?.systemLogIn === true
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
      const strong = await this.#guard.admit(firstAccount.password, [firstAccount.name, officeName])
      if (!strong.ok) return strong
      const created = await createVault({ ...vault, now: this.#clock() }, this.#maker)
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

  /** Logs in with the key that the password once gave; the codes are those of `tryKey`, and it is no try of a password. */
  unlockByKey(accountId: string, slotKey: SlotKey): Promise<Result<Unlocked>> {
    return this.#kept.withFile(async (file) => {
      const trying = { accountId, slotKey, now: this.#clock(), random: this.#maker.random }
      const unlocked = await this.#tried(tryKey(file, trying), null)
      if (unlocked.ok) forgetKey(unlocked.value.bundle)
      return unlocked
    })
  }

  /** The key that opens an account without its password; the password is checked with the same slow-down as a log-in. */
  slotKey(accountId: string, password: string): Promise<Result<SlotKey>> {
    return this.#kept.inTurn(async () => {
      const unlocked = await this.#try(accountId, password)
      if (!unlocked.ok) return unlocked
      unlocked.value.keyring.forget()
      forgetKey(unlocked.value.bundle)
      const { slot } = this.#kept.file?.accounts.find(({ id }) => id === accountId) ?? unlocked.value.account
      return ok(await slotKeyOf(slot, password))
    })
  }

  /** Says whether people may log in through the system of a PC. */
  allowSystemLogIn(keyring: Keyring, isAllowed: boolean): Promise<Result<void>> {
    return this.#kept.change((file) => allowSystemLogIn({ file, keyring }, isAllowed))
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
      const admitted =
        oldPassword === newPassword
          ? refuse('vault.passwordSame', { field: 'password' })
          : await this.#guard.admitFor(accountId, newPassword)
      const change = { accountId, bundle, password: newPassword }
      const changed = admitted.ok
        ? await this.#kept.apply((file) => replacePassword({ file, keyring }, change, this.#maker))
        : admitted
      keyring.forget()
      return changed
    })
  }

  /** Replaces a password that somebody else set by one that only its owner knows; it may not be the same one. */
  choosePassword(keyring: Keyring, accountId: string, password: string): Promise<Result<void>> {
    return this.#kept.change(async (file) => {
      const found = findAccount(file, accountId)
      if (!found.ok) return found
      const kept = await unwrapWithPassword(found.value.slot, password, { vaultId: file.id, accountId })
      if (kept !== null) {
        forgetKey(kept)
        return refuse('vault.passwordSame', { field: 'password' })
      }
      const strong = await this.#guard.admitFor(accountId, password)
      if (!strong.ok) return strong
      const wrapping = { accountId, bundle: printBundle(keyring.bundle), password }
      return replacePassword({ file, keyring }, wrapping, this.#maker)
    })
  }

  /** Adds an account. */
  addAccount(keyring: Keyring, account: NewAccount): Promise<Result<void>> {
    return this.#kept.change(async (file) => {
      const strong = await this.#guard.admit(account.password, [account.name])
      return strong.ok ? addAccount({ file, keyring }, account, { now: this.#clock(), maker: this.#maker }) : strong
    })
  }

  /** Gives somebody a new password; one's own keys stay, for whoever works with them goes on. */
  resetPassword(keyring: Keyring, accountId: string, password: string): Promise<Result<void>> {
    return this.#kept.change(async (file) => {
      const strong = await this.#guard.admitFor(accountId, password)
      if (!strong.ok) return strong
      const isOwn = file.accounts.some(({ id, publicKey }) => id === accountId && publicKey === keyring.publicKey)
      const wrapping = { accountId, bundle: printBundle(keyring.bundle), password }
      return isOwn && keyring.publicKey !== null
        ? replacePassword({ file, keyring }, wrapping, this.#maker)
        : resetPassword({ file, keyring }, accountId, password, this.#maker)
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
    return this.#kept.withFile(async (file) => {
      const strong = await this.#guard.admitFor(recovery.accountId, recovery.newPassword)
      if (!strong.ok) return strong
      const recovered = await recover(file, recovery, this.#maker)
      if (!recovered.ok) return recovered
      const kept = await this.#kept.keep(recovered.value.file)
      return kept.ok ? ok({ opens: recovered.value.opens }) : kept
    })
  }

  /** The keys that the recovery key opens, for whoever has it and sets no password; fails as `openWithRecoveryKey` does. */
  openWithRecoveryKey(recoveryKey: string): Result<Keyring> {
    if (this.#kept.file === null) return refuse('vault.missing')
    const opened = openWithRecoveryKey(this.#kept.file, recoveryKey, this.#maker.random)
    if (!opened.ok) return opened
    forgetKey(opened.value.bundle)
    return ok(opened.value.keyring)
  }

  /** Replaces the recovery key and gives the new one this once. */
  renewRecoveryKey(keyring: Keyring): Promise<Result<string>> {
    return this.#kept.withFile(async (file) => {
      const renewed = renewRecoveryKey({ file, keyring }, { now: this.#clock(), maker: this.#maker })
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
    return this.#kept.withFile(async () => {
      const kept = await this.#kept.apply((file) => settle({ file, keyring }, accountId, roles, this.#maker.random))
      return kept.ok && this.#kept.file !== null ? followSettled({ file: this.#kept.file, keyring }, accountId) : kept
    })
  }

  /** How hard a password is to guess, for who is here and whoever else it is about. */
  weigh(password: string, names: readonly string[]): Promise<PasswordWeight> {
    return this.#guard.weigh(password, names)
  }

  async #try(accountId: string, password: string): Promise<Result<Unlocked>> {
    if (this.#kept.file === null) return refuse('vault.missing')
    const trying = { accountId, password, now: this.#clock(), random: this.#maker.random }
    return this.#tried(await tryPassword(this.#kept.file, trying), password)
  }

  /** Keeps the count of a try, and settles the keys that it opened. */
  async #tried({ file, result }: UnlockAttempt, password: string | null): Promise<Result<Unlocked>> {
    if (file !== this.#kept.file) await this.#kept.count(file)
    if (result.ok) await this.#settleKeys(result.value, password)
    return result
  }

  /**
   * Wraps keys that waited for the password, and puts keys away for the recovery key as it is now. A full disk leaves that
   * to the next time.
   */
  async #settleKeys(unlocked: Unlocked, password: string | null): Promise<void> {
    await this.#kept.apply((file) => settleOwnKeys(file, unlocked, password, this.#maker))
  }
}
