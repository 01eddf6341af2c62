import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import type { MadeDocument } from '../../../shared/papers/document-input.ts'
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

/** Forms, letters, reports, the regulation and the recovery sheet: to look at, to save and to print. */
export class DocumentsService {
  readonly #options: DocumentsServiceOptions

  constructor(options: DocumentsServiceOptions) {
    this.#options = options
  }

  async make(request: DocumentRequest): Promise<Result<MadeDocument>> {
    const input = await gatherDocument(this.#options, request)
    if (!input.ok) return input
    try {
      return ok(await this.#options.maker.make(input.value))
    } catch (cause) {
      this.#options.onFault?.('document.notMade', cause)
      return refuse('document.notMade')
    }
  }

  /** Writes the document where the person wants it; null when the person thinks better of it. */
  async saveAs(request: DocumentRequest): Promise<Result<{ path: string | null }>> {
    const asked = this.#options.desk.session
    const made = await this.make(request)
    if (!made.ok) return made
    const path = await this.#options.dialog.choosePath(made.value.name)
    if (path === null) return ok({ path })
    // The system's window may have stood open for long: what a locked office holds goes nowhere.
    if (this.#options.desk.session?.register !== asked?.register) return refuse('session.required')
    const written = await this.#options.dialog.write(path, made.value.bytes)
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

  #note(request: DocumentRequest, kind: Note['kind']): Promise<Result<void>> {
    return this.#options.desk.work(async ({ actor, journal }) => {
      const detail = request.kind === 'letter' ? { detail: { letter: request.letter } } : {}
      await journal.note({ actor, kind, subject: subjectOf(request), ...detail })
      return ok(undefined)
    })
  }
}
