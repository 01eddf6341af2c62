import type { Instant } from '../../../shared/domain/time.ts'
import type { PublicKey } from './key-pair.ts'
import type { VaultFile } from './vault-file.ts'

/** An account as the log-in screen may show it. */
export interface AccountSummary {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly active: boolean
  readonly createdAt: Instant
  /** What is sealed for this account is sealed for this key; null before the vault was brought over. */
  readonly publicKey: PublicKey | null
  /** Somebody else knows the password. */
  readonly mustChange: boolean
  /** Another one with every other password. */
  readonly passwordMark: string
}

/** For whom a dossier may be sealed beside single accounts. */
export interface SharedKeys {
  /** The keys of who sees every dossier that open for all who do so now, newest last. */
  readonly overview: readonly PublicKey[]
  /** Who belongs to the newest of these. */
  readonly inOverview: readonly PublicKey[]
  /** The key of who makes the reports. */
  readonly reports: PublicKey
  readonly recovery: PublicKey
  /** Of who may do what: another one when any of that changes. */
  readonly signature: string
}

/** How a vault stands: how many times it was changed, and what it proves itself by; wrong tries do not count. */
export interface VaultStamp {
  readonly revision: number
  readonly mac: string
}

/** How a vault's file stands. */
export function stampOf({ revision, mac }: VaultFile): VaultStamp {
  return { revision: revision ?? 0, mac }
}

/** Everybody who has an account, also those who may no longer log in. */
export function accountsIn({ accounts }: VaultFile): AccountSummary[] {
  return accounts.map(({ id, name, role, active, createdAt, publicKey, mustChange, slot }) => ({
    id,
    name,
    role,
    active,
    createdAt,
    publicKey: publicKey ?? null,
    mustChange: mustChange === true,
    passwordMark: slot.salt
  }))
}

/** The keys that are nobody's alone; null before the vault was brought over. */
export function sharedIn({ circles, recovery, signature }: VaultFile): SharedKeys | null {
  const [overview, reports] = [circles?.overview.at(-1), circles?.reports.at(-1)]
  if (circles === undefined || overview === undefined || reports === undefined) return null
  if (recovery.publicKey === undefined || signature === undefined) return null
  const inOverview = Object.keys(overview.lock.boxes)
  const opensForAll = circles.overview.filter(({ lock }) => inOverview.every((member) => member in lock.boxes))
  return {
    overview: opensForAll.map(({ publicKey }) => publicKey),
    inOverview,
    reports: reports.publicKey,
    recovery: recovery.publicKey,
    signature
  }
}
