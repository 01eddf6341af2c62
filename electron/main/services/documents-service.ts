import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import type { DocumentInput, MadeDocument } from '../../../shared/papers/document-input.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type DocumentSources, gatherDocument } from './gather-document.ts'
import type { Printer, SaveDialog } from './ports/desktop.ts'
import type { DocumentMaker } from './ports/documents.ts'
import type { Note } from './ports/register.ts'

/** What the documents service works with. */
export interface DocumentsServiceOptions extends DocumentSources {
  readonly maker: DocumentMaker
  readonly dialog: SaveDialog
  readonly printer: Printer
  /** Gets what went wrong while a document was made, for the log. */
  readonly onFault?: (code: string, cause: unknown) => void
}

function subjectOf(request: DocumentRequest): string {
  return 'number' in request ? request.number : request.kind
}

/** What the journal says of a document of a dossier that is not its form. */
function detailOf(request: DocumentRequest): Pick<Note, 'detail'> {
  if ('letter' in request) return { detail: { letter: request.letter } }
  const { kind } = request
  return kind === 'inspection' || kind === 'whole-dossier' ? { detail: { [kind]: true } } : {}
}

function stopped(ended: AbortSignal | undefined): Result<never> {
  return refuse(ended?.aborted === true ? 'session.required' : 'document.cancelled')
}

/** Forms, letters, reports, the regulation and the recovery sheet: to look at, to save and to print. */
export class DocumentsService {
  readonly #options: DocumentsServiceOptions
  /** What is being made, each to be given up. */
  readonly #making = new Set<AbortController>()

  constructor(options: DocumentsServiceOptions) {
    this.#options = options
  }

  /**
   * Makes a document for whoever is logged in now: one that is given up, takes too long, or is not ready before the office
   * is locked (EW-4.4) does not come.
   */
  async make(request: DocumentRequest): Promise<Result<MadeDocument>> {
    const { desk, maker, onFault } = this.#options
    const ended = desk.session?.ended
    const given = new AbortController()
    const signal = AbortSignal.any(ended === undefined ? [given.signal] : [given.signal, ended])
    this.#making.add(given)
    try {
      const input = await this.#gathered(request, signal)
      if (!input.ok) return input
      const made = await maker.make(input.value, { signal })
      if (!signal.aborted) return ok(made)
      made.bytes.fill(0)
      return stopped(ended)
    } catch (cause) {
      if (signal.aborted) return stopped(ended)
      const isLate = cause instanceof DOMException && cause.name === 'TimeoutError'
      const code = isLate ? 'document.tooSlow' : 'document.notMade'
      onFault?.(code, cause)
      return refuse(code)
    } finally {
      this.#making.delete(given)
    }
  }

  /** Gives up whatever is being made: it is refused with `document.cancelled`. */
  cancel(): Result<null> {
    for (const given of this.#making) given.abort()
    return ok(null)
  }

  /** Writes the document where the person wants it; null when the person thinks better of it. */
  async saveAs(request: DocumentRequest): Promise<Result<{ path: string | null }>> {
    const asked = this.#options.desk.session
    const made = await this.make(request)
    if (!made.ok) return made
    const path = await this.#options.dialog.choosePath(made.value.name)
    // The system's window may have stood open for long: what a locked office holds goes nowhere.
    const isLocked = asked?.ended.aborted !== false
    if (path === null || isLocked) made.value.bytes.fill(0)
    if (path === null) return ok({ path })
    if (isLocked) return refuse('session.required')
    const written = await this.#options.dialog.write(path, made.value.bytes)
    made.value.bytes.fill(0)
    if (!written.ok) return written
    await this.#note(request, 'export')
    return ok({ path })
  }

  /** Prints what stands in the window; what this account may not see, or what there is not, is not noted as printed. */
  async printWindow(request: DocumentRequest): Promise<Result<{ printed: boolean }>> {
    const seen = await this.#maySee(request)
    if (!seen.ok) return seen
    const printed = await this.#options.printer.printWindow()
    if (printed) await this.#note(request, 'print')
    return ok({ printed })
  }

  /** A report was counted for the window already, and is not counted again to be printed. */
  #maySee(request: DocumentRequest): Promise<Result<unknown>> {
    if (request.kind !== 'annual-report') return gatherDocument(this.#options, request)
    return Promise.resolve(this.#options.desk.require('report'))
  }

  /** What goes into a document; a report that is counted for it is given up with it. */
  async #gathered(request: DocumentRequest, signal: AbortSignal): Promise<Result<DocumentInput>> {
    const { reports } = this.#options
    if (request.kind !== 'annual-report') return gatherDocument(this.#options, request)
    const giveUp = (): unknown => reports.cancel()
    signal.addEventListener('abort', giveUp)
    try {
      return await gatherDocument(this.#options, request)
    } finally {
      signal.removeEventListener('abort', giveUp)
    }
  }

  #note(request: DocumentRequest, kind: Note['kind']): Promise<Result<void>> {
    return this.#options.desk.work(async ({ actor, journal }) => {
      await journal.note({ actor, kind, subject: subjectOf(request), ...detailOf(request) })
      return ok(undefined)
    })
  }
}
