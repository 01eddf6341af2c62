import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { Colleague } from '../../../shared/domain/dossier/acts/act.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { type PcSystem, pcSystems } from '../../../shared/domain/office/system-log-in.ts'
import type { Permission } from '../../../shared/domain/permissions/permission.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { lastLogIn } from './last-log-in.ts'
import { AttentionList, countedBy } from './attention-list.ts'
import { audienceOf, ownReaders } from './audience.ts'
import { circleRoles } from './circle-roles.ts'
import { ClockWatch } from './clock-watch.ts'
import type { Entrance } from './entrance.ts'
import { HandingOn } from './handing-on.ts'
import { JournalWriter } from './journal-writer.ts'
import { PolicyVersions } from './policy-versions.ts'
import { RegisterClerk } from './register-clerk.ts'
import type { ClerkOpener } from './ports/clerk.ts'
import type { Clock } from './ports/desktop.ts'
import type { Elsewhere } from './ports/elsewhere.ts'
import type { Keyring, Vault, VaultStamp } from './ports/vault.ts'
import type { Note, RegisterOpener } from './ports/register.ts'
import type { Presets } from './ports/presets.ts'
import type { RecoveryKeyMark, SetUpSteps } from './ports/set-up.ts'
import type { Session } from './session.ts'

/** What the desk is given. */
export interface DeskOptions {
  readonly vault: Vault
  readonly clock: Clock
  /** Milliseconds that no clock setting moves. */
  readonly steady?: () => number
  readonly newId: () => string
  /** The id of a vault that is made; as any other, unless said otherwise. */
  readonly newVaultId?: () => string
  readonly openRegister: RegisterOpener
  readonly openClerk: ClerkOpener
  readonly setUp: SetUpSteps
  readonly keyMark: RecoveryKeyMark
  /** The release of the app. */
  readonly release: string
  /** The example regulations that the product ships. */
  readonly presets: Presets
  /** The way into the data folder. */
  readonly entrance: Entrance
  /** What opened copies of files in other programs; they go with the session. */
  readonly elsewhere: Elsewhere
  /** Something was recorded, so that what falls due may be another. */
  readonly onChanged: () => void
}

/** How somebody came in. */
interface Arrival {
  /** An older vault that is taken as it is. */
  readonly taken?: VaultStamp | null | undefined
  /** The system that opened the account in place of a password. */
  readonly by?: PcSystem | undefined
}

/** The desk that all services share: the vault, the clock, and who sits at it. */
export class Desk {
  readonly options: DeskOptions
  #session: Session | null = null
  #end = new AbortController()
  readonly #handingOn: HandingOn
  /** Notes that a full disk refused, or of what happened while nobody was logged in, until the next session writes them. */
  #owed: readonly Note[] = []
  readonly #running = new Set<Promise<unknown>>()
  /** Coming and going happen one after the other: two open registers would write through each other. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: DeskOptions) {
    this.options = options
    this.#handingOn = new HandingOn(options)
    // Noted before whatever is said of the change itself; a change while nobody is here is seen at the next log-in.
    options.vault.onChanged(({ revision, mac }) => {
      void this.#session?.journal.note({ actor: null, kind: 'vault', detail: { revision, mac } })
    })
  }

  get session(): Session | null {
    return this.#session
  }

  now(): Instant {
    return this.options.clock()
  }

  /** Whether somebody else knows the password of whoever is logged in, so that what is done now may not be theirs. */
  get mustChoosePassword(): boolean {
    const account = this.#session?.actor.id
    return this.options.vault.accounts().some(({ id, mustChange }) => id === account && mustChange)
  }

  /** The session, or a refusal when nobody is logged in, their password is not their own yet, or the role may not do this. */
  require(permission?: Permission): Result<Session> {
    if (this.#session === null) return refuse('session.required')
    if (this.mustChoosePassword) return refuse('session.ownPasswordFirst')
    if (permission === undefined) return ok(this.#session)
    const { policies, actor } = this.#session
    return isAllowed(policies.inForce(amsterdamDay(this.now())), actor.role, permission)
      ? ok(this.#session)
      : refuse('act.notInYourRole')
  }

  /** As `require`, for what records something: refused too while the clock is in doubt. */
  requireToRecord(permission?: Permission): Result<Session> {
    const session = this.require(permission)
    if (!session.ok) return session
    const admitted = session.value.clock.admit()
    return admitted.ok ? session : admitted
  }

  /** Does work that records something, as `work` does; refused while the clock is in doubt. */
  async record<Value>(
    task: (session: Session) => Promise<Result<Value>>,
    permission?: Permission
  ): Promise<Result<Value>> {
    const session = this.requireToRecord(permission)
    return session.ok ? this.work(task, permission) : session
  }

  /** Does work with what is open; a session that ends meanwhile waits for it. */
  async work<Value>(
    task: (session: Session) => Promise<Result<Value>>,
    permission?: Permission
  ): Promise<Result<Value>> {
    const session = this.require(permission)
    return session.ok ? this.#run(task(session.value)) : session
  }

  /**
   * Does the one thing that waits for nothing: choosing a password of one's own. Also with a clock in doubt, for whoever
   * could say that it is right may be asked to choose first.
   */
  async choosePassword<Value>(task: (session: Session) => Promise<Result<Value>>): Promise<Result<Value>> {
    if (this.#session === null) return refuse('session.required')
    if (!this.mustChoosePassword) return refuse('session.passwordIsOwn')
    return this.#run(task(this.#session))
  }

  /** Opens the register with the key and seats this account at the desk; whoever sat there leaves first. An older vault is refused, unless it is taken as it is. */
  sitDown(account: string, keyring: Keyring, arrival: Arrival = {}): Promise<Result<Session>> {
    return this.#inTurn(async () => {
      await this.#finish(this.#stand())
      const seated = await this.#seat(account, keyring, arrival)
      if (!seated.ok) keyring.forget()
      return seated
    })
  }

  /** Ends the session at once; then running work is finished, the index is written and the key is wiped. */
  leave(): Promise<void> {
    const left = this.#stand()
    return this.#inTurn(async () => {
      await this.#finish(left)
      // Whoever was just logging in when the office was locked.
      await this.#finish(this.#stand())
    })
  }

  /** Keeps a note for whoever sits down next: the journal is sealed while nobody is logged in. */
  owe(note: Note): void {
    this.#owed = [...this.#owed, note]
  }

  /** Notes something now, or as soon as somebody sits down. */
  tell(note: Note): void {
    if (this.#session === null) this.owe(note)
    else void this.#session.journal.note(note)
  }

  /** Follows a change of the logged-in account's own name or role. */
  refreshActor(): void {
    const session = this.#session
    const account = this.options.vault.accounts().find(({ id }) => id === session?.actor.id)
    if (session === null || account === undefined) return
    this.#session = { ...session, actor: { id: account.id, name: account.name, role: account.role } }
  }

  /** Lets keys follow the accounts and their roles; what a full disk refuses is done at the next log-in. */
  async settleKeys({ actor, keyring, policies }: Pick<Session, 'actor' | 'keyring' | 'policies'>): Promise<void> {
    const policy = policies.inForce(amsterdamDay(this.now()))
    await this.options.vault.settle(keyring, actor.id, circleRoles(policy))
    void this.handOn()
  }

  /** Lets those see dossiers who may by now; nobody waits for it. */
  async handOn(): Promise<void> {
    await this.work((session) => this.#handingOn.run(session).then(ok)).catch(() => undefined)
  }

  /** The colleagues with an account, also those who may no longer log in. */
  colleagues(): Colleague[] {
    return this.options.vault.accounts().map(({ id, name, role, active }) => ({ account: id, name, role, active }))
  }

  async #run<Value>(running: Promise<Value>): Promise<Value> {
    this.#running.add(running)
    try {
      return await running
    } finally {
      this.#running.delete(running)
    }
  }

  async #seat(account: string, keyring: Keyring, { taken = null, by: system }: Arrival): Promise<Result<Session>> {
    const found = this.options.vault.accounts().find(({ id }) => id === account)
    if (found === undefined) return refuse('vault.accountUnknown')
    let policiesRead: PolicyVersions | null = null
    const { vault: accounts } = this.options
    const register = await this.options.openRegister(keyring, {
      audience: (events) => {
        if (accounts.shared() === null) return null
        // Nothing is recorded before the regulation is read: for whom it would be sealed nobody could tell.
        if (policiesRead === null) throw new Error('a dossier was written before the regulation was read')
        return audienceOf(events, { vault: accounts, policies: policiesRead, now: this.now() })
      },
      own: () => ownReaders(account, accounts)
    })
    if (!register.ok) return register
    const vault = this.options.vault.stamp()
    const same = vault === null ? refuse('vault.missing') : await register.value.checkVault(vault, taken)
    if (!same.ok) return same
    const typed = keyring.isLent ? await register.value.drafts.handOn(account) : ok(undefined)
    if (!typed.ok) return typed
    const policies = await PolicyVersions.open(register.value.documents)
    if (!policies.ok) return policies
    policiesRead = policies.value
    const lastHere = await lastLogIn(register.value.journal, account)
    const journal = new JournalWriter(register.value.journal, this.#owed)
    const actor = { id: found.id, name: found.name, role: found.role }
    await this.settleKeys({ actor, keyring, policies: policies.value })
    const by = countedBy(this.options.release)
    const attention = new AttentionList(register.value.index, { policies: policies.value, by })
    await attention.prepare({ actor, colleagues: this.colleagues(), now: this.now() })
    const { openClerk: open, newId: newName } = this.options
    const clerk = new RegisterClerk({ open, newName, index: register.value.index, policies: policies.value, by })
    const clock = await ClockWatch.begin({
      clock: this.options.clock,
      steady: this.options.steady,
      recorded: register.value.recorded,
      note: (note) => journal.note(note)
    })
    this.#end = new AbortController()
    this.#session = {
      actor,
      lastHere,
      keyring,
      register: register.value,
      journal,
      clock,
      policies: policies.value,
      attention,
      clerk,
      viewed: new Map(),
      ended: this.#end.signal
    }
    this.#owed = []
    await journal.note({
      actor,
      kind: 'log-in',
      ...(system === undefined ? {} : { detail: { system: pcSystems[system] } })
    })
    // Nobody waits for these: dossiers are handed on, and the clerk reads in, while Vandaag is looked at.
    void this.handOn()
    void clerk.brief().catch(() => undefined)
    return ok(this.#session)
  }

  #stand(): Session | null {
    const session = this.#session
    this.#session = null
    this.#end.abort()
    return session
  }

  async #finish(session: Session | null): Promise<void> {
    if (session === null) return
    await Promise.allSettled(this.#running)
    await this.options.elsewhere.clear()
    await session.clerk.leave()
    // In a folder that another program took over, nothing more may be written.
    if (this.options.entrance.problems().length === 0) {
      // A clock that went back while somebody worked is doubted before the last moment is noted.
      session.clock.look()
      await session.journal.note({ actor: session.actor, kind: 'log-out' })
      await session.register.close()
    }
    this.#owed = [...session.journal.owed(), ...this.#owed]
    session.keyring.forget()
  }

  #inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.#turn.then(task)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
