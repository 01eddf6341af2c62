import type { Attention } from './attention.ts'
import type { Urgency } from './urgency.ts'

/** From what is late to what can wait. */
export const urgencies = ['overdue', 'today', 'soon', 'later'] as const satisfies readonly Urgency[]

type What =
  | { readonly kind: 'term'; readonly term: { readonly due: string } }
  | { readonly kind: 'task'; readonly task: { readonly since?: string } }

/** Behind every moment: what waits without a day of its own. */
const atTheEnd = '9999'

function momentOf(what: What): string {
  return what.kind === 'term' ? what.term.due : (what.task.since ?? atTheEnd)
}

/** Puts two things that want attention in order: what is late first, and within that by moment. */
export function compareAttention(
  left: { readonly urgency: Urgency; readonly what: What },
  right: { readonly urgency: Urgency; readonly what: What }
): number {
  const byUrgency = urgencies.indexOf(left.urgency) - urgencies.indexOf(right.urgency)
  return byUrgency || momentOf(left.what).localeCompare(momentOf(right.what))
}

/** What wants attention in one dossier, what is late first; the most basic task goes before the others of its day. */
export function inOrder(wanted: readonly Attention[]): Attention[] {
  return wanted.toSorted((left, right) =>
    compareAttention({ urgency: left.urgency, what: left }, { urgency: right.urgency, what: right })
  )
}
