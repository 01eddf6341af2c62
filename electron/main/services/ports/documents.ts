import type { DocumentInput, MadeDocument } from '../../../../shared/papers/document-input.ts'

/** Makes documents. */
export interface DocumentMaker {
  readonly make: (input: DocumentInput) => Promise<MadeDocument>
}
