import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { yearOf } from '../../../shared/domain/calendar/day.ts'
import { countedYears } from '../../../shared/domain/calendar/years.ts'
import type { InsideBackup, RestoredOffice, RestoreState } from '../../../shared/contract/restore.ts'
import { compareNumbers, type DossierNumber, parseNumber, printNumber } from '../../../shared/domain/dossier/number.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import { PolicyVersions } from './policy-versions.ts'
import type { Progress } from './ports/clerk.ts'
import type { FilePicker } from './ports/desktop.ts'
import type {
  MayRestore,
  OpenSource,
  RestoredOffice as Restored,
  RestoreOrder,
  Restores,
  RestoreSource,
  WayIn
} from './ports/restore.ts'

/** A number that somebody gives may be so much higher than the last one that is known: a slip of the pen is told. */
const mostBeyond = 200

/** What was chosen to put an office back from, and by whom it was opened. */
interface Chosen {
  readonly source: RestoreSource
  readonly open: OpenSource | null
}

/** An office that is being put back. */
interface Running {
  readonly stop: AbortController
  progress: Progress
}

/** Putting an office back from its backups, while nobody is logged in. */
export class RestoreService {
  readonly #desk: Desk
  readonly #picker: FilePicker
  readonly #restores: Restores
  #chosen: Chosen | null = null
  #running: Running | null = null

  constructor(desk: Desk, picker: FilePicker, restores: Restores) {
    this.#desk = desk
    this.#picker = picker
    this.#restores = restores
  }

  /** What was chosen, and whether it is being put back. */
  state(): RestoreState {
    const { source, open } = this.#chosen ?? {}
    const isRunning = this.#running !== null
    if (source === undefined) return { source: null, isRunning }
    const { kind, folder, officeName, accounts, backups } = source
    const isOpen = open !== null
    return { source: { kind, folder, officeName, accounts: [...accounts], backups: [...backups], isOpen }, isRunning }
  }

  /** How far it has come; null while none is put back. */
  progress(): Result<Progress | null> {
    return ok(this.#running?.progress ?? null)
  }

  /** Lets a person choose the folder with the backups; null when they think better of it. */
  async chooseFolder(): Promise<Result<RestoreState | null>> {
    const free = this.#free()
    if (!free.ok) return free
    const folder = await this.#picker.chooseFolder()
    if (folder === null) return ok(null)
    const source = await this.#restores.open(folder)
    if (!source.ok) return source
    this.#choose({ source: source.value, open: null })
    return ok(this.state())
  }

  /** Opens what was chosen, for whoever may put the office back: who manages it, or has its recovery key. */
  async unlock(way: WayIn): Promise<Result<RestoreState>> {
    const free = this.#free()
    if (!free.ok) return free
    const chosen = this.#chosen
    if (chosen === null) return refuse('restore.notOpen')
    const open = await chosen.source.unlock(way, this.#mayRestore)
    if (!open.ok) return open
    this.#choose({ ...chosen, open: open.value })
    return ok(this.state())
  }

  /** Ends the session of who manages the office, to put it back from its own backups. */
  async begin(): Promise<Result<RestoreState>> {
    const chosen = await this.#desk.work(async ({ actor, keyring, register }): Promise<Result<Chosen>> => {
      const record = await register.backups.record()
      if (!record.ok) return record
      const { folder } = record.value.settings
      if (folder === null) return refuse('backup.noFolder')
      const source = await this.#restores.open(folder)
      if (!source.ok) return source
      return ok({ source: source.value, open: source.value.openWith(keyring.officeKey, actor) })
    }, 'manageOffice')
    if (!chosen.ok) return chosen
    await this.#desk.leave()
    this.#choose(chosen.value)
    return ok(this.state())
  }

  /** What is inside a backup, and what has become of the office since. */
  async look(name: string, lastNumber: DossierNumber | null): Promise<Result<InsideBackup>> {
    const open = this.#opened()
    if (!open.ok) return open
    const known = await open.value.look(name, null)
    if (!known.ok) return known
    const right = this.#checkLast(lastNumber, known.value.lastNumber)
    if (!right.ok) return right
    const inside = lastNumber === null ? known : await open.value.look(name, lastNumber)
    if (!inside.ok) return inside
    const { destroyed, left, ...rest } = inside.value
    return ok({ ...rest, destroyed: [...destroyed], left: [...left] })
  }

  /**
   * Puts the office back as it was in a backup; what is there is set aside whole, and until all lies ready nothing is
   * touched. Afterwards nobody is logged in.
   */
  async start(order: {
    readonly name: string
    readonly lastNumber: DossierNumber | null
    readonly takesDamaged: boolean
  }): Promise<Result<RestoredOffice>> {
    const open = this.#opened()
    if (!open.ok) return open
    const running: Running = { stop: new AbortController(), progress: { done: 0, total: 0 } }
    this.#running = running
    try {
      const restored = await this.#restore(open.value, order, running)
      if (!restored.ok) return restored
      const { destroyed, left, ...rest } = restored.value
      return ok({ ...rest, destroyed: [...destroyed], left: [...left] })
    } finally {
      this.#running = null
    }
  }

  async #restore(
    open: OpenSource,
    order: Pick<RestoreOrder, 'name' | 'lastNumber' | 'takesDamaged'>,
    running: Running
  ): Promise<Result<Restored>> {
    const known = await open.look(order.name, null)
    if (!known.ok) return known
    const { lastNumber: number } = order
    const { lastNumber: last } = known.value
    const right = this.#checkLast(number, last)
    if (!right.ok) return right
    const { entrance } = this.#desk.options
    const restored = await entrance.replace({ code: 'restore.isRunning' }, () =>
      open.restore({
        ...order,
        at: this.#desk.now(),
        signal: running.stop.signal,
        onProgress: (progress) => {
          running.progress = progress
        }
      })
    )
    if (restored.ok) this.#choose(null)
    return restored
  }

  /** Refuses a last number that is a slip of the pen: of a year in which nobody gave out numbers, or far beyond what is known. */
  #checkLast(number: DossierNumber | null, last: DossierNumber | null): Result<void> {
    const year = Number(parseNumber(number ?? '')?.year ?? countedYears.first)
    const isOtherTime = year < countedYears.first || year > yearOf(amsterdamDay(this.#desk.now()))
    if (!isOtherTime && !isTooHigh(number, last)) return ok(undefined)
    return refuse('restore.numberTooHigh', { field: 'lastNumber', params: { number: number ?? '', last: last ?? '' } })
  }

  /** Gives it up, for as long as nothing was put in the place of anything. */
  cancel(): Result<null> {
    this.#running?.stop.abort()
    return ok(null)
  }

  /** Forgets what was chosen, and wipes its key; not while it is used. */
  leave(): Result<RestoreState> {
    if (this.#running === null) this.#choose(null)
    return ok(this.state())
  }

  /** The office that is open is put back after its session only, and no other at the same time. */
  #free(): Result<void> {
    if (this.#desk.session !== null) return refuse('restore.notOpen')
    if (this.#running !== null) return refuse('restore.isRunning')
    const { entrance } = this.#desk.options
    return entrance.isOurs() ? ok(undefined) : fail([...entrance.problems()])
  }

  #opened(): Result<OpenSource> {
    const free = this.#free()
    if (!free.ok) return free
    const open = this.#chosen?.open ?? null
    return open === null ? refuse('restore.notOpen') : ok(open)
  }

  #choose(chosen: Chosen | null): void {
    if (this.#chosen?.open !== chosen?.open) this.#chosen?.open?.forget()
    this.#chosen = chosen
  }

  readonly #mayRestore: MayRestore = async (documents, role) => {
    const policies = await PolicyVersions.open(documents)
    return policies.ok ? isAllowed(policies.value.inForce(amsterdamDay(this.#desk.now())), role, 'manageOffice') : null
  }
}

/** Whether a number lies so far beyond the last known one that it is a slip of the pen. */
function isTooHigh(given: DossierNumber | null, known: DossierNumber | null): boolean {
  const [asked, last] = [parseNumber(given ?? ''), parseNumber(known ?? '')]
  if (given === null || asked === null) return false
  const from = asked.year === last?.year ? Number(last.place) : 0
  return compareNumbers(given, printNumber(asked.year, from + mostBeyond)) > 0
}
