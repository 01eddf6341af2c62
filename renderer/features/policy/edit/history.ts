import { policyChanges, type PolicyChange, type PolicyValue } from '../../../../shared/domain/regulation/changes.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'

/** The edits of one sitting; null stands for the saved regulation, unedited. */
export interface EditHistory {
  readonly now: Policy | null
  readonly past: readonly (Policy | null)[]
  /** Where letters are being typed, which together are one step back. */
  readonly typingAt: string | null
}

/** A sitting in which nothing was edited yet. */
export const unedited: EditHistory = { now: null, past: [], typingAt: null }

function textOf(value: PolicyValue | null): string {
  return typeof value === 'object' ? String(value?.value ?? '') : String(value)
}

/** Whether two texts differ by one letter. */
function isOneLetter(before: string, after: string): boolean {
  const [long, short] = before.length > after.length ? [before, after] : [after, before]
  if (long.length - short.length > 1 || long === short) return false
  const same = Array.from(short).findIndex((letter, at) => letter !== long[at])
  const from = same === -1 ? short.length : same
  return long.slice(from + 1) === short.slice(long.length === short.length ? from + 1 : from)
}

function typingPlace(changes: readonly PolicyChange[]): string | null {
  const [change] = changes
  if (change === undefined || changes.length > 1 || change.kind !== 'value') return null
  const { part, item, aspect, before, after } = change
  const isTyped = isOneLetter(before === null ? '' : textOf(before), after === null ? '' : textOf(after))
  return isTyped ? [part, item?.id, aspect].join('/') : null
}

/** The history with one edit more; letters typed on in one box add to the same step. */
export function withEdit(history: EditHistory, saved: Policy, next: Policy): EditHistory {
  const typingAt = typingPlace(policyChanges(history.now ?? saved, next))
  const isTypedOn = typingAt !== null && typingAt === history.typingAt
  return { now: next, past: isTypedOn ? history.past : [...history.past, history.now], typingAt }
}

/** The history one step back; the same when there is none. */
export function stepBack(history: EditHistory): EditHistory {
  const before = history.past.at(-1)
  return before === undefined ? history : { now: before, past: history.past.slice(0, -1), typingAt: null }
}
