import type { AppState, SystemLogInStatus } from '../../../shared/contract/app.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { lastDayOfSystemLogIn, pcSystems } from '../../../shared/domain/office/system-log-in.ts'
import type { RefusalCode } from '../../../shared/refusal-codes.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import { type BoundTo, type KeptLogIn, KeptLogIns, keyInside, printInside } from './kept-log-ins.ts'
import type { SystemAccess, SystemKeyring } from './ports/system-keyring.ts'
import type { SlotKey, Unlocked } from './ports/vault.ts'

/** What somebody asked to keep, before the system sealed it. */
interface Asked {
  readonly bound: BoundTo
  readonly slotKey: SlotKey
  readonly ended: AbortSignal
}

/**
 * Logging in through the system of this PC: beside the password, never in its place. What opens an account is kept here,
 * sealed by the system, and is worth nothing with another password, in another role, or after its last day.
 */
export class SystemLogIn {
  readonly #desk: Desk
  readonly #keyring: SystemKeyring
  readonly #kept: KeptLogIns

  constructor(desk: Desk, { keyring, file }: SystemAccess) {
    this.#desk = desk
    this.#keyring = keyring
    this.#kept = new KeptLogIns(file)
    desk.options.vault.onChanged(() => void this.forgetEnded())
  }

  /** Which system this is, for the journal. */
  get system(): SystemKeyring['system'] {
    return this.#keyring.system
  }

  /** For whom the door offers it; null where it is for nobody. */
  atTheDoor(): AppState['systemLogIn'] {
    const { id } = this.#desk.options.vault
    const accounts = this.#kept.all.flatMap(({ office, account }) => (office === id ? [account] : []))
    return accounts.length === 0 ? null : { system: this.system, accounts }
  }

  /** How it stands for whoever is logged in. */
  async status(): Promise<Result<SystemLogInStatus>> {
    const seated = this.#desk.require()
    if (!seated.ok) return seated
    const { vault } = this.#desk.options
    const kept = await this.#kept.find(vault.id, seated.value.actor.id)
    return ok({
      system: this.system,
      isAvailable: await this.#isAvailable(),
      isAllowed: vault.allowsSystemLogIn,
      until: kept !== undefined && this.#endOf(kept) === null ? kept.until : null
    })
  }

  /** Allows it at this office, or no more: then what this PC keeps goes at once, and what another PC keeps when it looks. */
  allow(isAllowed: boolean): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal, keyring }) => {
      const { vault } = this.#desk.options
      if (vault.isSample) return this.#refuse('systemLogIn.unavailable')
      if (vault.allowsSystemLogIn === isAllowed) return ok(null)
      const changed = await vault.allowSystemLogIn(keyring, isAllowed)
      if (!changed.ok) return changed
      const what = isAllowed ? 'system-log-in-allowed' : 'system-log-in-disallowed'
      await journal.note({ actor, kind: 'account', detail: { what } })
      await this.forgetEnded()
      return ok(null)
    }, 'manageAccounts')
  }

  /** Turns it on for whoever is logged in; asks the password again. A lock does not wait for the system. */
  async turnOn(password: string): Promise<Result<null>> {
    const asked = await this.#ask(password)
    if (!asked.ok) return asked
    const { bound, slotKey, ended } = asked.value
    const text = printInside(bound, slotKey.key)
    slotKey.key.fill(0)
    const sealed = await this.#keyring.seal(text)
    if (sealed === null) return this.#refuse('systemLogIn.notSealed')
    return this.#desk.record(async ({ actor, journal }) => {
      if (ended.aborted) return refuse('session.endedMeanwhile')
      const one = { ...bound, sealed: Buffer.from(sealed).toString('base64') }
      const put = await this.#kept.change((kept) => [...kept.filter((other) => !isSame(other, bound)), one])
      if (!put.ok) return this.#refuse('systemLogIn.notKept')
      const detail = { what: 'system-log-in-on', system: pcSystems[this.system] }
      await journal.note({ actor, kind: 'account', subject: actor.id, detail })
      return ok(null)
    })
  }

  /** Turns it off for whoever is logged in. */
  turnOff(): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal }) => {
      const kept = await this.#kept.find(this.#desk.options.vault.id, actor.id)
      if (kept === undefined) return ok(null)
      const forgotten = await this.#forget(kept)
      if (!forgotten.ok) return forgotten
      const detail = { what: 'system-log-in-off', system: pcSystems[this.system] }
      await journal.note({ actor, kind: 'account', subject: actor.id, detail })
      return ok(null)
    })
  }

  /** Opens an account by what this PC keeps; where that fails for good it is forgotten, and the password is asked. */
  async open(account: string): Promise<Result<Unlocked>> {
    const { vault } = this.#desk.options
    const kept = await this.#kept.find(vault.id, account)
    if (kept === undefined) return this.#refuse('systemLogIn.none')
    const end = this.#endOf(kept)
    if (end !== null) return this.#giveUp(kept, end)
    const opened = await this.#keyring.open(new Uint8Array(Buffer.from(kept.sealed, 'base64')))
    const key = opened === null ? null : keyInside(opened.text, kept)
    if (opened === null || key === null) return this.#giveUp(kept, 'systemLogIn.refused')
    const unlocked = await vault.unlockByKey(account, { salt: kept.passwordMark, key })
    key.fill(0)
    // The system may have asked something, and meanwhile much can have changed.
    const late = this.#endOf(kept)
    if (late !== null && unlocked.ok) unlocked.value.keyring.forget()
    if (late !== null) return this.#giveUp(kept, late)
    if (!unlocked.ok) return isWorthless(unlocked) ? this.#giveUp(kept, 'systemLogIn.refused') : unlocked
    if (opened.isStale) await this.#sealAnew(kept, opened.text)
    return unlocked
  }

  /** Forgets what has ended; what only came to its last day is told of first, where somebody would use it. */
  async forgetEnded({ alsoExpired = false }: { readonly alsoExpired?: boolean } = {}): Promise<void> {
    const { vault } = this.#desk.options
    // Of an office that cannot be looked at nothing is known to have ended.
    if (vault.id === null) return
    let gone: readonly KeptLogIn[] = []
    const changed = await this.#kept.change((kept) => {
      gone = kept.filter((one) => {
        const end = this.#endOf(one)
        return end !== null && (alsoExpired || end !== 'systemLogIn.expired')
      })
      return kept.filter((one) => !gone.includes(one))
    })
    if (changed.ok) for (const one of gone) this.#tellEnded(one)
  }

  async #isAvailable(): Promise<boolean> {
    return !this.#desk.options.vault.isSample && (await this.#keyring.isAvailable())
  }

  /** What is to be sealed; refused before the password is looked at where it cannot be kept. */
  async #ask(password: string): Promise<Result<Asked>> {
    const isAvailable = await this.#isAvailable()
    return this.#desk.record(async ({ actor, ended }: Session) => {
      const { vault } = this.#desk.options
      if (!isAvailable) return this.#refuse('systemLogIn.unavailable')
      if (!vault.allowsSystemLogIn || vault.id === null) return this.#refuse('systemLogIn.notAllowed')
      const slotKey = await vault.slotKey(actor.id, password)
      if (!slotKey.ok) return slotKey
      const until = lastDayOfSystemLogIn(amsterdamDay(this.#desk.now()))
      const owner = { office: vault.id, account: actor.id, role: actor.role }
      return ok({ bound: { ...owner, passwordMark: slotKey.value.salt, until }, slotKey: slotKey.value, ended })
    })
  }

  /** Why a kept log-in holds no more; null while it does. */
  #endOf({ office, account, role, passwordMark, until }: BoundTo): RefusalCode | null {
    const { vault } = this.#desk.options
    const found = vault.id === office ? vault.accounts().find(({ id }) => id === account) : undefined
    if (found?.active === false) return 'vault.accountInactive'
    if (!vault.allowsSystemLogIn) return 'systemLogIn.notAllowed'
    if (found?.role !== role || found.passwordMark !== passwordMark) return 'systemLogIn.changed'
    return amsterdamDay(this.#desk.now()) > until ? 'systemLogIn.expired' : null
  }

  async #giveUp(kept: KeptLogIn, code: RefusalCode): Promise<Result<never>> {
    const forgotten = await this.#forget(kept)
    if (!forgotten.ok) return forgotten
    this.#tellEnded(kept)
    return this.#refuse(code)
  }

  async #forget(kept: BoundTo): Promise<Result<void>> {
    const changed = await this.#kept.change((all) => all.filter((one) => !isSame(one, kept)))
    return changed.ok ? changed : this.#refuse('systemLogIn.notForgotten')
  }

  /** Seals once more what the system wants sealed with a newer key of its own; without it the older one goes on. */
  async #sealAnew(kept: KeptLogIn, text: string): Promise<void> {
    const sealed = await this.#keyring.seal(text)
    if (sealed === null) return
    const anew = { ...kept, sealed: Buffer.from(sealed).toString('base64') }
    await this.#kept.change((all) => all.map((one) => (one === kept ? anew : one)))
  }

  #tellEnded({ office, account }: BoundTo): void {
    if (office !== this.#desk.options.vault.id) return
    const detail = { what: 'system-log-in-ended', system: pcSystems[this.system] }
    this.#desk.tell({ actor: null, kind: 'account', subject: account, detail })
  }

  #refuse(code: RefusalCode): Result<never> {
    return refuse(code, { params: { system: pcSystems[this.system] } })
  }
}

function isSame(one: BoundTo, other: BoundTo): boolean {
  return one.office === other.office && one.account === other.account
}

function isWorthless(result: Result<unknown>): boolean {
  return !result.ok && result.error.some(({ code }) => code === 'systemLogIn.changed')
}
