import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import { findAccount, keepsProtectedRoles, nameProblems, tidyName } from './account-rules.ts'
import type { MasterKey } from './keys.ts'
import { passwordProblems } from './password-policy.ts'
import { noAttempts } from './slow-down.ts'
import { wrapWithPassword, type SlotMaker } from './slots.ts'
import { isProven, prove, type Account, type VaultFile } from './vault-file.ts'

/** Somebody to be added. */
export interface NewAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly password: string
}

/** What may change about an account; what is not named stays. */
export interface AccountChange {
  readonly id: string
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly active?: boolean | undefined
}

/** The vault file and the key that proves who changes it. */
export interface OpenFile {
  readonly file: VaultFile
  readonly masterKey: MasterKey
}

function checkProof({ file, masterKey }: OpenFile): Result<void> {
  return isProven(file, masterKey) ? ok(undefined) : refuse('vault.tampered')
}

function putAccount(open: OpenFile, accountId: string, change: Partial<Account>): Result<VaultFile> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const found = findAccount(open.file, accountId)
  if (!found.ok) return found
  const accounts = open.file.accounts.map((account) => (account.id === accountId ? { ...account, ...change } : account))
  return ok(prove({ ...open.file, accounts }, open.masterKey))
}

/** Makes an account's record, its password wrapped; the caller has checked name and password. */
export async function makeAccount(
  vaultId: string,
  masterKey: MasterKey,
  { id, name, role, password }: NewAccount,
  { now, maker }: { readonly now: Instant; readonly maker: SlotMaker }
): Promise<Account> {
  const slot = await wrapWithPassword(masterKey, password, { vaultId, accountId: id }, maker)
  return { id, name: tidyName(name), role, active: true, createdAt: now, slot, attempts: noAttempts }
}

/** Adds an account; fails with the codes of `nameProblems` and `passwordProblems`. */
export async function addAccount(
  open: OpenFile,
  account: NewAccount,
  making: { readonly now: Instant; readonly maker: SlotMaker }
): Promise<Result<VaultFile>> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const name = tidyName(account.name)
  const problems = [...nameProblems(open.file.accounts, name), ...passwordProblems(account.password, name)]
  if (problems.length > 0) return fail(problems)
  const made = await makeAccount(open.file.id, open.masterKey, account, making)
  return ok(prove({ ...open.file, accounts: [...open.file.accounts, made] }, open.masterKey))
}

/** Gives an account another password, by somebody who holds the master key. */
export async function resetPassword(
  open: OpenFile,
  accountId: string,
  password: string,
  maker: SlotMaker
): Promise<Result<VaultFile>> {
  const found = findAccount(open.file, accountId)
  if (!found.ok) return found
  const problems = passwordProblems(password, found.value.name)
  if (problems.length > 0) return fail(problems)
  const owner = { vaultId: open.file.id, accountId }
  const slot = await wrapWithPassword(open.masterKey, password, owner, maker)
  return putAccount(open, accountId, { slot, attempts: noAttempts })
}

/**
 * Changes an account in one step, all of it or nothing; fails with the codes of `nameProblems`, or with
 * `vault.lastOfRole` when a protected role would be left empty.
 */
export function changeAccount(
  open: OpenFile,
  { id, name, role, active }: AccountChange,
  protectedRoles: readonly string[]
): Result<VaultFile> {
  const tidied = name === undefined ? undefined : tidyName(name)
  const problems = tidied === undefined ? [] : nameProblems(open.file.accounts, tidied, id)
  if (problems.length > 0) return fail(problems)
  const changed = putAccount(open, id, {
    ...(tidied === undefined ? {} : { name: tidied }),
    ...(role === undefined ? {} : { role }),
    ...(active === undefined ? {} : { active })
  })
  if (!changed.ok) return changed
  const kept = keepsProtectedRoles(open.file.accounts, changed.value.accounts, protectedRoles)
  return kept.ok ? changed : kept
}

/** Gives the office another name; fails with `vault.nameEmpty` or `vault.nameTooLong` on field `officeName`. */
export function renameOffice(open: OpenFile, name: string): Result<VaultFile> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const officeName = tidyName(name)
  const problems = nameProblems([], officeName).map((problem) => ({ ...problem, field: 'officeName' }))
  return problems.length > 0 ? fail(problems) : ok(prove({ ...open.file, officeName }, open.masterKey))
}
