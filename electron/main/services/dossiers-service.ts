import type {
  Alike,
  Bound,
  DossierView,
  RegisterChanges,
  Today,
  ToldComplaint
} from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { ActCommand } from '../../../shared/domain/dossier/acts/act.ts'
import { decide } from '../../../shared/domain/dossier/decide.ts'
import type { EventBody } from '../../../shared/domain/dossier/event.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import { decideUndo } from '../../../shared/domain/dossier/undo.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Hit } from '../../../shared/search/hits.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import { bringInspection } from './bring-inspection.ts'
import { checkOther } from './check-other.ts'
import { type DossierAccess, fromDraft, type LoadedDossier } from './dossier-access.ts'
import { dropPapers } from './drop-papers.ts'
import { readOffice } from './read-office.ts'
import { type LetterToSend, sendLetter } from './send-letter.ts'
import type { Session } from './session.ts'
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
  /** The letter that is sent with it, and kept with what was recorded. */
  readonly letter?: LetterToSend
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
  readonly #access: DossierAccess

  constructor(desk: Desk, access: DossierAccess) {
    this.#desk = desk
    this.#access = access
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

  /** The dossiers that this account may see and that are likely the complaint that is told, the likeliest first. */
  alike({ received, ...told }: ToldComplaint): Promise<Result<Alike[]>> {
    return this.#desk.work(async ({ clerk, actor }) => {
      const now = this.#desk.now()
      const day = received ?? amsterdamDay(now)
      return ok(await clerk.ask('alike', { told: { ...told, day }, actor, now }))
    }, 'takeIn')
  }

  /** The dossiers that this account may see and that were merged into this one or linked to it, which it may see too. */
  bound(number: DossierNumber): Promise<Result<Bound[]>> {
    return this.#desk.work(async (session) => {
      const loaded = await this.#access.load(session, number)
      if (!loaded.ok) return loaded
      return ok(await session.clerk.ask('bound', { number, actor: session.actor, now: this.#desk.now() }))
    })
  }

  /** What wants attention, overdue first, and the dossiers that cannot be read. */
  today(): Result<Today> {
    const session = this.#desk.require()
    if (!session.ok) return session
    const { items, policies, damaged, given } = session.value.attention.look(this.#access.looking(session.value))
    // What cannot be read belongs to whoever sees all: nobody else can tell whether it is theirs.
    const seesAll = this.#desk.require('viewAll').ok
    const { lastHere } = session.value
    const news = given.filter(({ at }) => lastHere === null || at > lastHere)
    const findings = openFindings(this.#desk, session.value)
    return ok({ items: [...items], policies: [...policies], damaged: seesAll ? [...damaged] : [], findings, news })
  }

  /** How much wants attention now, and the moments at which that changes; nothing while nobody is logged in. */
  attention(): AttentionCount | null {
    const session = this.#desk.require()
    if (!session.ok) return null
    const { items } = session.value.attention.find(this.#access.looking(session.value))
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
      const loaded = await this.#access.load(session, number)
      if (!loaded.ok) return loaded
      const { situation, events } = loaded.value
      await this.#noteView(session, number)
      return ok(dossierView(situation, events, await this.#access.lost(session, number, events)))
    })
  }

  /**
   * Takes a dossier for good as it is now, though it is an older version or has another history than is known of it. The
   * journal keeps who took it so (EW-4.4), and from then on it is sound.
   */
  accept(number: DossierNumber, seq: number): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const { actor, journal, register } = session
      const loaded = await this.#access.load(session, number)
      if (!loaded.ok) return loaded
      const { situation, events } = loaded.value
      if (events.length !== seq) {
        return refuse('register.changedMeanwhile', { params: { number, expected: seq, actual: events.length } })
      }
      const lost = await this.#access.lost(session, number, events)
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
      await this.#access.recorded(session, number, events, { act: 'register', draft })
      return ok({ number })
    }, 'takeIn')
  }

  /** Does an act, and keeps the letter that is sent with it; signing asks the password again. */
  act(request: ActRequest): Promise<Result<DossierView>> {
    const { number, seq, command, password, draft } = request
    return this.#desk.record(async (session) => {
      const loaded = await this.#access.loadToAct(session, number)
      if (!loaded.ok) return loaded
      const { situation } = loaded.value
      const decided = await this.#decide(session, request, loaded.value)
      if (!decided.ok) return fail(decided.error)
      const taken = await checkOther(this.#access, session, decided.value)
      if (!taken.ok) return taken
      if (command.act === 'sign') {
        const verified = await this.#desk.options.vault.verifyPassword(session.actor.id, password ?? '')
        if (!verified.ok) return verified
      }
      return this.#access.record(session, situation, { seq, bodies: decided.value, act: command.act, draft })
    })
  }

  /** The events of an act; a letter or an inspection is made by the office itself, with its own data on it. */
  async #decide(
    session: Session,
    { command, letter }: ActRequest,
    { situation, events }: LoadedDossier
  ): Promise<Result<EventBody[]>> {
    if (letter === undefined && command.act !== 'giveInspection') return decide(command, situation)
    const office = await readOffice(session)
    if (!office.ok) return office
    const dossier = { situation, events, office: office.value }
    if (letter !== undefined) return sendLetter(letter, command, dossier)
    return decide(bringInspection(command, dossier), situation)
  }

  /** Takes back the last act: an event of its own, and what was done stays in the history. */
  undo(number: DossierNumber, seq: number): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const loaded = await this.#access.loadToAct(session, number)
      if (!loaded.ok) return loaded
      const { situation, events } = loaded.value
      const decided = decideUndo(events, situation)
      if (!decided.ok) return fail(decided.error)
      const undoing = { seq, bodies: [decided.value], act: 'undo', draft: null }
      const undone = await this.#access.record(session, situation, undoing)
      if (undone.ok) await dropPapers(this.#desk, session, number, { before: events, after: undone.value.events })
      return undone
    })
  }

  async #noteView({ actor, journal, viewed }: Session, number: DossierNumber): Promise<void> {
    const now = this.#desk.now()
    const last = viewed.get(number)
    if (last !== undefined && new Date(now).getTime() - new Date(last).getTime() < viewNotedFor) return
    viewed.set(number, now)
    await journal.note({ actor, kind: 'view', subject: number })
  }
}
