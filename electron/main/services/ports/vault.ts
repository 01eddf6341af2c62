import type { Result } from '../../../../shared/result.ts'

/** The half of a key pair that everybody may know. */
export type PublicKey = string

/** A text that is sealed for some, and in a box for each of them the key to it. */
export interface Locked {
  readonly lock: { readonly by: PublicKey; readonly boxes: Readonly<Record<PublicKey, string>> }
  readonly sealed: Uint8Array
}

/** A key to all that one person sealed for one of its readers; another thread can be given it, and cannot look into it. */
export interface HandedKey {
  readonly name: string
  readonly key: object
}

/** All keys of whoever is logged in. */
export interface Keyring {
  /** To what everybody at the office may read. */
  readonly officeKey: Uint8Array
  /** Whether something sealed for these opens with this ring. */
  isAmong(readers: Iterable<PublicKey>): boolean
  /** Seals under a key of its own, for these readers alone. */
  seal(plain: Uint8Array, readers: Iterable<PublicKey>, context: string): Locked
  /** The keys to all that somebody sealed for this ring, for another thread. */
  handOut(by: PublicKey): readonly HandedKey[]
  /** What was sealed; null when it is for others. */
  open(locked: Locked, context: string): Result<Uint8Array> | null
  /** As `open`, also with a key that only hands things on. */
  openToHandOn(locked: Locked, context: string): Result<Uint8Array> | null
  /** Whether a key was lent that only hands things on. */
  readonly isLent: boolean
  /** Takes a key into use that only hands things on. */
  lend(privateKey: Uint8Array): void
  /** Wipes the keys. */
  forget(): void
}

/** The roles whose accounts see every dossier, make the reports, and manage the accounts. */
export interface CircleRoles {
  readonly overview: readonly string[]
  readonly reports: readonly string[]
  readonly accounts: readonly string[]
}

/** The keys that are nobody's alone. */
export interface SharedKeys {
  /** Of who sees every dossier, those that open for all who do so now; newest last. */
  readonly overview: readonly PublicKey[]
  /** Who belongs to the newest of these. */
  readonly inOverview: readonly PublicKey[]
  /** Of who makes the reports. */
  readonly reports: PublicKey
  readonly recovery: PublicKey
  /** Of who may do what: another one when any of that changes. */
  readonly signature: string
}

/** An account as the vault knows it. */
export interface VaultAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly active: boolean
  /** What is sealed for this account is sealed for this key; null before it has one. */
  readonly publicKey: PublicKey | null
  /** Somebody else knows the password, so it must be replaced first. */
  readonly mustChange: boolean
  /** Another one with every other password. */
  readonly passwordMark: string
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

/** How hard a password is to guess, and what makes it easy. */
export interface PasswordWeight {
  readonly strength: 'weak' | 'fair' | 'good'
  readonly easy: 'name' | 'word' | 'pattern' | 'short' | null
}

/** What a password gives, and opens the account as long as it has that password. */
export interface SlotKey {
  readonly salt: string
  readonly key: Uint8Array
}

/** An account that was opened, and how often it was tried in vain before. */
export interface Unlocked {
  readonly keyring: Keyring
  readonly failedBefore: { readonly failed: number }
}

/** The vault: accounts, passwords and the key. */
export interface Vault {
  readonly officeName: string | null
  /** Which office's it is; null while there is none. */
  readonly id: string | null
  /** Whether people may log in through the system of a PC. */
  readonly allowsSystemLogIn: boolean
  /** Whether it is a sample office's, whose keys keep nothing secret. */
  readonly isSample: boolean
  open(): Promise<Result<'new' | 'existing'>>
  accounts(): VaultAccount[]
  /** The keys that are nobody's alone; null before the accounts have keys of their own. */
  shared(): SharedKeys | null
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
  }): Promise<Result<{ keyring: Keyring; recoveryKey: string }>>
  unlock(account: string, password: string): Promise<Result<Unlocked>>
  /** Opens an account by what its password gave once; that is no try of a password. */
  unlockByKey(account: string, slotKey: SlotKey): Promise<Result<Unlocked>>
  /** What opens an account without its password; asks the password. */
  slotKey(account: string, password: string): Promise<Result<SlotKey>>
  allowSystemLogIn(keyring: Keyring, isAllowed: boolean): Promise<Result<void>>
  /** Weighs a password for somebody of these names. */
  weigh(password: string, names: readonly string[]): Promise<PasswordWeight>
  verifyPassword(account: string, password: string): Promise<Result<void>>
  changePassword(account: string, current: string, next: string): Promise<Result<void>>
  /** Replaces a password that somebody else set by one that only its owner knows. */
  choosePassword(keyring: Keyring, account: string, password: string): Promise<Result<void>>
  addAccount(
    keyring: Keyring,
    account: { readonly id: string; readonly name: string; readonly role: string; readonly password: string }
  ): Promise<Result<void>>
  resetPassword(keyring: Keyring, account: string, password: string): Promise<Result<void>>
  changeAccount(keyring: Keyring, change: AccountChange, protectedRoles: readonly string[]): Promise<Result<void>>
  renameOffice(keyring: Keyring, name: string): Promise<Result<void>>
  recover(recovery: {
    readonly recoveryKey: string
    readonly accountId: string
    readonly newPassword: string
  }): Promise<Result<{ readonly opens: Uint8Array | null }>>
  renewRecoveryKey(keyring: Keyring): Promise<Result<string>>
  /** Gives each account keys of its own where it has none, and each circle its members. */
  settle(keyring: Keyring, account: string, roles: CircleRoles): Promise<Result<void>>
}
