import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { Situation } from '../../../shared/domain/dossier/acts/act.ts'
import type { DossierEvent, EventBody } from '../../../shared/domain/dossier/event.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { withNamedBody } from '../../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { fail, ok, type Refusal, refuse, type Result } from '../../../shared/result.ts'
import type { Looking } from './attention-list.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import { dossierView } from './views/dossier-view.ts'

/** A dossier as it was read, with all that decides what may be done in it. */
export interface LoadedDossier {
  readonly situation: Situation
  readonly events: DossierEvent[]
}

/** What is to be added to a dossier. */
interface Recording {
  /** The last event that the screen knew. */
  readonly seq: number
  readonly bodies: readonly EventBody[]
  readonly act: string
  /** The draft that it comes from, which goes with it. */
  readonly draft: string | null
}

/** The first event carries the draft it came from, so that a crash before the draft is dropped offers it no second time. */
export function fromDraft(bodies: readonly EventBody[], draft: string | null): readonly EventBody[] {
  if (draft === null) return bodies
  return bodies.map((body, index) => (index === 0 ? { ...body, details: { ...body.details, draft } } : body))
}

/** The way to a dossier for whoever works at the desk: what may be seen of it is read, and what was decided is added. */
export class DossierAccess {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /**
   * Reads a dossier that this account may see. Whoever may not see them all hears one thing of every other number, so
   * that it does not tell which dossiers there are (EW-4.4).
   */
  async load(session: Session, number: DossierNumber): Promise<Result<LoadedDossier>> {
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
  async loadToAct(session: Session, number: DossierNumber): Promise<Result<LoadedDossier>> {
    const loaded = await this.load(session, number)
    if (!loaded.ok) return loaded
    const lost = await this.lost(session, number, loaded.value.events)
    return lost === null ? loaded : fail([lost])
  }

  /** Why a dossier is not as far as it is known to have been; null when it is. */
  async lost({ register }: Session, number: DossierNumber, events: readonly DossierEvent[]): Promise<Refusal | null> {
    const lost = await register.index.check(number, events)
    return lost === null ? null : { code: lost.code, params: { number, ...lost.detail } }
  }

  /** Adds what was decided to a dossier that was read, for good and with all that follows; gives it as it is then. */
  async record(
    session: Session,
    situation: Situation,
    { seq, bodies, act, draft }: Recording
  ): Promise<Result<DossierView>> {
    const { number } = situation.state
    const appended = await session.register.dossiers.append(number, seq, fromDraft(bodies, draft))
    if (!appended.ok) return appended
    await this.recorded(session, number, appended.value, { act, draft })
    return ok(dossierView({ ...situation, state: replay(appended.value) }, appended.value))
  }

  /** What follows a change of a dossier; the journal keeps how far it has come, so that an older version is seen as such. */
  async recorded(
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

  #situation({ actor }: Pick<Session, 'actor'>, state: DossierState, policy: Policy): Situation {
    return { state, policy, ...this.looking({ actor }) }
  }

  /** Who looks, and when. */
  looking({ actor }: Pick<Session, 'actor'>): Looking {
    return { actor, colleagues: this.#desk.colleagues(), now: this.#desk.now() }
  }
}
