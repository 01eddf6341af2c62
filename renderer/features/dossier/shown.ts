import type { DocumentRequest } from '../../../shared/contract/documents.ts'

/** A document of the dossier that is looked at, with what a person should know before printing it. */
export interface Shown {
  readonly request: DocumentRequest
  readonly note?: string
}
