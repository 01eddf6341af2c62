import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import {
  type Destroyed,
  type DestructionLine,
  destructionOf,
  mayDestroy
} from '../../../shared/domain/dossier/destruction.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { clauseOf } from '../../../shared/domain/policy/lookup.ts'
import type { StatisticsCase } from '../../../shared/domain/statistics/case.ts'
import { toStatisticsLine } from '../../../shared/domain/statistics/line.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, refuse, type Refusal, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import type { Progress } from './ports/clerk.ts'
import type { DestructionBatch } from './ports/register.ts'

/** How many dossiers go together: between two batches the work can be given up. */
const atOnce = 25

/** Why a dossier may not be destroyed now. */
const notNow = {
  coming: 'destruction.coming',
  held: 'destruction.held',
  undecided: 'destruction.undecided',
  waiting: 'destruction.waiting'
} as const

/** What was destroyed, and whether the rest was given up. */
export interface Destruction {
  readonly at: Instant
  readonly numbers: readonly DossierNumber[]
  readonly isWhole: boolean
}

/** A destruction that is going on. */
interface Running {
  readonly stop: AbortController
  progress: Progress
}

/** The end of dossiers: what is to be destroyed, destroying it, and what was destroyed (EW-7.5, LM-5.1, GC-2.2d). */
export class DestructionService {
  readonly #desk: Desk
  #running: Running | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** What is to be destroyed, ahead of time, as far as this account may see it. */
  list(): Promise<Result<DestructionLine[]>> {
    return this.#work(async ({ clerk, actor }) => ok(await clerk.ask('destruction', { actor, now: this.#desk.now() })))
  }

  /** The register of destruction, oldest first. */
  destroyed(): Promise<Result<Destroyed[]>> {
    return this.#work(({ register }) => register.destruction.destroyed())
  }

  /** How far a destruction has come; null while none is going on. */
  progress(): Result<Progress | null> {
    return ok(this.#running?.progress ?? null)
  }

  /** Gives up what is not destroyed yet. */
  cancel(): Result<null> {
    this.#running?.stop.abort()
    return ok(null)
  }

  /**
   * Destroys dossiers for good. Each is looked at first: when one may not be destroyed, none is, and the refusals name
   * which and why. A failure half-way names how many went.
   */
  destroy(numbers: readonly DossierNumber[]): Promise<Result<Destruction>> {
    const admitted = this.#desk.requireToRecord()
    if (!admitted.ok) return Promise.resolve(admitted)
    return this.#work(async (session) => {
      if (this.#running !== null) return refuse('destruction.busy')
      const running: Running = { stop: new AbortController(), progress: { done: 0, total: numbers.length } }
      this.#running = running
      try {
        return await this.#destroyAll(session, [...new Set(numbers)], running)
      } finally {
        this.#running = null
      }
    })
  }

  async #destroyAll(
    session: Session,
    numbers: readonly DossierNumber[],
    running: Running
  ): Promise<Result<Destruction>> {
    const at = this.#desk.now()
    // What an earlier one left undone goes first: its dossiers are counted already.
    const begun = await session.register.destruction.finish()
    if (!begun.ok) return fail([{ code: 'destruction.unfinished' }, ...begun.error])
    await this.#left(session, begun.value)
    const gone = numbers.filter((number) => begun.value.includes(number))
    const asked = numbers.filter((number) => !begun.value.includes(number))
    const refusals: Refusal[] = []
    for (const number of asked) {
      const looked = await this.#look(session, number, at)
      if (!looked.ok) refusals.push(...looked.error)
    }
    if (refusals.length > 0) return fail([{ code: 'destruction.none' }, ...refusals])
    for (let from = 0; from < asked.length && !running.stop.signal.aborted; from += atOnce) {
      const batch = asked.slice(from, from + atOnce)
      const destroyed = await this.#destroyBatch(session, batch, at)
      if (!destroyed.ok) return gone.length === 0 ? destroyed : fail([...destroyed.error, this.#wentOn(gone)])
      gone.push(...batch)
      running.progress = { done: gone.length, total: numbers.length }
    }
    return ok({ at, numbers: gone, isWhole: gone.length === numbers.length })
  }

  #wentOn(gone: readonly DossierNumber[]): Refusal {
    return { code: 'destruction.partly', params: { count: gone.length } }
  }

  async #destroyBatch(session: Session, numbers: readonly DossierNumber[], at: Instant): Promise<Result<void>> {
    const batch: DestructionBatch = { id: this.#desk.options.newId(), by: session.actor, entries: [], lines: [] }
    for (const number of numbers) {
      // Looked at once more: between two batches a colleague's act may have come.
      const looked = await this.#look(session, number, at)
      if (!looked.ok) return looked
      batch.entries.push(looked.value.entry)
      batch.lines.push(toStatisticsLine(looked.value.dossier, at))
    }
    const { result, isBegun } = await session.register.destruction.destroy(batch)
    if (!result.ok) return isBegun ? fail([{ code: 'destruction.unfinished' }, ...result.error]) : result
    await this.#left(session, numbers)
    return result
  }

  /** What follows from dossiers that are gone: no copy of their papers stays outside the safe (ADR 52); an index that cannot be written now leaves them out at the next opening. */
  async #left(session: Session, numbers: readonly DossierNumber[]): Promise<void> {
    if (numbers.length === 0) return
    await session.register.index.remove(numbers)
    for (const number of numbers) session.viewed.delete(number)
    await this.#desk.options.elsewhere.clear()
    this.#desk.options.onChanged()
  }

  async #look(
    { actor, register, policies }: Session,
    number: DossierNumber,
    at: Instant
  ): Promise<Result<{ readonly dossier: StatisticsCase; readonly entry: Destroyed }>> {
    const events = await register.dossiers.load(number)
    if (!events.ok) return events
    const state = replay(events.value)
    const found = policies.find(state.policy)
    if (!found.ok) return found
    const policy = found.value
    if (!maySee(state, policy, actor)) return refuse('act.notYourDossier', { params: { number } })
    const terms = termsOf(state, policy, at)
    const destruction = destructionOf(state, policy, { terms, today: amsterdamDay(at) })
    if (destruction === null) return refuse('destruction.notEnded', { params: { number } })
    const { standing, from, by, clause } = destruction
    if (standing !== 'ready') return refuse(notNow[standing], { params: { number, day: from, clause } })
    const title = clauseOf(policy, clause)?.title ?? clause
    const entry = { number, at, by: { name: actor.name, account: actor.id }, clause, title, due: by }
    return ok({ dossier: { number, policy, state, terms }, entry })
  }

  #work<Value>(task: (session: Session) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.#desk.work(async (session) => {
      const inForce = session.policies.inForce(amsterdamDay(this.#desk.now()))
      return mayDestroy(inForce, session.actor.role) ? task(session) : refuse('act.notInYourRole')
    })
  }
}
