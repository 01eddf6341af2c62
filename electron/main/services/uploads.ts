import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { KeptPaper } from '../../../shared/domain/dossier/papers.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { FileLook, Papers, PaperWriting } from './ports/papers.ts'

/** A file as the screen announces it. */
export interface AnnouncedFile {
  readonly number: DossierNumber
  readonly name: string
  /** In bytes. */
  readonly size: number
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  return new Uint8Array([...left, ...right])
}

/** A file that is coming in, piece by piece, one after the other. */
export class Upload {
  readonly file: AnnouncedFile
  readonly #writing: PaperWriting
  readonly #look: FileLook
  #head: Uint8Array = new Uint8Array(0)
  #received = 0
  /** Kept or given up: what still comes for it comes too late. */
  #isOver = false
  #turn: Promise<unknown> = Promise.resolve()

  constructor(file: AnnouncedFile, writing: PaperWriting, look: FileLook) {
    this.file = file
    this.#writing = writing
    this.#look = look
  }

  /** Takes in the next piece; gives how much is in. More than was announced is another file by now. */
  add(bytes: Uint8Array): Promise<Result<number>> {
    return this.#next(async () => {
      if (this.#isOver) return refuse('file.notBegun')
      this.#received += bytes.length
      if (this.#received > this.file.size) return refuse('file.changed', { params: { name: this.file.name } })
      const more = this.#look.headSize - this.#head.length
      if (more > 0) this.#head = joined(this.#head, bytes.subarray(0, more))
      const added = await this.#writing.add(bytes)
      return added.ok ? ok(this.#received) : added
    })
  }

  /** Writes the end of it; gives the paper that an event can name. Less than was announced is another file by now. */
  finish(): Promise<Result<KeptPaper>> {
    return this.#next(async () => {
      const { name, size } = this.file
      if (this.#isOver) return refuse('file.notBegun')
      this.#isOver = true
      if (this.#received !== size) return refuse('file.changed', { params: { name } })
      const format = await this.#look.formatOf(this.#head)
      const written = await this.#writing.finish()
      return written.ok ? ok({ ...written.value, name, format }) : written
    })
  }

  /** Drops what came in. */
  async cancel(): Promise<void> {
    await this.#next(() => {
      this.#isOver = true
      return this.#writing.cancel()
    })
  }

  #next<Value>(task: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(task, task)
    this.#turn = done.catch(() => undefined)
    return done
  }
}

/** The files that are coming in while somebody is logged in; who leaves drops them. */
export class Uploads {
  readonly #look: FileLook
  readonly #newId: () => string
  readonly #begun = new Map<string, Upload>()

  constructor(look: FileLook, newId: () => string) {
    this.#look = look
    this.#newId = newId
  }

  /** Begins a file, and gives the id under which its pieces come in. */
  begin(papers: Papers, file: AnnouncedFile, ended: AbortSignal): Result<string> {
    if (this.#begun.size >= limits.filesAtOnce) {
      return refuse('file.tooManyAtOnce', { params: { limit: limits.filesAtOnce } })
    }
    const id = this.#newId()
    this.#begun.set(id, new Upload(file, papers.begin(file.number), this.#look))
    ended.addEventListener('abort', () => void this.drop(id), { once: true })
    return ok(id)
  }

  /** A file that is coming in. */
  find(id: string): Result<Upload> {
    const upload = this.#begun.get(id)
    return upload === undefined ? refuse('file.notBegun') : ok(upload)
  }

  /** Takes a file off the list: it is kept by now. */
  forget(id: string): void {
    this.#begun.delete(id)
  }

  /** Drops a file; one that is not there is no error. */
  async drop(id: string): Promise<void> {
    const upload = this.#begun.get(id)
    this.#begun.delete(id)
    await upload?.cancel()
  }
}
