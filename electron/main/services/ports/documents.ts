import type { DocumentInput, MadeDocument } from '../../../../shared/papers/document-input.ts'

/** While somebody waits for a document. */
export interface Patience {
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal
}

/** Makes documents; rejects with a `TimeoutError` what takes too long, and what nobody waits for any more. */
export interface DocumentMaker {
  readonly make: (input: DocumentInput, patience?: Patience) => Promise<MadeDocument>
}
