import type { Result } from '../../../../shared/result.ts'

/** The key to everything the office keeps. */
export type MasterKey = Uint8Array

/** An account as the vault knows it. */
export interface VaultAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly active: boolean
}

/** What may change about an account; what is not named stays. */
export interface AccountChange {
  readonly id: string
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly active?: boolean | undefined
}

/** How the vault stands: how many times it was changed, and what it proves itself by; wrong tries do not count. */
export interface VaultStamp {
  readonly revision: number
  readonly mac: string
}

/** The vault: accounts, passwords and the key. */
export interface Vault {
  readonly officeName: string | null
  open(): Promise<Result<'new' | 'existing'>>
  accounts(): VaultAccount[]
  /** How it stands now; null while there is none. */
  stamp(): VaultStamp | null
  /** Tells of every change that is kept, and how the vault stands since. */
  onChanged(listener: (stamp: VaultStamp) => void): void
  create(vault: {
    readonly id: string
    readonly officeName: string
    readonly firstAccount: {
      readonly id: string
      readonly name: string
      readonly role: string
      readonly password: string
    }
  }): Promise<Result<{ masterKey: MasterKey; recoveryKey: string }>>
  unlock(
    account: string,
    password: string
  ): Promise<Result<{ readonly masterKey: MasterKey; readonly failedBefore: { readonly failed: number } }>>
  verifyPassword(account: string, password: string): Promise<Result<void>>
  changePassword(account: string, current: string, next: string): Promise<Result<void>>
  addAccount(
    masterKey: MasterKey,
    account: { readonly id: string; readonly name: string; readonly role: string; readonly password: string }
  ): Promise<Result<void>>
  resetPassword(masterKey: MasterKey, account: string, password: string): Promise<Result<void>>
  changeAccount(masterKey: MasterKey, change: AccountChange, protectedRoles: readonly string[]): Promise<Result<void>>
  renameOffice(masterKey: MasterKey, name: string): Promise<Result<void>>
  recover(recovery: {
    readonly recoveryKey: string
    readonly accountId: string
    readonly newPassword: string
  }): Promise<Result<void>>
  renewRecoveryKey(masterKey: MasterKey): Promise<Result<string>>
}
