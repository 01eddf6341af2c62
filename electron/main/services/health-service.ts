import type { AsideThing, HealthStatus } from '../../../shared/contract/health.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { backupTask } from '../../../shared/domain/office/backup.ts'
import {
  type CheckProgress,
  type CheckRecord,
  type CheckTask,
  checkTask,
  type Found,
  foundOf,
  mostFoundKept
} from '../../../shared/domain/office/check.ts'
import { compareNumbers, type DossierNumber, isDossierNumber } from '../../../shared/domain/dossier/number.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import { officeBegan } from './office-age.ts'
import type { Checked } from './ports/check.ts'
import type { Finding } from './ports/finding.ts'
import { openFindings } from './views/open-findings.ts'

/** A check that is going on. */
interface Running {
  readonly stop: AbortController
  progress: CheckProgress
}

function isSame(one: Pick<Found, 'subject' | 'code'>, other: Pick<Found, 'subject' | 'code'>): boolean {
  return one.subject === other.subject && one.code === other.code
}

/** How what is kept is doing: how much there is, what was found, and a check of all of it (EW-4.4). */
export class HealthService {
  readonly #desk: Desk
  #running: Running | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Where the office is kept, how many dossiers there are, the last backup, the last check, and what was found. */
  status(): Promise<Result<HealthStatus>> {
    return this.#desk.work(async (session) => {
      const { register, clerk } = session
      const check = await register.checks.last()
      if (!check.ok) return check
      const backup = await register.backups.record()
      if (!backup.ok) return backup
      const destroyed = await register.destruction.destroyed()
      if (!destroyed.ok) return destroyed
      const damaged = register.index.damaged().map(({ number, damage }) => ({ number, ...damage }))
      const total = register.index.audiences().length + damaged.length
      const { open, closed } = await clerk.ask('standing', {})
      const { last, settings } = backup.value
      const since = await officeBegan(session)
      const now = this.#desk.now()
      return ok({
        dossiers: {
          total,
          open,
          closed,
          rest: total - open - closed,
          destroyed: destroyed.value.length,
          lost: [...register.gone().keys()].filter(isDossierNumber).toSorted(compareNumbers)
        },
        backup: { last, task: backupTask({ last: last?.at ?? null, since, settings }, now) },
        check: check.value,
        isChecking: this.#running !== null,
        findings: this.#found(
          session,
          check.value,
          damaged.map(({ number, code, detail }) => ({ subject: number, code, detail }))
        )
      })
    }, 'manageOffice')
  }

  /** How large the data folder is, in bytes. */
  size(): Promise<Result<number>> {
    return this.#desk.work(({ register, ended }) => register.checks.size(ended), 'manageOffice')
  }

  /** What was set aside, and of which dossiers it is all that is left. */
  aside(): Promise<Result<AsideThing[]>> {
    return this.#desk.work(async ({ register: { aside, index }, ended }) => {
      const listed = await aside.list(ended)
      if (!listed.ok) return listed
      const isOnly = (number: DossierNumber): boolean =>
        !index.isForOthers(number) && index.get(number)?.damaged !== null
      return ok(
        listed.value.map(({ dossiers, ...thing }) => ({
          ...thing,
          dossiers: [...dossiers],
          only: dossiers.filter(isOnly)
        }))
      )
    }, 'manageOffice')
  }

  /** Removes for good what was set aside; the journal keeps by whom, and how much it was (EW-4.4). */
  removeAside(name: string): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, ended, journal, register: { aside } }) => {
      const listed = await aside.list(ended)
      if (!listed.ok) return listed
      const thing = listed.value.find((one) => one.name === name)
      const removed = await aside.remove(name)
      if (!removed.ok) return removed
      if (thing !== undefined && removed.value) {
        const detail = { dossiers: thing.dossiers.length, files: thing.files }
        await journal.note({ actor, kind: 'aside-removed', subject: name, detail })
      }
      return ok(null)
    }, 'manageOffice')
  }

  /** Checks all, beside the work; how it went is kept, and in the journal. */
  check(): Promise<Result<CheckRecord>> {
    return this.#desk.record(async (session) => {
      if (this.#running !== null) return refuse('check.isRunning')
      const running: Running = { stop: new AbortController(), progress: { step: 'journal', done: 0, total: 0 } }
      this.#running = running
      try {
        return await this.#check(session, running)
      } finally {
        this.#running = null
      }
    }, 'manageOffice')
  }

  /** How far it has come; null while none is going on. */
  progress(): Result<CheckProgress | null> {
    return ok(this.#running?.progress ?? null)
  }

  /** Gives up the one that is going on. */
  cancel(): Result<null> {
    this.#running?.stop.abort()
    return ok(null)
  }

  /** What is to be said of it on Vandaag, to who manages the office; null for others, and while all is well. */
  task(): Promise<Result<CheckTask | null>> {
    return this.#desk.work(async (session) => {
      const { register, policies, actor } = session
      const now = this.#desk.now()
      if (!isAllowed(policies.inForce(amsterdamDay(now)), actor.role, 'manageOffice')) return ok(null)
      const last = await register.checks.last()
      return last.ok ? ok(checkTask(last.value, await officeBegan(session), now)) : last
    })
  }

  async #check(session: Session, running: Running): Promise<Result<CheckRecord>> {
    const { actor, ended, journal, register } = session
    const signal = AbortSignal.any([ended, running.stop.signal])
    const checked = await register.checks.run({
      signal,
      onProgress: (progress) => {
        running.progress = progress
      }
    })
    if (!checked.ok) return checked
    const bytes = await register.checks.size(signal)
    if (!bytes.ok) return bytes
    if (signal.aborted) return refuse('check.stopped')
    const record = this.#recordOf(session, checked.value, bytes.value)
    const kept = await register.checks.keep(record)
    if (!kept.ok) return kept
    const { dossiers, events, count } = record
    await journal.note({ actor, kind: 'check', detail: { dossiers, events, findings: count } })
    return ok(record)
  }

  /** What stands on Vandaag until it is seen is not kept twice. */
  #recordOf({ actor, register }: Session, checked: Checked, bytes: number): CheckRecord {
    const open = register.findings()
    const own = checked.findings.filter((one) => !open.some((told) => isSame(one, told)))
    const { dossiers, events, unread, notes } = checked
    return {
      at: this.#desk.now(),
      by: actor.name,
      dossiers,
      events,
      unread,
      bytes,
      count: own.length,
      findings: own.slice(0, mostFoundKept).map(foundOf),
      notes: notes.slice(0, mostFoundKept).map(foundOf)
    }
  }

  /** All that is to be acted on, each once: what nobody has seen yet, what the register cannot show, and what the last check found. */
  #found(session: Session, check: CheckRecord | null, damaged: readonly Finding[]): Found[] {
    const open = openFindings(this.#desk, session).map(({ params = {}, ...told }) => ({ ...told, params }))
    const all = [...open, ...damaged.map(foundOf), ...(check?.findings ?? [])]
    return all.filter((one, place) => all.findIndex((other) => isSame(one, other)) === place)
  }
}
