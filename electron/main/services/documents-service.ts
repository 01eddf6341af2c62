import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { composeLetter } from '../../../shared/domain/letters/compose-letter.ts'
import { letterObstacles } from '../../../shared/domain/letters/obstacles.ts'
import type { Office } from '../../../shared/domain/office/office.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { DossiersService } from './dossiers-service.ts'
import type { OfficeService } from './office-service.ts'
import type { DocumentInput } from '../../../shared/papers/document-input.ts'
import type { DocumentMaker } from './ports/documents.ts'
import type { Note } from './ports/register.ts'
import type { Printer, SaveDialog } from './ports/desktop.ts'
import type { ReportsService } from './reports-service.ts'

/** A document that was made, with the name of its file. */
export interface MadeDocument {
  readonly name: string
  readonly bytes: Uint8Array
  readonly unshown: string[]
}

/** What the documents service works with. */
export interface DocumentsServiceOptions {
  readonly desk: Desk
  readonly dossiers: DossiersService
  readonly office: OfficeService
  readonly reports: ReportsService
  readonly maker: DocumentMaker
  readonly nameOf: (input: DocumentInput) => string
  readonly dialog: SaveDialog
  readonly printer: Printer
  /** Gets what went wrong while a document was made, for the log. */
  readonly onFault?: (code: string, cause: unknown) => void
}

/** Documents are the office's own papers: in Dutch, whatever the screen speaks. */
const language = 'nl'

interface Circumstances {
  readonly office: Office
  readonly now: string
  readonly language: 'nl'
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
    const input = await this.#gather(request)
    if (!input.ok) return input
    try {
      const { bytes, unshown } = await this.#options.maker.make(input.value)
      return ok({ name: this.#options.nameOf(input.value), bytes, unshown: [...unshown] })
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

  async printWindow(request: DocumentRequest): Promise<Result<{ printed: boolean }>> {
    const session = this.#options.desk.require()
    if (!session.ok) return session
    const printed = await this.#options.printer.printWindow()
    if (printed) await this.#note(request, 'print')
    return ok({ printed })
  }

  #note(request: DocumentRequest, kind: Note['kind']): Promise<Result<void>> {
    return this.#options.desk.work(async ({ actor, journal }) => {
      const detail = request.kind === 'letter' ? { detail: { letter: request.letter } } : {}
      await journal.note({ actor, kind, subject: subjectOf(request), ...detail })
      return ok(undefined)
    })
  }

  async #gather(request: DocumentRequest): Promise<Result<DocumentInput>> {
    const found = await this.#options.office.get()
    if (!found.ok) return found
    const { office, policy } = found.value
    const circumstances: Circumstances = { office, now: this.#options.desk.now(), language }
    switch (request.kind) {
      case 'blank-form':
        return ok({ kind: 'blank-form', policy, ...circumstances })
      case 'regulation':
      case 'regulation-page':
        return this.#gatherRegulation(request, policy, circumstances)
      case 'recovery-sheet':
        return ok({ kind: 'recovery-sheet', recoveryKey: request.recoveryKey, ...circumstances })
      case 'form':
        return this.#gatherForm(request.number, circumstances)
      case 'letter':
        return this.#gatherLetter(request, circumstances)
      case 'annual-report':
        return this.#gatherReport(request)
    }
  }

  #gatherRegulation(
    { kind, version }: Extract<DocumentRequest, { kind: 'regulation' | 'regulation-page' }>,
    inForce: Policy,
    circumstances: Circumstances
  ): Result<DocumentInput> {
    if (version === undefined) return ok({ kind, policy: inForce, ...circumstances })
    const policy = this.#options.desk.session?.policies.all().find((one) => one.version === version)
    return policy === undefined ? refuse('policy.unknownVersion') : ok({ kind, policy, version, ...circumstances })
  }

  async #gatherForm(number: string, circumstances: Circumstances): Promise<Result<DocumentInput>> {
    const view = await this.#options.dossiers.open(number)
    if (!view.ok) return view
    const { policy, state, terms } = view.value
    const events = standingEvents(view.value.events)
    return ok({ kind: 'form', policy, ...circumstances, dossier: { state, terms, events } })
  }

  async #gatherLetter(
    { number, letter: id }: Extract<DocumentRequest, { kind: 'letter' }>,
    circumstances: Circumstances
  ): Promise<Result<DocumentInput>> {
    const session = this.#options.desk.require()
    if (!session.ok) return session
    const view = await this.#options.dossiers.open(number)
    if (!view.ok) return view
    const { office, now } = circumstances
    const letter = view.value.policy.letters.find((candidate) => candidate.id === id)
    if (letter === undefined) return refuse('letter.unknown')
    const dossier = { ...view.value, office }
    const obstacles = letterObstacles(letter, dossier)
    if (obstacles.length > 0) return fail(obstacles)
    return ok({
      kind: 'letter',
      letter: composeLetter(letter, dossier, { writer: session.value.actor, now }),
      ...circumstances
    })
  }

  async #gatherReport(request: Extract<DocumentRequest, { kind: 'annual-report' }>): Promise<Result<DocumentInput>> {
    const made = await this.#options.reports.annual(request)
    return made.ok ? ok({ kind: 'annual-report', report: made.value.report, language }) : made
  }
}
