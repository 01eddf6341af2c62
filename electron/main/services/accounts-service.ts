import type { Account } from '../../../shared/contract/office.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { roleOf } from '../../../shared/domain/policy/lookup.ts'
import { ok, type Refusal, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import type { AccountChange, VaultAccount } from './ports/vault.ts'

function isUnsure(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'register.unsure')
}

/** Who may log in, and in which role. */
export class AccountsService {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  list(): Result<Account[]> {
    const session = this.#desk.require()
    if (!session.ok) return session
    return ok(this.#desk.options.vault.accounts().map((account) => this.#view(session.value, account)))
  }

  add(account: { readonly name: string; readonly role: string; readonly password: string }): Promise<Result<Account>> {
    return this.#desk.record(async (session) => {
      const { actor, journal, keyring, policies } = session
      if (roleOf(policies.latest(), account.role) === undefined) return refuse('account.unknownRole', { field: 'role' })
      const id = this.#desk.options.newId()
      const added = await this.#desk.options.vault.addAccount(keyring, { id, ...account })
      if (!added.ok) return added
      await this.#desk.settleKeys(session)
      await journal.note({ actor, kind: 'account', subject: id, detail: { what: 'added', role: account.role } })
      return this.#find(session, id)
    }, 'manageAccounts')
  }

  /** Changes an account, all of what is asked or nothing. */
  change(change: AccountChange): Promise<Result<Account>> {
    return this.#desk.record(async (session) => {
      const { actor, journal, keyring, policies } = session
      const { id, name, role, active } = change
      if (role !== undefined && roleOf(policies.latest(), role) === undefined) {
        return refuse('account.unknownRole', { field: 'role' })
      }
      if (active === false && id === actor.id) return refuse('account.notYourself')
      const { vault } = this.#desk.options
      const changed = await vault.changeAccount(keyring, change, this.#managingRoles(session))
      if (!changed.ok) return changed
      await this.#desk.settleKeys(session)
      this.#desk.refreshActor()
      const what = [name !== undefined && 'name', role !== undefined && 'role', active !== undefined && 'active']
      await journal.note({ actor, kind: 'account', subject: id, detail: { what: what.filter(Boolean).join(' ') } })
      return this.#find(session, id)
    }, 'manageAccounts')
  }

  resetPassword(id: string, password: string): Promise<Result<null>> {
    return this.#desk.record(async (session) => {
      const { actor, journal, keyring } = session
      const reset = await this.#desk.options.vault.resetPassword(keyring, id, password)
      if (!reset.ok) return reset
      // The new keys open nothing yet of what the account may see.
      await this.#desk.settleKeys(session)
      await journal.note({ actor, kind: 'account', subject: id, detail: { what: 'password' } })
      return ok(null)
    }, 'manageAccounts')
  }

  /** Makes the old recovery key worthless and gives a new one this once; asks the password again. */
  renewRecoveryKey(password: string): Promise<Result<{ recoveryKey: string }>> {
    return this.#desk.record(async (session) => {
      const { actor, journal, keyring } = session
      const verified = await this.#desk.options.vault.verifyPassword(actor.id, password)
      if (!verified.ok) return verified
      const { keyMark, vault } = this.#desk.options
      const wasUnseen = keyMark.isUnseen
      const marked = await keyMark.begin(this.#desk.now())
      if (!marked.ok) return marked
      const renewed = await vault.renewRecoveryKey(keyring)
      // The key that was there is there still, and seen; where nobody can tell, it is asked about once too often.
      if (!renewed.ok && !wasUnseen && !isUnsure(renewed.error)) await keyMark.kept()
      if (!renewed.ok) return renewed
      await journal.note({ actor, kind: 'account', detail: { what: 'recovery-key' } })
      return ok({ recoveryKey: renewed.value })
    }, 'manageAccounts')
  }

  /** Notes that somebody has kept the recovery key that was shown; until then every log-in says that nobody may have it. */
  recoveryKeyKept(): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal }) => {
      const { keyMark } = this.#desk.options
      if (!keyMark.isUnseen) return ok(null)
      const kept = await keyMark.kept()
      if (!kept.ok) return kept
      await journal.note({ actor, kind: 'account', detail: { what: 'recovery-key-kept' } })
      return ok(null)
    }, 'manageAccounts')
  }

  #managingRoles({ policies }: Session): string[] {
    const policy = policies.latest()
    return policy.roles.map(({ id }) => id).filter((role) => isAllowed(policy, role, 'manageAccounts'))
  }

  #view({ policies }: Session, { id, name, role, active }: VaultAccount): Account {
    return { id, name, role, active, roleLabel: roleOf(policies.latest(), role)?.label ?? role }
  }

  #find(session: Session, id: string): Result<Account> {
    const account = this.#desk.options.vault.accounts().find((candidate) => candidate.id === id)
    return account === undefined ? refuse('vault.accountUnknown') : ok(this.#view(session, account))
  }
}
