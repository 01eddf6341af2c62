import { ok, refuse, type Refusal, type Result } from '../../../../../shared/result.ts'

/** One step from a kind of document's format to the next; once released it never changes. */
export interface Migration {
  readonly kind: string
  readonly from: number
  readonly migrate: (data: unknown) => unknown
}

/** A document as it is kept: what kind it is, in which format, and its content. */
export interface Envelope {
  readonly kind: string
  readonly format: number
  /** How many times it was written, of what is kept twice; what version 0.1 wrote does not tell. */
  readonly revision?: number
  readonly data: unknown
}

/** The refusal of a document that a later app wrote (`register.newerVersion`). */
export function refuseNewer(kind: string): { readonly ok: false; readonly error: Refusal[] } {
  return refuse('register.newerVersion', { params: { kind } })
}

/**
 * Brings a document's content to the format that this version of the app writes. Fails with `register.newerVersion` for
 * a document of a later app, and with `register.noMigration` when a step is lacking.
 */
export function migrate(envelope: Envelope, format: number, steps: readonly Migration[]): Result<unknown> {
  const { kind } = envelope
  if (envelope.format > format) return refuseNewer(kind)
  let data = envelope.data
  for (let from = envelope.format; from < format; from += 1) {
    const step = steps.find((candidate) => candidate.kind === kind && candidate.from === from)
    if (step === undefined) return refuse('register.noMigration', { params: { kind, from } })
    data = step.migrate(data)
  }
  return ok(data)
}
