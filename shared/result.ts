import type { RefusalCode } from './refusal-codes.ts'

/** What an operation a person can get wrong gives back: the value, or the reasons why not. */
export type Result<Value, Problem = Refusal[]> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem }

/** One reason for a refusal: a code translated on screen, the field it concerns, and the words to fill in. */
export interface Refusal {
  readonly code: RefusalCode
  readonly field?: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps a problem as a failure. */
export function fail<Problem>(error: Problem): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error }
}

/** A failure with a single refusal. */
export function refuse(
  code: RefusalCode,
  details: Omit<Refusal, 'code'> = {}
): { readonly ok: false; readonly error: Refusal[] } {
  return fail([{ code, ...details }])
}

/** A refusal where something holds, and none where it does not: to be spread among others. */
export function refusedWhen(holds: boolean, code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Refusal[] {
  return holds ? [{ code, ...details }] : []
}
