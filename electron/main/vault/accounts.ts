import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import { findAccount, keepsProtectedRoles, nameProblems, tidyName } from './account-rules.ts'
import { replaceMember } from './circles.ts'
import { putInEscrow } from './escrow.ts'
import { makeKeyPair, sealingPair } from './key-pair.ts'
import { type KeyBundle, type Keyring, printBundle, readBundle } from './keyring.ts'
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

/** The vault file and the keys that prove who changes it. */
export interface OpenFile {
  readonly file: VaultFile
  readonly keyring: Keyring
}

function checkProof({ file, keyring }: OpenFile): Result<void> {
  return isProven(file, keyring) ? ok(undefined) : refuse('vault.tampered')
}

function putAccount(open: OpenFile, accountId: string, change: Partial<Account>): Result<VaultFile> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const found = findAccount(open.file, accountId)
  if (!found.ok) return found
  return prove(withAccount(open.file, { ...found.value, ...change }), open.keyring, open.file)
}

function withAccount(file: VaultFile, account: Account): VaultFile {
  return { ...file, accounts: file.accounts.map((one) => (one.id === account.id ? account : one)) }
}

/** What an account is made with. */
export interface AccountMaking {
  readonly now: Instant
  readonly maker: SlotMaker
}

/** Keys wrapped for an account, and as they are. */
interface WrappedKeys {
  readonly keys: Pick<Account, 'slot'> & Partial<Pick<Account, 'publicKey' | 'escrow'>>
  readonly bundle: KeyBundle
}

/** The vault that an account is made in, and the keys that go into its wrapping. */
interface WrappingPlace {
  readonly file: Pick<VaultFile, 'id'> & { readonly recovery: Pick<VaultFile['recovery'], 'publicKey'> }
  readonly keyring: Pick<Keyring, 'officeKey' | 'authority'>
}

/** Wraps keys for an account with a password: new ones of its own, where the vault has keys for each. */
async function wrapKeys(
  { file: { id: vaultId, recovery }, keyring: { officeKey, authority } }: WrappingPlace,
  { accountId, password }: { readonly accountId: string; readonly password: string },
  maker: SlotMaker
): Promise<WrappedKeys> {
  const pair = authority === null ? null : makeKeyPair(maker.random)
  const own = pair === null || authority === null ? null : { privateKey: pair.privateKey, authority }
  const bundle = { officeKey, own }
  const slot = await wrapWithPassword(printBundle(bundle), password, { vaultId, accountId }, maker)
  if (pair === null || recovery.publicKey === undefined) return { keys: { slot }, bundle }
  const escrow = putInEscrow(pair, { vaultId, accountId, recovery: recovery.publicKey }, maker.random)
  return { keys: { slot, publicKey: pair.publicKey, escrow }, bundle }
}

/** Makes an account's record, with its keys wrapped and as they are; the caller has checked name and password. */
export async function makeAccount(
  place: WrappingPlace,
  { id, name, role, password }: NewAccount,
  { now, maker }: AccountMaking
): Promise<{ readonly account: Account; readonly bundle: KeyBundle }> {
  const { keys, bundle } = await wrapKeys(place, { accountId: id, password }, maker)
  const account = { id, name: tidyName(name), role, active: true, createdAt: now, ...keys, attempts: noAttempts }
  return { account, bundle }
}

/** Adds an account; fails with the codes of `nameProblems` and `passwordProblems`. */
export async function addAccount(
  open: OpenFile,
  account: NewAccount,
  making: AccountMaking
): Promise<Result<VaultFile>> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const name = tidyName(account.name)
  const problems = [...nameProblems(open.file.accounts, name), ...passwordProblems(account.password, name)]
  if (problems.length > 0) return fail(problems)
  const made = await makeAccount(open, account, making)
  const accounts = [...open.file.accounts, { ...made.account, mustChange: true as const }]
  return prove({ ...open.file, accounts }, open.keyring, open.file)
}

/**
 * Gives an account another password, and with it new keys, by somebody who manages the accounts: what is sealed for the
 * account must be handed to it anew.
 */
export async function resetPassword(
  open: OpenFile,
  accountId: string,
  password: string,
  maker: SlotMaker
): Promise<Result<VaultFile>> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const found = findAccount(open.file, accountId)
  if (!found.ok) return found
  const problems = passwordProblems(password, found.value.name)
  if (problems.length > 0) return fail(problems)
  const { waiting: _waiting, ...account } = found.value
  const { keys } = await wrapKeys(open, { accountId, password }, maker)
  const changed = withAccount(open.file, { ...account, ...keys, mustChange: true, attempts: noAttempts })
  const { publicKey } = keys
  const file =
    publicKey === undefined ? changed : replaceMember({ ...open, file: changed }, account.publicKey, publicKey)
  return prove(file, open.keyring, open.file)
}

/** An account's keys, and the password that is to open them. */
export interface Wrapping {
  readonly accountId: string
  readonly bundle: Uint8Array
  readonly password: string
}

/** Wraps keys that waited for an account with its own password. */
export async function wrapWaiting(open: OpenFile, wrapping: Wrapping, maker: SlotMaker): Promise<Result<VaultFile>> {
  const proof = checkProof(open)
  const found = proof.ok ? findAccount(open.file, wrapping.accountId) : proof
  return found.ok ? rewrap(open, found.value, wrapping, maker) : found
}

/** Replaces an account's password by one that only its owner knows; the keys stay. */
export async function replacePassword(
  open: OpenFile,
  wrapping: Wrapping,
  maker: SlotMaker
): Promise<Result<VaultFile>> {
  const proof = checkProof(open)
  const found = proof.ok ? findAccount(open.file, wrapping.accountId) : proof
  if (!found.ok) return found
  const problems = passwordProblems(wrapping.password, found.value.name)
  if (problems.length > 0) return fail(problems)
  const { mustChange: _mustChange, ...account } = found.value
  return rewrap(open, { ...account, attempts: noAttempts }, wrapping, maker)
}

async function rewrap(
  open: OpenFile,
  { waiting: _waiting, ...account }: Account,
  { accountId, bundle, password }: Wrapping,
  maker: SlotMaker
): Promise<Result<VaultFile>> {
  const slot = await wrapWithPassword(bundle, password, { vaultId: open.file.id, accountId }, maker)
  const wrapped = escrowed(open.file, { ...account, slot }, bundle, maker)
  return prove(withAccount(open.file, wrapped), open.keyring, open.file)
}

/** Puts an account's keys away for the recovery key as it is now. */
export function renewEscrow(
  open: OpenFile,
  { accountId, bundle }: Omit<Wrapping, 'password'>,
  maker: SlotMaker
): Result<VaultFile> {
  const found = findAccount(open.file, accountId)
  return found.ok ? putAccount(open, accountId, escrowed(open.file, found.value, bundle, maker)) : found
}

/** Whether an account's keys are put away for the recovery key as it is now. */
export function isInEscrow({ recovery }: VaultFile, { escrow, publicKey }: Account): boolean {
  if (publicKey === undefined || recovery.publicKey === undefined) return true
  return escrow?.by === publicKey && recovery.publicKey in escrow.boxes
}

function escrowed(file: VaultFile, account: Account, bundle: Uint8Array, maker: SlotMaker): Account {
  const { own } = readBundle(bundle)
  const recovery = file.recovery.publicKey
  if (own === null || recovery === undefined) return account
  const owner = { vaultId: file.id, accountId: account.id, recovery }
  return { ...account, escrow: putInEscrow(sealingPair(own.privateKey), owner, maker.random) }
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

/** Says whether people may log in through the system of a PC; fails with `vault.notSigned` for who does not manage the accounts. */
export function allowSystemLogIn({ file, keyring }: OpenFile, isAllowed: boolean): Result<VaultFile> {
  if (!isProven(file, keyring)) return refuse('vault.tampered')
  const { systemLogIn: _before, ...rest } = file
  return prove({ ...rest, ...(isAllowed ? { systemLogIn: true as const } : {}) }, keyring, file)
}

/** Gives the office another name; fails with `vault.nameEmpty` or `vault.nameTooLong` on field `officeName`. */
export function renameOffice(open: OpenFile, name: string): Result<VaultFile> {
  const proof = checkProof(open)
  if (!proof.ok) return proof
  const officeName = tidyName(name)
  const problems = nameProblems([], officeName).map((problem) => ({ ...problem, field: 'officeName' }))
  return problems.length > 0 ? fail(problems) : prove({ ...open.file, officeName }, open.keyring, open.file)
}
