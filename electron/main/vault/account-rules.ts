import { isSamePerson } from '../../../shared/domain/people/person.ts'
import { fits } from '../../../shared/domain/text/length.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { tidyLine } from '../../../shared/domain/text/tidy.ts'
import { ok, refuse, type Refusal, type Result } from '../../../shared/result.ts'
import type { Account, VaultFile } from './vault-file.ts'

/** A name as it is kept: trimmed, single spaces. */
export function tidyName(name: string): string {
  return tidyLine(name).replace(/ +/g, ' ')
}

/** Why nobody can have this name: `vault.nameEmpty`, `vault.nameTooLong`, `vault.nameTaken`. */
export function nameProblems(accounts: readonly Account[], name: string, self?: string): Refusal[] {
  const problems: Refusal[] = []
  if (name === '') problems.push({ code: 'vault.nameEmpty', field: 'name' })
  if (!fits(name, limits.name)) {
    problems.push({ code: 'vault.nameTooLong', field: 'name', params: { maximum: limits.name } })
  }
  const isTaken = accounts.some((account) => account.id !== self && isSamePerson({ name: account.name }, { name }))
  if (isTaken) problems.push({ code: 'vault.nameTaken', field: 'name' })
  return problems
}

/** The account of this id, or `vault.accountUnknown`. */
export function findAccount(file: VaultFile, accountId: string): Result<Account> {
  const account = file.accounts.find(({ id }) => id === accountId)
  return account === undefined ? refuse('vault.accountUnknown') : ok(account)
}

/** Refuses with `vault.lastOfRole {role}` a change that leaves a protected role without anybody who can log in. */
export function keepsProtectedRoles(
  before: readonly Account[],
  after: readonly Account[],
  protectedRoles: readonly string[]
): Result<void> {
  const isHeld = (accounts: readonly Account[], role: string): boolean =>
    accounts.some((account) => account.active && account.role === role)
  const lost = protectedRoles.find((role) => isHeld(before, role) && !isHeld(after, role))
  return lost === undefined ? ok(undefined) : refuse('vault.lastOfRole', { field: 'role', params: { role: lost } })
}
