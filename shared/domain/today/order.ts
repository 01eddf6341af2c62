import { dayOfTask } from '../dossier/tasks.ts'
import type { Attention } from './attention.ts'
import { urgencies } from './urgency.ts'

/** Behind every moment: what waits without a day of its own. */
const atTheEnd = '9999'

/** A notice that is past its moment goes behind the term that settling still makes good. */
function placeOf(one: Attention): string {
  if (one.kind === 'task') return dayOfTask(one.task) ?? atTheEnd
  const { settleBy } = one.term
  return settleBy === undefined ? one.term.due : `${settleBy.due} and after`
}

/** What wants attention in one dossier, what is late first; a term goes before a task, and the most basic task before the others. */
export function inOrder(wanted: readonly Attention[]): Attention[] {
  return wanted.toSorted(
    (left, right) =>
      urgencies.indexOf(left.urgency) - urgencies.indexOf(right.urgency) || placeOf(left).localeCompare(placeOf(right))
  )
}
