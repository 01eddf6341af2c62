import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import type { Office } from '../../../shared/domain/office/office.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { DossiersService } from './dossiers-service.ts'
import type { OfficeService } from './office-service.ts'
import type { DocumentInput, DocumentMaker, Note, Printer, SaveDialog } from './ports.ts'
import type { ReportsService } from './reports-service.ts'

/** A document that was made. */
export interface MadeDocument {
  readonly name: string
  readonly bytes: Uint8Array
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
}

function subjectOf(request: DocumentRequest): string {
  return request.kind === 'form' ? request.number : request.kind
}

/** Forms, reports and the recovery sheet as PDF: to look at, to save and to print. */
export class DocumentsService {
  readonly #options: DocumentsServiceOptions

  constructor(options: DocumentsServiceOptions) {
    this.#options = options
  }

  async make(request: DocumentRequest): Promise<Result<MadeDocument>> {
    const input = await this.#gather(request)
    if (!input.ok) return input
    try {
      return ok({ name: this.#options.nameOf(input.value), bytes: await this.#options.maker.make(input.value) })
    } catch {
      return refuse('document.notMade')
    }
  }

  /** Writes the document where the person wants it; null when the person thinks better of it. */
  async saveAs(request: DocumentRequest): Promise<Result<{ path: string | null }>> {
    const made = await this.make(request)
    if (!made.ok) return made
    const path = await this.#options.dialog.choosePath(made.value.name)
    if (path === null) return ok({ path })
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

  async #note(request: DocumentRequest, kind: Note['kind']): Promise<void> {
    const session = this.#options.desk.session
    if (session !== null) await session.journal.note({ actor: session.actor, kind, subject: subjectOf(request) })
  }

  async #gather(request: DocumentRequest): Promise<Result<DocumentInput>> {
    const found = await this.#options.office.get()
    if (!found.ok) return found
    const { office, policy } = found.value
    const now = this.#options.desk.now()
    switch (request.kind) {
      case 'blank-form':
        return ok({ kind: 'blank-form', policy, office, now })
      case 'recovery-sheet':
        return ok({ kind: 'recovery-sheet', office, recoveryKey: request.recoveryKey, now })
      case 'form':
        return this.#gatherForm(request.number, office, now)
      case 'annual-report':
        return this.#gatherReport(request, office, now)
    }
  }

  async #gatherForm(number: string, office: Office, now: string): Promise<Result<DocumentInput>> {
    const view = await this.#options.dossiers.open(number)
    if (!view.ok) return view
    const { policy, events } = view.value
    const state = replay(events)
    return ok({ kind: 'form', policy, office, now, state, terms: termsOf(state, policy, now), events })
  }

  async #gatherReport(
    request: Extract<DocumentRequest, { kind: 'annual-report' }>,
    office: Office,
    now: string
  ): Promise<Result<DocumentInput>> {
    const made = await this.#options.reports.annual(request)
    const session = this.#options.desk.require('report')
    if (!session.ok) return session
    if (!made.ok) return made
    const { policies } = session.value
    return ok({ kind: 'annual-report', ...made.value, policy: policies.inForce(request.to), office, now })
  }
}
