import type { ActRequest } from '../../main/services/dossiers-service.ts'
import type { Services } from '../../main/services/services.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Refusal, Result } from '../../../shared/result.ts'
import { sampleBody, sampleFirstPassword, sampleNotes, sampleOffice, samplePassword } from '../sample/office.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { addDays } from '../../../shared/domain/calendar/day.ts'
import { people, personKeys, type PersonKey } from '../sample/people.ts'
import type { Step, StorySignal } from '../sample/signal.ts'
import type { Vocabulary } from '../sample/vocabulary.ts'
import { actValuesOf, type Cast, doerOf, intakeOf, roleFor, valuesOf } from './cast.ts'
import type { StoryClock } from './open-sample.ts'
import { playFile } from './play-file.ts'
import { momentAfter } from './story-calendar.ts'
import type { Scene } from './timeline.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** The one of the story who sets the office up, reports, and makes the documents. */
export const manager: PersonKey = 'marleen'

/** The office refused a scene: the disk does, or the story does not fit the regulation. */
export class StoryRefused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(what: string, refusals: readonly Refusal[]) {
    super(`${what}: ${refusals.map(({ code }) => code).join(', ')}`)
    this.name = 'StoryRefused'
    this.refusals = refusals
  }
}

/** The value of what the office accepted; a refusal is thrown as `StoryRefused`. */
export function accepted<Value>(what: string, result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new StoryRefused(what, result.error)
}

/** What a sample office keeps its dossiers for, where its regulation leaves that open. */
const sampleRetention = { value: 5, unit: 'years' } as const

/** Plays a story at the desk of a sample office, through the services the screens use. */
export class StoryPlayer {
  readonly #services: Services
  readonly #clock: StoryClock
  readonly #cast: Cast
  readonly #numbers = new Map<StorySignal, DossierNumber>()

  private constructor(services: Services, clock: StoryClock, cast: Cast) {
    this.#services = services
    this.#clock = clock
    this.#cast = cast
  }

  /** Sets the office up and gives everybody an account; the recovery key is told. */
  static async setUp(
    services: Services,
    {
      clock,
      policy,
      vocabulary
    }: { readonly clock: StoryClock; readonly policy: Policy; readonly vocabulary: Vocabulary }
  ): Promise<{ readonly player: StoryPlayer; readonly recoveryKey: string }> {
    const { recoveryKey } = accepted(
      'setting up',
      await services.setup.complete({
        office: sampleOffice,
        officer: { name: people[manager].name, password: samplePassword },
        policy: policy.id,
        independentBody: sampleBody,
        calendar: policy.calendar,
        ...(policy.retention.chosenByOffice ? { retention: sampleRetention } : {})
      })
    )
    accepted('keeping the recovery key', await services.accounts.recoveryKeyKept())
    const colleagues = personKeys.filter((person) => person !== manager)
    for (const key of colleagues) {
      const account = { name: people[key].name, role: roleFor(policy, key), password: sampleFirstPassword }
      accepted(`an account for ${key}`, await services.accounts.add(account))
    }
    const known = accepted('listing accounts', services.accounts.list())
    const idOf = (key: PersonKey): string => known.find(({ name }) => name === people[key].name)?.id ?? ''
    const entries = personKeys.map((key) => [key, idOf(key)])
    const accounts = Object.fromEntries(entries) as Record<PersonKey, string>
    for (const key of colleagues) {
      accepted(`${key} at the door`, await services.session.logIn(accounts[key], sampleFirstPassword))
      accepted(`a password for ${key}`, await services.session.choosePassword(samplePassword))
    }
    return { player: new StoryPlayer(services, clock, { accounts, policy, vocabulary }), recoveryKey }
  }

  /** Plays one scene at its moment. */
  async play(scene: Scene): Promise<void> {
    if (scene.kind === 'register') return this.#register(scene)
    if (scene.kind === 'act') return this.#act(scene)
    await this.seat(manager, scene.at)
    accepted(
      'the notes of the report',
      await this.#services.reports.saveNotes(wholeYear(scene.year), sampleNotes.notes)
    )
  }

  /** Has the reports of the periods that passed a month ago discussed, two weeks after their last day. */
  async present(until: Instant): Promise<void> {
    await this.seat(manager, until)
    const waiting = accepted('the returning reports', await this.#services.reports.due())
    for (const { id, period } of waiting) {
      const on = addDays(period.to, 14)
      if (addDays(on, 14) > amsterdamDay(until)) continue
      accepted(`the report over ${period.from}`, await this.#services.reports.recordPresented({ id, ...period, on }))
    }
  }

  /** Seats somebody at the desk at a moment, with a log-in of their own. */
  async seat(person: PersonKey, at: Instant): Promise<void> {
    this.#clock.now = at
    const { desk, session } = this.#services
    const account = this.#cast.accounts[person]
    if (desk.session?.actor.id === account) return
    accepted(`${person} logging in`, await session.logIn(account, samplePassword))
  }

  async #register({ at, received, signal }: Extract<Scene, { kind: 'register' }>): Promise<void> {
    await this.seat(signal.by, at)
    const values = intakeOf(this.#cast, received, signal)
    const { number } = accepted(
      signal.complaint.summary,
      await this.#services.dossiers.register(values, null, { aboutReceiver: 'yes' })
    )
    this.#numbers.set(signal, number)
  }

  /** Fills in what closing asks under this regulation and the story does not say. */
  async #complete({
    at,
    received,
    number,
    what
  }: {
    readonly at: Instant
    readonly received: Instant
    readonly number: DossierNumber
    readonly what: string
  }): Promise<void> {
    await this.seat(manager, at)
    const { closing } = this.#cast.vocabulary
    const { closingGaps } = accepted(what, await this.#services.dossiers.open(number))
    for (const { field } of closingGaps) {
      const known = field === undefined ? undefined : closing[field]
      if (field === undefined || known === undefined) continue
      const { events } = accepted(what, await this.#services.dossiers.open(number))
      const details = { field, reason: 'Aangevuld voor het afsluiten.' }
      const command = { act: 'correct', values: valuesOf(this.#cast, received, { [field]: known }), details } as const
      accepted(what, await this.#services.dossiers.act({ number, seq: events.length, command, draft: null }))
    }
  }

  #otherOf({ other }: Step): FieldValues {
    if (other === undefined) return {}
    const [, number] = [...this.#numbers].find(([{ complaint }]) => complaint.summary === other) ?? []
    if (number === undefined) throw new Error(`“${other}” was not registered yet`)
    return { other: number }
  }

  async #act({ at, received, signal, step }: Extract<Scene, { kind: 'act' }>): Promise<void> {
    const number = this.#numbers.get(signal)
    const what = `“${signal.complaint.summary}”, ${step.when} ${step.act} by ${step.by}`
    if (number === undefined) throw new Error(`${what}: before it was registered`)
    if (step.act === 'close') await this.#complete({ at, received, number, what })
    await this.seat(doerOf(this.#cast, { signal, step }), at)
    const view = accepted(what, await this.#services.dossiers.open(number))
    const slot: FieldValues = step.act === 'sign' ? { slot: view.openSlots[0] ?? '' } : {}
    const request: ActRequest = {
      number,
      seq: view.events.length,
      command: {
        act: step.act,
        at: step.happened === undefined ? at : momentAfter(received, step.happened),
        values: actValuesOf(this.#cast, received, { signal, step }),
        details: { ...valuesOf(this.#cast, received, step.details), ...slot, ...this.#otherOf(step) }
      },
      draft: null
    }
    const { file } = step
    if (file !== undefined) {
      accepted(what, await playFile(this.#services, { ...step, file }, { request, view }))
      return
    }
    const password = step.act === 'sign' ? { password: samplePassword } : {}
    accepted(what, await this.#services.dossiers.act({ ...request, ...password }))
  }
}
