import type { DossierView, RegisterChanges, Today } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { ActCommand, Situation } from '../../../shared/domain/dossier/acts/act.ts'
import { decide } from '../../../shared/domain/dossier/decide.ts'
import type { DossierEvent, EventBody } from '../../../shared/domain/dossier/event.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { decideUndo } from '../../../shared/domain/dossier/undo.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { withNamedBody } from '../../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Hit } from '../../../shared/search/hits.ts'
import { fail, ok, type Refusal, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import type { Looking } from './attention-list.ts'
import { dossierView } from './views/dossier-view.ts'
import { openFindings } from './views/open-findings.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { momentOf } from '../../../shared/domain/form/values.ts'
import { yearOf } from '../../../shared/domain/calendar/day.ts'

/** An act as the screen asks for it. */
export interface ActRequest {
  readonly number: DossierNumber
  /** The last event that the screen knew. */
  readonly seq: number
  readonly command: ActCommand
  readonly password?: string
  readonly draft: string | null
}

/** A dossier as it was read, with all that decides what may be done in it. */
interface LoadedDossier {
  readonly situation: Situation
  readonly events: DossierEvent[]
}

/** How much wants attention, without saying what. */
export interface AttentionCount {
  readonly overdue: number
  readonly today: number
  /** The moments at which something falls due. */
  readonly moments: readonly Instant[]
}

/** Looking at one dossier is noted once in this many milliseconds. */
const viewNotedFor = 5 * 60_000

/** The first event carries the draft it came from, so that a crash before the draft is dropped offers it no second time. */
function fromDraft(bodies: readonly EventBody[], draft: string | null): readonly EventBody[] {
  if (draft === null) return bodies
  return bodies.map((body, index) => (index === 0 ? { ...body, details: { ...body.details, draft } } : body))
}

/** Registering complaints and handling them. */
export class DossiersService {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The register as this account may see it: what changed since a place in its history. */
  list(since: string | null): Promise<Result<RegisterChanges>> {
    return this.#desk.work(async ({ clerk, actor }) =>
      ok(await clerk.ask('list', { since, actor, now: this.#desk.now() }))
    )
  }

  /** The numbers of the dossiers that hold all that is looked for, best first. */
  search(words: string): Promise<Result<DossierNumber[]>> {
    return this.#desk.work(async ({ clerk, actor }) =>
      ok(await clerk.ask('search', { words, actor, now: this.#desk.now() }))
    )
  }

  /** Where dossiers were found. */
  hits(words: string, numbers: readonly DossierNumber[]): Promise<Result<(Hit | null)[]>> {
    return this.#desk.work(async ({ clerk, actor }) =>
      ok(await clerk.ask('hits', { words, numbers, actor, now: this.#desk.now() }))
    )
  }

  /** What wants attention, overdue first, and the dossiers that cannot be read. */
  today(): Result<Today> {
    const session = this.#desk.require()
    if (!session.ok) return session
    const { items, policies, damaged } = session.value.attention.look(this.#looking(session.value))
    // What cannot be read belongs to whoever sees all: nobody else can tell whether it is theirs.
    const seesAll = this.#desk.require('viewAll').ok
    const findings = openFindings(this.#desk, session.value)
    return ok({ items: [...items], policies: [...policies], damaged: seesAll ? [...damaged] : [], findings })
  }

  /** How much wants attention now, and the moments at which that changes; nothing while nobody is logged in. */
  attention(): AttentionCount | null {
    const session = this.#desk.require()
    if (!session.ok) return null
    const { items } = session.value.attention.find(this.#looking(session.value))
    const now = this.#desk.now()
    return {
      overdue: items.filter(({ urgency }) => urgency === 'overdue').length,
      today: items.filter(({ urgency }) => urgency === 'today').length,
      moments: items.flatMap(({ what }) => (what.kind === 'term' && what.term.due > now ? [what.term.due] : []))
    }
  }

  /** Opens a dossier; that it was looked at goes in the journal (EW-4.4). */
  open(number: DossierNumber): Promise<Result<DossierView>> {
    return this.#desk.work(async (session) => {
      const loaded = await this.#load(session, number)
      if (!loaded.ok) return loaded
      const { situation, events } = loaded.value
      await this.#noteView(session, number)
      return ok(dossierView(situation, events, await this.#lost(session, number, events)))
    })
  }

  /**
   * Takes a dossier for good as it is now, though it is an older version or has another history than is known of it. The
   * journal keeps who took it so (EW-4.4), and from then on it is sound.
   */
  accept(number: DossierNumber, seq: number): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const { actor, journal, register } = session
      const loaded = await this.#load(session, number)
      if (!loaded.ok) return loaded
      const { situation, events } = loaded.value
      if (events.length !== seq) {
        return refuse('register.changedMeanwhile', { params: { number, expected: seq, actual: events.length } })
      }
      const lost = await this.#lost(session, number, events)
      if (lost === null) return ok(dossierView(situation, events))
      const detail = { seq, hash: events.at(-1)?.hash ?? '', expected: lost.params?.['expected'] ?? seq }
      await journal.note({ actor, kind: 'accepted', subject: number, detail })
      await register.index.accept(number, events)
      this.#desk.options.onChanged()
      return ok(dossierView(situation, events))
    }, 'manageOffice')
  }

  /**
   * Takes a dossier for gone for good: its file is lost, or damaged and then set aside. The journal keeps who took it so
   * and why (EW-4.4); from then on it is told as lost, and its number stays taken. One that can be read is refused.
   */
  giveUp(number: DossierNumber, reason: string): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal, register }) => {
      const events = await register.dossiers.load(number)
      if (events.ok) return refuse('register.dossierThere', { params: { number } })
      const length = register.index.lengthOf(number)
      const why = events.error.map(({ code }) => code).join()
      if (length === null || !['register.dossierMissing', 'register.damaged'].includes(why)) return events
      const aside = why === 'register.damaged' ? await register.setAside(number) : ok(null)
      if (!aside.ok) return aside
      await journal.note({ actor, kind: 'gone', subject: number, detail: { ...length, reason: reason.trim() } })
      await register.index.remove([number])
      this.#desk.options.onChanged()
      return ok(null)
    }, 'manageOffice')
  }

  /** Registers a signal under the policy in force on the day of receipt, and drops its draft. */
  register(
    values: FieldValues,
    draft: string | null,
    details: FieldValues = {}
  ): Promise<Result<{ number: DossierNumber }>> {
    return this.#desk.record(async (session) => {
      const { actor, policies, register } = session
      const now = this.#desk.now()
      const policy = policies.toRegister(amsterdamDay(momentOf(values, 'receivedAt') ?? now))
      if (!policy.ok) return policy
      const decided = decideRegister(values, { policy: policy.value, actor, now }, details)
      if (!decided.ok) return fail(decided.error)
      const year = yearOf(amsterdamDay(now))
      const created = await register.dossiers.create(year, (given) => fromDraft(decided.value(given), draft))
      if (!created.ok) return created
      const { number, events } = created.value
      await this.#recorded(session, number, events, { act: 'register', draft })
      return ok({ number })
    }, 'takeIn')
  }

  /** Does an act; signing asks the password again. */
  act({ number, seq, command, password, draft }: ActRequest): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const { actor, register } = session
      const loaded = await this.#loadToAct(session, number)
      if (!loaded.ok) return loaded
      const { situation } = loaded.value
      const decided = decide(command, situation)
      if (!decided.ok) return fail(decided.error)
      if (command.act === 'sign') {
        const verified = await this.#desk.options.vault.verifyPassword(actor.id, password ?? '')
        if (!verified.ok) return verified
      }
      const appended = await register.dossiers.append(number, seq, fromDraft(decided.value, draft))
      if (!appended.ok) return appended
      await this.#recorded(session, number, appended.value, { act: command.act, draft })
      return ok(dossierView({ ...situation, state: replay(appended.value) }, appended.value))
    })
  }

  /** Takes back the last act: an event of its own, and what was done stays in the history. */
  undo(number: DossierNumber, seq: number): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const { register } = session
      const loaded = await this.#loadToAct(session, number)
      if (!loaded.ok) return loaded
      const { situation, events } = loaded.value
      const decided = decideUndo(events, situation)
      if (!decided.ok) return fail(decided.error)
      const appended = await register.dossiers.append(number, seq, [decided.value])
      if (!appended.ok) return appended
      await this.#recorded(session, number, appended.value, { act: 'undo', draft: null })
      return ok(dossierView({ ...situation, state: replay(appended.value) }, appended.value))
    })
  }

  /**
   * Reads a dossier that this account may see. Whoever may not see them all hears one thing of every other number, so
   * that it does not tell which dossiers there are (EW-4.4).
   */
  async #load(session: Session, number: DossierNumber): Promise<Result<LoadedDossier>> {
    const hidden = refuse('act.notYourDossier', { params: { number } })
    const inForce = session.policies.inForce(amsterdamDay(this.#desk.now()))
    const events = await session.register.dossiers.load(number)
    if (!events.ok)
      return isAllowed(inForce, session.actor.role, 'viewAll') ? this.#orGone(session, number, events) : hidden
    const state = replay(events.value)
    const policy = session.policies.find(state.policy)
    if (!policy.ok) return policy
    if (!maySee(state, policy.value, session.actor)) return hidden
    const named = withNamedBody(policy.value, inForce)
    return ok({ situation: this.#situation(session, state, named), events: events.value })
  }

  /** Why a dossier cannot be read; of one that was destroyed that it was, when and on what ground, of one that is lost who took it so. */
  async #orGone({ register }: Session, number: DossierNumber, failure: Result<never>): Promise<Result<never>> {
    const lost = register.gone().get(number)
    if (lost !== undefined && !failure.ok && failure.error.every(({ code }) => code === 'register.dossierMissing')) {
      const { at: taken, by: name, reason: why } = lost
      const code = why === '' ? 'register.dossierAfterBackup' : 'register.dossierLost'
      return refuse(code, { params: { number, day: amsterdamDay(taken), name, why } })
    }
    const destroyed = await register.destruction.destroyed()
    const entry = destroyed.ok ? destroyed.value.find((one) => one.number === number) : undefined
    if (entry === undefined) return failure
    const { at, clause, by } = entry
    return refuse('register.dossierDestroyed', { params: { number, day: amsterdamDay(at), name: by.name, clause } })
  }

  /** Reads a dossier to act in it; refused for one that is not as far as it was, until an officer takes it as it is. */
  async #loadToAct(session: Session, number: DossierNumber): Promise<Result<LoadedDossier>> {
    const loaded = await this.#load(session, number)
    if (!loaded.ok) return loaded
    const lost = await this.#lost(session, number, loaded.value.events)
    return lost === null ? loaded : fail([lost])
  }

  async #lost({ register }: Session, number: DossierNumber, events: readonly DossierEvent[]): Promise<Refusal | null> {
    const lost = await register.index.check(number, events)
    return lost === null ? null : { code: lost.code, params: { number, ...lost.detail } }
  }

  /** What follows a change of a dossier; the journal keeps how far it has come, so that an older version is seen as such. */
  async #recorded(
    { actor, journal, register }: Session,
    number: DossierNumber,
    events: readonly DossierEvent[],
    { act, draft }: { readonly act: string; readonly draft: string | null }
  ): Promise<void> {
    await register.index.update(number, events)
    if (draft !== null) await register.drafts.discard(actor.id, draft)
    this.#desk.options.onChanged()
    const detail = { act, seq: events.length, hash: events.at(-1)?.hash ?? '' }
    await journal.note({ actor, kind: 'act', subject: number, detail })
  }

  async #noteView({ actor, journal, viewed }: Session, number: DossierNumber): Promise<void> {
    const now = this.#desk.now()
    const last = viewed.get(number)
    if (last !== undefined && new Date(now).getTime() - new Date(last).getTime() < viewNotedFor) return
    viewed.set(number, now)
    await journal.note({ actor, kind: 'view', subject: number })
  }

  #situation({ actor }: Pick<Session, 'actor'>, state: DossierState, policy: Policy): Situation {
    return { state, policy, ...this.#looking({ actor }) }
  }

  #looking({ actor }: Pick<Session, 'actor'>): Looking {
    return { actor, colleagues: this.#desk.colleagues(), now: this.#desk.now() }
  }
}
