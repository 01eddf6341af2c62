import type { DocumentRequest } from '../../../shared/contract/documents.ts'

/** A document of the dossier that is looked at. */
export interface Shown {
  readonly request: DocumentRequest
}
