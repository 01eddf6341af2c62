import type { DocumentInput, MadeDocument } from '../../../shared/papers/document-input.ts'

/** What the worker is started with. */
export interface WorkerSettings {
  readonly resourcesFolder: string
}

/** What the worker is asked: each request has a number of its own. */
export interface WorkerRequest {
  readonly id: number
  readonly input: DocumentInput
}

/** What the worker answers: the document, or what went wrong. */
export type WorkerReply =
  | { readonly id: number; readonly document: MadeDocument }
  | { readonly id: number; readonly problem: { readonly message: string; readonly stack: string } }
