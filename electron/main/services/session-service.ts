import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { AppState } from '../../../shared/contract/app.ts'
import type { Preferences } from '../../../shared/domain/office/preferences.ts'
import type { PcSystem } from '../../../shared/domain/office/system-log-in.ts'
import { permissions } from '../../../shared/domain/permissions/permission.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { roleOf } from '../../../shared/domain/policy/lookup.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import { wayIn } from './entrance.ts'
import type { PasswordWeight, Unlocked, VaultStamp } from './ports/vault.ts'
import { readOfficeInStep } from './read-office.ts'
import type { SystemLogIn } from './system-log-in.ts'

/** What the session service is told about the app around it. */
export interface AppFacts {
  readonly version: string
  readonly dataFolder: string
  /** Whose work is in the program, a part each; null where that does not lie beside it. */
  readonly licences?: () => Promise<readonly string[] | null>
}

/** This PC's preferences. */
export interface PreferenceStore {
  readonly get: () => Preferences
  readonly set: (change: Partial<Preferences>) => Result<Preferences>
}

/** What the recovery key opened. */
interface Recovery {
  /** Its own key, for handing on what only it opens. */
  readonly opens: Uint8Array | null
  /** How the vault was found, before the new password went into it. */
  readonly found: VaultStamp | null
}

/** Logging in and out, and what the screen must know before anything else. */
export class SessionService {
  readonly #desk: Desk
  readonly #preferences: PreferenceStore
  readonly #facts: AppFacts
  readonly #systemLogIn: SystemLogIn

  constructor(desk: Desk, preferences: PreferenceStore, facts: AppFacts, systemLogIn: SystemLogIn) {
    this.#desk = desk
    this.#systemLogIn = systemLogIn
    this.#preferences = preferences
    this.#facts = facts
  }

  /** How the app stands now. */
  state(): AppState {
    const { vault, entrance } = this.#desk.options
    const phase = this.#phase()
    const isOpen = phase === 'open' || phase === 'locked'
    return {
      phase,
      blocked: [...entrance.problems()],
      mayRestore: entrance.isOurs() && this.#desk.session === null,
      officeName: vault.officeName ?? '',
      accounts: isOpen
        ? vault.accounts().flatMap(({ id, name, role, active }) => (active ? [{ id, name, role }] : []))
        : [],
      systemLogIn: this.#systemLogIn.atTheDoor(),
      session: this.#sessionView(),
      clock: this.#desk.session?.clock.look() ?? null,
      preferences: this.#preferences.get(),
      demo: vault.isSample,
      now: this.#desk.now(),
      version: this.#facts.version,
      dataFolder: this.#facts.dataFolder
    }
  }

  /** How the app stands now; a data folder that could not be used is tried again first. */
  async look(): Promise<AppState> {
    const { entrance } = this.#desk.options
    if (entrance.problems().length > 0) await entrance.tryAgain()
    await this.#systemLogIn.forgetEnded()
    return this.state()
  }

  /** Whose work is in the program. */
  licences(): Promise<readonly string[] | null> {
    return this.#facts.licences?.() ?? Promise.resolve(null)
  }

  changePreferences(change: Partial<Preferences>): Result<Preferences> {
    return this.#preferences.set(change)
  }

  /** Logs in with a password; a wrong one says so and slows the next try down. */
  logIn(account: string, password: string): Promise<Result<AppState>> {
    return this.#enter(account, () => this.#desk.options.vault.unlock(account, password))
  }

  /** Logs in by what this PC keeps, sealed by its system; where that does not open the password is asked. */
  logInBySystem(account: string): Promise<Result<AppState>> {
    const by = this.#systemLogIn.system
    return this.#enter(account, () => this.#systemLogIn.open(account), { by })
  }

  async #enter(
    account: string,
    unlock: () => Promise<Result<Unlocked>>,
    { recovery, by }: { readonly recovery?: Recovery; readonly by?: PcSystem } = {}
  ): Promise<Result<AppState>> {
    const entered = wayIn(this.#desk.options.entrance)
    if (!entered.ok) return entered
    const unlocked = await unlock()
    if (!unlocked.ok) return unlocked
    if (recovery?.opens) unlocked.value.keyring.lend(recovery.opens)
    const seated = await this.#desk.sitDown(account, unlocked.value.keyring, { taken: recovery?.found, by })
    if (!seated.ok) return seated
    await this.#systemLogIn.forgetEnded({ alsoExpired: true })
    await readOfficeInStep(this.#desk.options.vault, seated.value)
    const { failed } = unlocked.value.failedBefore
    // The journal is sealed while nobody is logged in, so refused tries are noted now.
    if (failed > 0)
      await seated.value.journal.note({ actor: null, kind: 'log-in-refused', subject: account, detail: { failed } })
    return ok(this.state())
  }

  /** Ends the session and locks. */
  async lock(): Promise<Result<AppState>> {
    await this.#desk.leave()
    return ok(this.state())
  }

  /** Sets a new password with the recovery key, and logs in with it; that the key was used goes in the journal (EW-4.4). Whoever has the key may also go on with an older vault. */
  async recover(account: string, recoveryKey: string, password: string): Promise<Result<AppState>> {
    const { entrance, vault } = this.#desk.options
    const open = wayIn(entrance)
    if (!open.ok) return open
    const found = vault.stamp()
    const recovered = await vault.recover({ accountId: account, recoveryKey, newPassword: password })
    if (!recovered.ok) return recovered
    // Whoever used it has it. Where the disk refuses this, Vandaag asks once more.
    await this.#desk.options.keyMark.kept()
    this.#desk.owe({ actor: null, kind: 'account', subject: account, detail: { what: 'recovered' } })
    const unlock = () => vault.unlock(account, password)
    const entered = await this.#enter(account, unlock, { recovery: { ...recovered.value, found } })
    return entered.ok ? entered : fail([...entered.error, { code: 'session.passwordIsSet' }])
  }

  /** Takes the PC's clock for right, on the word of somebody who manages the office (EW-4.4). */
  confirmClock(): Promise<Result<AppState>> {
    return this.#desk.work(async ({ actor, clock }) => {
      await clock.confirm(actor)
      return ok(this.state())
    }, 'manageOffice')
  }

  changePassword(current: string, next: string): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal }) => {
      const changed = await this.#desk.options.vault.changePassword(actor.id, current, next)
      if (!changed.ok) return changed
      await journal.note({ actor, kind: 'account', subject: actor.id, detail: { what: 'own-password' } })
      return ok(null)
    })
  }

  /** Replaces a password that somebody else set and so knows; until then nothing else can be done. */
  choosePassword(password: string): Promise<Result<AppState>> {
    return this.#desk.choosePassword(async ({ actor, journal, keyring }) => {
      const chosen = await this.#desk.options.vault.choosePassword(keyring, actor.id, password)
      if (!chosen.ok) return chosen
      await journal.note({ actor, kind: 'account', subject: actor.id, detail: { what: 'own-password' } })
      void this.#desk.handOn()
      return ok(this.state())
    })
  }

  /** How hard a password is to guess for whoever is about to choose it, also before anybody is logged in; nothing is kept of it. */
  weighPassword(password: string, names: readonly string[]): Promise<PasswordWeight> {
    const { session, options } = this.#desk
    return options.vault.weigh(password, session === null ? names : [...names, session.actor.name])
  }

  #phase(): AppState['phase'] {
    if (this.#desk.options.entrance.problems().length > 0) return 'blocked'
    if (this.#desk.options.vault.officeName === null) return 'setup'
    return this.#desk.session === null ? 'locked' : 'open'
  }

  #sessionView(): AppState['session'] {
    const session = this.#desk.session
    if (session === null) return null
    const policy = session.policies.inForce(amsterdamDay(this.#desk.now()))
    const { actor } = session
    return {
      account: actor,
      mustChange: this.#desk.mustChoosePassword,
      roleLabel: roleOf(policy, actor.role)?.label ?? actor.role,
      permissions: permissions.filter((permission) => isAllowed(policy, actor.role, permission))
    }
  }
}
