import type { DossierView, RegisterLine, TodayItem } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { ActCommand, Situation } from '../../../shared/domain/dossier/acts/act.ts'
import { decide } from '../../../shared/domain/dossier/decide.ts'
import type { DossierEvent, FieldValues } from '../../../shared/domain/dossier/event.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import { hasPartIn } from '../../../shared/domain/dossier/involved.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { isAllowed } from '../../../shared/domain/permissions/allowed.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk, Session } from './desk.ts'
import { dossierView } from './views/dossier-view.ts'
import { damagedLine, registerLine } from './views/register-line.ts'
import { inOrder, todayItemsOf } from './views/today-items.ts'

/** An act as the screen asks for it. */
export interface ActRequest {
  readonly number: string
  /** The last event that the screen knew. */
  readonly seq: number
  readonly command: ActCommand
  readonly password?: string
  readonly draft: string | null
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

/** Registering complaints and handling them. */
export class DossiersService {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The register as this account may see it. */
  list(): Result<RegisterLine[]> {
    const session = this.#desk.require()
    if (!session.ok) return session
    return ok(
      session.value.register.index.entries().flatMap(({ number, row, damaged }): RegisterLine[] => {
        if (row === null) return [damagedLine(number, damaged)]
        if (!this.#maySee(session.value, row)) return []
        return [registerLine(row, session.value.policies.of(row.policy), this.#desk.now())]
      })
    )
  }

  /** What wants attention, overdue first, and the dossiers that cannot be read. */
  today(): Result<{ items: TodayItem[]; damaged: string[] }> {
    const session = this.#desk.require()
    if (!session.ok) return session
    const entries = session.value.register.index.entries()
    const items = entries.flatMap(({ row }) =>
      row !== null && this.#maySee(session.value, row) ? todayItemsOf(this.#situation(session.value, row)) : []
    )
    return ok({
      items: inOrder(items),
      damaged: entries.filter(({ damaged }) => damaged !== null).map(({ number }) => number)
    })
  }

  /** How much wants attention now, and the moments at which that changes; nothing while nobody is logged in. */
  attention(): AttentionCount | null {
    const listed = this.today()
    if (!listed.ok) return null
    const { items } = listed.value
    const now = this.#desk.now()
    return {
      overdue: items.filter(({ urgency }) => urgency === 'overdue').length,
      today: items.filter(({ urgency }) => urgency === 'today').length,
      moments: items.flatMap(({ what }) => (what.kind === 'term' && what.term.due > now ? [what.term.due] : []))
    }
  }

  /** Opens a dossier; that it was looked at goes in the journal (EW-4.4). */
  async open(number: string): Promise<Result<DossierView>> {
    const session = this.#desk.require()
    if (!session.ok) return session
    const events = await session.value.register.dossiers.load(number)
    if (!events.ok) return events
    const situation = this.#situation(session.value, replay(events.value))
    if (!this.#maySee(session.value, situation.state)) return refuse('act.notYourDossier')
    await this.#noteView(session.value, number)
    return ok(dossierView(situation, events.value))
  }

  /** Registers a signal under the policy in force on the day of receipt, and drops its draft. */
  async register(values: FieldValues, draft: string | null): Promise<Result<{ number: string }>> {
    const session = this.#desk.require('takeIn')
    if (!session.ok) return session
    const { actor, policies, register, journal } = session.value
    const now = this.#desk.now()
    const received = textOf(values, 'receivedAt') || now
    const isDated = !Number.isNaN(new Date(received).getTime())
    const policy = policies.inForce(amsterdamDay(isDated ? received : now))
    const decided = decideRegister(values, { policy, actor, now })
    if (!decided.ok) return fail(decided.error)
    const year = Number(amsterdamDay(now).slice(0, 4))
    const created = await register.dossiers.create(year, decided.value)
    if (!created.ok) return created
    const { number, events } = created.value
    await this.#recorded(session.value, number, events, draft)
    await journal.note({ actor, kind: 'act', subject: number, detail: { act: 'register' } })
    return ok({ number })
  }

  /** Does an act; signing asks the password again. */
  async act({ number, seq, command, password, draft }: ActRequest): Promise<Result<DossierView>> {
    const session = this.#desk.require()
    if (!session.ok) return session
    const { actor, register, journal } = session.value
    const events = await register.dossiers.load(number)
    if (!events.ok) return events
    const decided = decide(command, this.#situation(session.value, replay(events.value)))
    if (!decided.ok) return fail(decided.error)
    if (command.act === 'sign') {
      const verified = await this.#desk.options.vault.verifyPassword(actor.id, password ?? '')
      if (!verified.ok) return verified
    }
    const appended = await register.dossiers.append(number, seq, decided.value)
    if (!appended.ok) return appended
    await this.#recorded(session.value, number, appended.value, draft)
    await journal.note({ actor, kind: 'act', subject: number, detail: { act: command.act } })
    return ok(dossierView(this.#situation(session.value, replay(appended.value)), appended.value))
  }

  async #recorded(
    { actor, register }: Session,
    number: string,
    events: readonly DossierEvent[],
    draft: string | null
  ): Promise<void> {
    await register.index.update(number, events)
    if (draft !== null) await register.drafts.discard(actor.id, draft)
    this.#desk.options.onChanged()
  }

  async #noteView({ actor, journal, viewed }: Session, number: string): Promise<void> {
    const now = this.#desk.now()
    const last = viewed.get(number)
    if (last !== undefined && new Date(now).getTime() - new Date(last).getTime() < viewNotedFor) return
    viewed.set(number, now)
    await journal.note({ actor, kind: 'view', subject: number })
  }

  #situation({ actor, policies }: Session, state: DossierState): Situation {
    return {
      state,
      policy: policies.of(state.policy),
      actor,
      colleagues: this.#desk.colleagues(),
      now: this.#desk.now()
    }
  }

  #maySee({ actor, policies }: Session, state: DossierState): boolean {
    return isAllowed(policies.of(state.policy), actor.role, 'viewAll') || hasPartIn(state, actor)
  }
}
