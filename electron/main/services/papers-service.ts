import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActCommand } from '../../../shared/domain/dossier/acts/act.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { decide, obstaclesTo } from '../../../shared/domain/dossier/decide.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { handlingOf, isOpenedElsewhere } from '../../../shared/domain/dossier/paper-safety.ts'
import { type KeptPaper, keptPapers, paperDetails } from '../../../shared/domain/dossier/papers.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { DossierAccess, LoadedDossier } from './dossier-access.ts'
import { dropPapers } from './drop-papers.ts'
import type { SaveDialog } from './ports/desktop.ts'
import type { FileLook } from './ports/papers.ts'
import type { Session } from './session.ts'
import { type AnnouncedFile, Uploads } from './uploads.ts'

/** What the papers service works with. */
export interface PapersServiceOptions {
  readonly desk: Desk
  readonly access: DossierAccess
  readonly dialog: SaveDialog
  readonly look: FileLook
}

/** What is said of a file that is kept. */
export type KeepRequest = Pick<ActCommand, 'at' | 'details'> & {
  readonly number: DossierNumber
  readonly upload: string
}

/** A file that goes, as the screen last saw the dossier. */
export interface RemoveRequest {
  readonly number: DossierNumber
  readonly file: string
  readonly reason: string
}

function paperIn({ events }: LoadedDossier, id: string): Result<KeptPaper> {
  const paper = keptPapers(events).find((candidate) => candidate.id === id)
  return paper === undefined ? refuse('file.unknown') : ok(paper)
}

/** The files of a dossier: taken in piece by piece, kept with an event that names them, looked at, saved and removed. */
export class PapersService {
  readonly #desk: Desk
  readonly #access: DossierAccess
  readonly #dialog: SaveDialog
  readonly #look: FileLook
  readonly #uploads: Uploads

  constructor({ desk, access, dialog, look }: PapersServiceOptions) {
    this.#desk = desk
    this.#access = access
    this.#dialog = dialog
    this.#look = look
    this.#uploads = new Uploads(look, desk.options.newId)
  }

  /** Begins a file, refused where it could not be kept; gives the id under which its pieces come in. */
  begin(announced: AnnouncedFile): Promise<Result<{ upload: string }>> {
    return this.#desk.record(async (session) => {
      const file = { ...announced, name: this.#look.nameOf(announced.name) }
      const { number, name, size } = file
      if (name === '') return refuse('file.nameless')
      if (size === 0) return refuse('file.empty', { params: { name } })
      if (size > limits.file) return refuse('file.tooLarge', { params: { name, megabytes: limits.file / 1024 / 1024 } })
      const loaded = await this.#access.loadToAct(session, number)
      if (!loaded.ok) return loaded
      const obstacles = obstaclesTo(acts.keepFile, loaded.value.situation)
      if (obstacles.length > 0) return fail(obstacles)
      const kept = keptPapers(loaded.value.events)
      if (kept.length >= limits.files) return refuse('file.tooMany', { params: { limit: limits.files } })
      // What a crash left behind here makes room first; what cannot be removed now is no reason to refuse.
      await session.register.papers.sweep(number, kept)
      const begun = this.#uploads.begin(session.register.papers, file, session.ended)
      return begun.ok ? ok({ upload: begun.value }) : begun
    })
  }

  /** Takes in the next piece of a file; gives how much is in. A refusal ends it. */
  add(upload: string, bytes: Uint8Array): Promise<Result<{ received: number }>> {
    return this.#desk.work(async () => {
      const found = this.#uploads.find(upload)
      if (!found.ok) return found
      const added = await found.value.add(bytes)
      if (added.ok) return ok({ received: added.value })
      await this.#uploads.drop(upload)
      return added
    })
  }

  /** Gives a file up: nothing of it stays. */
  cancel(upload: string): Promise<Result<null>> {
    return this.#desk.work(async () => {
      await this.#uploads.drop(upload)
      return ok(null)
    })
  }

  /**
   * Keeps a file that is in, with the event that names it. What is refused of what was typed leaves the file waiting; what
   * is there already under another name is dropped.
   */
  keep({ number, upload, at, details }: KeepRequest): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const found = this.#uploads.find(upload)
      if (!found.ok) return found
      if (found.value.file.number !== number) return refuse('file.notBegun')
      const loaded = await this.#access.loadToAct(session, number)
      if (!loaded.ok) return loaded
      const command = { act: 'keepFile', values: {}, details, ...(at === undefined ? {} : { at }) } as const
      // Whether it can be recorded is asked before the file is closed, so that it can be asked again.
      const possible = decide({ ...command, brings: { file: upload } }, loaded.value.situation)
      if (!possible.ok) return possible
      const finished = await found.value.finish()
      if (!finished.ok) {
        await this.#uploads.drop(upload)
        return finished
      }
      this.#uploads.forget(upload)
      const kept = await this.#record(session, loaded.value, { command, paper: finished.value })
      if (!kept.ok) await this.#dropUnnamed(session, number, finished.value)
      return kept
    })
  }

  /** Removes a file for good; the event that says so comes first, and what a failure leaves is swept. */
  remove({ number, file, reason }: RemoveRequest): Promise<Result<DossierView>> {
    return this.#desk.record(async (session) => {
      const loaded = await this.#access.loadToAct(session, number)
      if (!loaded.ok) return loaded
      const paper = paperIn(loaded.value, file)
      if (!paper.ok) return paper
      const brings = { file, name: paper.value.name }
      const { situation, events } = loaded.value
      const decided = decide({ act: 'removeFile', values: {}, details: { reason }, brings }, situation)
      if (!decided.ok) return decided
      const recording = { seq: events.length, bodies: decided.value, act: 'removeFile', draft: null }
      const recorded = await this.#access.record(session, situation, recording)
      if (recorded.ok) await dropPapers(this.#desk, session, number, { before: events, after: recorded.value.events })
      return recorded
    })
  }

  /** A piece of a file to look at, counted from nought; an empty one behind the last. The journal notes who looked. */
  piece(number: DossierNumber, file: string, index: number): Promise<Result<Uint8Array>> {
    return this.#desk.work(async (session) => {
      const found = await this.#paper(session, number, file)
      if (!found.ok) return found
      const piece = await session.register.papers.piece(number, found.value, index)
      if (piece.ok && index === 0) await this.#note(session, 'view', number, found.value)
      if (!session.ended.aborted || !piece.ok) return piece
      piece.value.fill(0)
      return refuse('session.required')
    })
  }

  /** All of a file, for a document that it goes into. */
  content(number: DossierNumber, file: string): Promise<Result<Uint8Array>> {
    return this.#desk.work(async (session) => {
      const found = await this.#paper(session, number, file)
      if (!found.ok) return found
      const bytes = new Uint8Array(found.value.size)
      let at = 0
      const read = await session.register.papers.read(number, found.value, (piece) => {
        if (session.ended.aborted) return Promise.resolve(refuse('session.required'))
        // More than was said is seen as damage at the end.
        if (at + piece.length <= bytes.length) bytes.set(piece, at)
        at += piece.length
        piece.fill(0)
        return Promise.resolve(ok(undefined))
      })
      if (read.ok) return ok(bytes)
      bytes.fill(0)
      return read
    })
  }

  /** Writes a file where the person wants it; null when the person thinks better of it. */
  async saveAs(number: DossierNumber, file: string): Promise<Result<{ path: string | null }>> {
    const session = this.#desk.require()
    if (!session.ok) return session
    const found = await this.#desk.work((open) => this.#paper(open, number, file))
    if (!found.ok) return found
    const path = await this.#dialog.choosePath(found.value.name)
    if (path === null) return ok({ path })
    // The system's window may have stood open for long: what a locked office holds goes nowhere.
    if (session.value.ended.aborted) return refuse('session.required')
    return this.#desk.work(async (open) => {
      const written = await this.#dialog.writePieces(path, (take) =>
        open.register.papers.read(number, found.value, (piece) =>
          open.ended.aborted ? Promise.resolve(refuse('session.required')) : take(piece)
        )
      )
      if (!written.ok) return written
      await this.#note(open, 'export', number, found.value)
      return ok({ path })
    })
  }

  /**
   * Opens a copy of a file in another program; refused for a kind of which it is not sure that it is only shown. The copy goes
   * when the session ends.
   */
  async openElsewhere(number: DossierNumber, file: string): Promise<Result<null>> {
    const made = await this.#desk.work((open) => this.#copy(open, number, file))
    if (!made.ok) return made
    const { path, name, ended } = made.value
    // A session that ended meanwhile took the copy with it.
    if (ended.aborted) return refuse('session.required')
    return (await this.#desk.options.elsewhere.open(path)) ? ok(null) : refuse('file.noProgram', { params: { name } })
  }

  async #copy(
    session: Session,
    number: DossierNumber,
    file: string
  ): Promise<Result<{ path: string; name: string; ended: AbortSignal }>> {
    const { ended, register } = session
    const found = await this.#paper(session, number, file)
    if (!found.ok) return found
    const name = this.#look.nameOf(found.value.name)
    if (handlingOf(found.value) === 'dangerous') return refuse('file.dangerous', { params: { name } })
    if (!isOpenedElsewhere(found.value)) return refuse('file.otherKind', { params: { name } })
    const copied = await this.#desk.options.elsewhere.copy(name, (take) =>
      register.papers.read(number, found.value, (piece) =>
        ended.aborted ? Promise.resolve(refuse('session.required')) : take(piece)
      )
    )
    if (!copied.ok) return copied
    await this.#note(session, 'export', number, found.value, { elsewhere: true })
    return ok({ path: copied.value, name, ended })
  }

  async #record(
    session: Session,
    { situation, events }: LoadedDossier,
    { command, paper }: { readonly command: ActCommand; readonly paper: KeptPaper }
  ): Promise<Result<DossierView>> {
    const { name } = paper
    const same = keptPapers(events).find(({ digest }) => digest === paper.digest)
    if (same !== undefined) return refuse('file.there', { params: { name, there: same.name } })
    const decided = decide({ ...command, brings: paperDetails(paper) }, situation)
    if (!decided.ok) return decided
    const recording = { seq: events.length, bodies: decided.value, act: command.act, draft: null }
    return this.#access.record(session, situation, recording)
  }

  async #paper(session: Session, number: DossierNumber, file: string): Promise<Result<KeptPaper>> {
    const loaded = await this.#access.load(session, number)
    return loaded.ok ? paperIn(loaded.value, file) : loaded
  }

  /** Drops a file that no event names; of one of which that cannot be told now, the next file that comes in does. */
  async #dropUnnamed({ register }: Session, number: DossierNumber, { id }: KeptPaper): Promise<void> {
    const events = await register.dossiers.load(number)
    if (!events.ok || keptPapers(events.value).some((paper) => paper.id === id)) return
    await register.papers.remove(number, id)
  }

  async #note(
    { actor, journal }: Session,
    kind: 'view' | 'export',
    subject: DossierNumber,
    { id }: KeptPaper,
    more: Readonly<Record<string, boolean>> = {}
  ) {
    await journal.note({ actor, kind, subject, detail: { file: id, ...more } })
  }
}
