import type { DossierInBackup, ListedBackup } from '../../../shared/contract/restore.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import {
  type BackupRecord,
  type BackupSettings,
  type BackupTask,
  backupTask,
  isBackupDue,
  type MadeBackup
} from '../../../shared/domain/office/backup.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { ok, refuse, type Refusal, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import { officeBegan } from './office-age.ts'
import type { Progress } from './ports/clerk.ts'
import type { FilePicker } from './ports/desktop.ts'

/** A backup that is being made. */
interface Running {
  readonly stop: AbortController
  progress: Progress
}

/** The office's backups: where they go, making them, and whether the last good one is recent enough. */
export class BackupService {
  readonly #desk: Desk
  readonly #picker: FilePicker
  #running: Running | null = null

  constructor(desk: Desk, picker: FilePicker) {
    this.#desk = desk
    this.#picker = picker
  }

  /** What was chosen, the last good one, and why a later one did not succeed. */
  status(): Promise<Result<BackupRecord>> {
    return this.#desk.work(({ register }) => register.backups.record(), 'manageOffice')
  }

  /** What is to be said of it on Vandaag, to who manages the office; null for others, and while all is well. */
  task(): Promise<Result<BackupTask | null>> {
    return this.#desk.work(async (session) => {
      const { register, policies, actor } = session
      const now = this.#desk.now()
      if (!isAllowed(policies.inForce(amsterdamDay(now)), actor.role, 'manageOffice')) return ok(null)
      const record = await register.backups.record()
      if (!record.ok) return record
      const since = await officeBegan(session)
      return ok(backupTask({ last: record.value.last?.at ?? null, since, settings: record.value.settings }, now))
    })
  }

  /** Lets a person choose the folder for the backups; null when they think better of it. */
  async chooseFolder(): Promise<Result<BackupRecord | null>> {
    const seated = this.#desk.requireToRecord('manageOffice')
    if (!seated.ok) return seated
    const chosen = await this.#picker.chooseFolder()
    if (chosen === null) return ok(null)
    return this.#desk.record(async (session) => {
      const claimed = await session.register.backups.claim(chosen)
      return claimed.ok ? this.#set(session, { folder: claimed.value }) : claimed
    }, 'manageOffice')
  }

  /** Changes when they are made, how many are kept, and when somebody is told. */
  change(settings: Omit<BackupSettings, 'folder'>): Promise<Result<BackupRecord>> {
    return this.#desk.record((session) => this.#set(session, settings), 'manageOffice')
  }

  /** Makes one now. */
  make(): Promise<Result<MadeBackup>> {
    return this.#desk.record((session) => this.#make(session), 'manageOffice')
  }

  /** Makes one when the next is due; whether anything came of it that a screen may show. */
  async makeIfDue(): Promise<boolean> {
    const made = await this.#desk.record(async (session) => {
      const record = await session.register.backups.record()
      if (!record.ok) return record
      const { last, settings } = record.value
      if (this.#running !== null || !isBackupDue(last?.at ?? null, settings, this.#desk.now())) return ok(false)
      await this.#make(session)
      return ok(true)
    })
    return made.ok && made.value
  }

  /** Every backup in the office's folder, the newest first. */
  list(): Promise<Result<ListedBackup[]>> {
    return this.#inFolder(({ register }, folder) => register.backups.list(folder))
  }

  /** A dossier in a backup beside what is there of it now; fails with `restore.destroyed` for one that was destroyed. */
  dossier(name: string, number: DossierNumber): Promise<Result<DossierInBackup>> {
    return this.#inFolder(async (session, folder) => {
      const kept = await this.#notDestroyed(session, number)
      return kept.ok ? session.register.backups.compare({ folder, name }, number) : kept
    })
  }

  /**
   * Puts one dossier back as it was in a backup. What was there is set aside, and the journal keeps who did it; from then
   * on the dossier is sound as it is.
   */
  putBack(name: string, number: DossierNumber): Promise<Result<{ readonly aside: string | null }>> {
    return this.#desk.record(
      (session) =>
        this.#withFolder(session, async ({ actor, journal, register }, folder) => {
          const kept = await this.#notDestroyed(session, number)
          if (!kept.ok) return kept
          const at = this.#desk.now()
          const put = await register.backups.putBack({ folder, name }, { number, at })
          if (!put.ok) return put
          const { events, version, aside } = put.value
          const { acts: seq, hash, lastAt } = version
          await journal.note({ actor, kind: 'put-back', subject: number, detail: { seq, hash, lastAt } })
          if (events !== null) await register.index.accept(number, events)
          this.#desk.options.onChanged()
          return ok({ aside })
        }),
      'manageOffice'
    )
  }

  async #notDestroyed({ register }: Session, number: DossierNumber): Promise<Result<void>> {
    const destroyed = await register.destruction.destroyed()
    if (!destroyed.ok) return destroyed
    const gone = destroyed.value.find((one) => one.number === number)
    return gone === undefined
      ? ok(undefined)
      : refuse('restore.destroyed', { params: { number, day: amsterdamDay(gone.at), clause: gone.clause } })
  }

  #inFolder<Value>(task: (session: Session, folder: string) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.#desk.work((session) => this.#withFolder(session, task), 'manageOffice')
  }

  async #withFolder<Value>(
    session: Session,
    task: (session: Session, folder: string) => Promise<Result<Value>>
  ): Promise<Result<Value>> {
    const record = await session.register.backups.record()
    if (!record.ok) return record
    const { folder } = record.value.settings
    return folder === null ? refuse('backup.noFolder') : task(session, folder)
  }

  /** How far it has come; null while none is being made. */
  progress(): Result<Progress | null> {
    return ok(this.#running?.progress ?? null)
  }

  /** Gives up the one that is being made; the next goes on from what was moved. */
  cancel(): Result<null> {
    this.#running?.stop.abort()
    return ok(null)
  }

  async #set({ actor, journal, register }: Session, settings: Partial<BackupSettings>): Promise<Result<BackupRecord>> {
    const record = await register.backups.record()
    if (!record.ok) return record
    const changed = { ...record.value, settings: { ...record.value.settings, ...settings } }
    const kept = await register.backups.keepRecord(changed)
    if (!kept.ok) return kept
    await journal.note({ actor, kind: 'settings', detail: { what: 'backup' } })
    return ok(changed)
  }

  async #make(session: Session): Promise<Result<MadeBackup>> {
    if (this.#running !== null) return refuse('backup.isRunning')
    const running: Running = { stop: new AbortController(), progress: { done: 0, total: 0 } }
    this.#running = running
    try {
      return await this.#makeAndTell(session, running)
    } finally {
      this.#running = null
    }
  }

  async #makeAndTell(session: Session, running: Running): Promise<Result<MadeBackup>> {
    const { actor, journal, ended, register } = session
    const record = await register.backups.record()
    if (!record.ok) return record
    const { folder, keep } = record.value.settings
    if (folder === null) return refuse('backup.noFolder')
    const made = await register.backups.make({
      folder,
      keep,
      at: this.#desk.now(),
      signal: AbortSignal.any([ended, running.stop.signal]),
      onProgress: (progress) => {
        running.progress = progress
      }
    })
    if (!made.ok) {
      for (const refusal of made.error.slice(0, 1)) await this.#tellFailure(session, refusal)
      return made
    }
    const { dossiers, bytes } = made.value
    await journal.note({ actor, kind: 'backup', detail: { dossiers, bytes } })
    await this.#update(session, { last: made.value, failed: null })
    return made
  }

  /** Keeps why one did not succeed; the journal tells it once a day, as a stick that is out is tried again and again. */
  async #tellFailure(session: Session, { code, params = {} }: Refusal): Promise<void> {
    if (code === 'backup.stopped') return
    const at = this.#desk.now()
    const record = await session.register.backups.record()
    const before = record.ok ? record.value.failed : null
    const isTold = before?.code === code && amsterdamDay(before.at) === amsterdamDay(at)
    if (!isTold)
      await session.journal.note({ actor: session.actor, kind: 'backup-failed', detail: { ...params, code } })
    await this.#update(session, { failed: { at, code, params: { ...params } } })
  }

  /** What cannot be kept now is known again after the next backup. */
  async #update({ register }: Session, change: Partial<BackupRecord>): Promise<void> {
    const record = await register.backups.record()
    if (record.ok) await register.backups.keepRecord({ ...record.value, ...change })
  }
}
