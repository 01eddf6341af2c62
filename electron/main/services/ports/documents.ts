import type { DocumentInput, Paper } from '../../../../shared/papers/document-input.ts'

/** Makes documents. */
export interface DocumentMaker {
  readonly make: (input: DocumentInput) => Promise<Paper>
}
