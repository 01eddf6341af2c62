import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { Colleague } from '../../../shared/domain/dossier/acts/act.ts'
import type { Actor } from '../../../shared/domain/dossier/event.ts'
import { isAllowed } from '../../../shared/domain/permissions/allowed.ts'
import type { Permission } from '../../../shared/domain/permissions/permission.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Entrance } from './entrance.ts'
import { JournalWriter } from './journal-writer.ts'
import { PolicyVersions } from './policy-versions.ts'
import type { Clock, MasterKey, OpenRegister, RegisterOpener, Vault } from './ports.ts'

/** All that is open while somebody is logged in. */
export interface Session {
  readonly actor: Actor
  readonly masterKey: MasterKey
  readonly register: OpenRegister
  readonly journal: JournalWriter
  readonly policies: PolicyVersions
  /** When this session last noted that it looked at a dossier, by number. */
  readonly viewed: Map<string, string>
}

/** What the desk is given. */
export interface DeskOptions {
  readonly vault: Vault
  readonly clock: Clock
  readonly newId: () => string
  readonly openRegister: RegisterOpener
  /** Takes back a set-up that could not be finished; only called while nothing else was kept yet. */
  readonly undoSetup: () => Promise<void>
  /** The example regulations that the product ships. */
  readonly presets: readonly Policy[]
  /** The way into the data folder. */
  readonly entrance: Entrance
  /** Tells the screens that something was recorded. */
  readonly onChanged: () => void
}

/** The desk that all services share: the vault, the clock, and who sits at it. */
export class Desk {
  readonly options: DeskOptions
  #session: Session | null = null

  constructor(options: DeskOptions) {
    this.options = options
  }

  get session(): Session | null {
    return this.#session
  }

  now(): string {
    return this.options.clock()
  }

  /** The session, or a refusal when nobody is logged in or the role may not do this. */
  require(permission?: Permission): Result<Session> {
    if (this.#session === null) return refuse('session.required')
    if (permission === undefined) return ok(this.#session)
    const { policies, actor } = this.#session
    return isAllowed(policies.inForce(amsterdamDay(this.now())), actor.role, permission) ? ok(this.#session) : refuse('act.notInYourRole')
  }

  /** Opens the register with the key and seats this account at the desk. */
  async sitDown(account: string, masterKey: MasterKey): Promise<Result<Session>> {
    const found = this.options.vault.accounts().find(({ id }) => id === account)
    if (found === undefined) return refuse('vault.accountUnknown')
    const register = await this.options.openRegister(masterKey)
    if (!register.ok) return register
    const policies = await PolicyVersions.open(register.value.documents)
    if (!policies.ok) return policies
    const journal = new JournalWriter(register.value.journal)
    const actor = { id: found.id, name: found.name, role: found.role }
    this.#session = { actor, masterKey, register: register.value, journal, policies: policies.value, viewed: new Map() }
    await journal.note({ actor, kind: 'log-in' })
    return ok(this.#session)
  }

  /** Ends the session: the index is written, the key is wiped. */
  async leave(): Promise<void> {
    const session = this.#session
    if (session === null) return
    this.#session = null
    await session.journal.note({ actor: session.actor, kind: 'log-out' })
    await session.register.index.flush()
    session.masterKey.fill(0)
  }

  /** Follows a change of the logged-in account's own name or role. */
  refreshActor(): void {
    const session = this.#session
    const account = this.options.vault.accounts().find(({ id }) => id === session?.actor.id)
    if (session === null || account === undefined) return
    this.#session = { ...session, actor: { id: account.id, name: account.name, role: account.role } }
  }

  /** The colleagues with an account, also those who may no longer log in. */
  colleagues(): Colleague[] {
    return this.options.vault.accounts().map(({ id, name, role, active }) => ({ account: id, name, role, active }))
  }
}
