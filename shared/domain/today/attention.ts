import type { ActId } from '../permissions/act-id.ts'
import type { DossierTerm } from '../dossier/dossier-terms.ts'
import type { DossierState } from '../dossier/state.ts'
import { isDestruction } from '../dossier/retention.ts'
import { dayOfTask, type Task, tasksOf } from '../dossier/tasks.ts'
import { actBehind } from '../dossier/term-events.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../time.ts'
import { openTerms } from './open-terms.ts'
import { type Urgency, urgencyOf, urgencyOfDay, waitsInReserve } from './urgency.ts'

/** A term or task of one dossier that wants attention. */
export type Attention =
  | { readonly kind: 'term'; readonly term: DossierTerm; readonly act: ActId | null; readonly urgency: Urgency }
  | { readonly kind: 'task'; readonly task: Task; readonly act: ActId | null; readonly urgency: Urgency }

/**
 * Goes up when the rules of attention give another answer for the same dossier, so that what an index kept of it is
 * counted anew. A frozen table of dossiers and their attention holds it.
 */
export const attentionRules = 4

const urgentTasks: readonly Task['id'][] = ['classify', 'inform-employee', 'progress', 'inform-head', 'check-promise']

/** The open terms that ask for attention: not the complainant's own, not destruction while it is held, and what waits in reserve only when it comes near. */
function askingTerms(state: DossierState, policy: Policy, now: Instant): Attention[] {
  return openTerms(state, policy, now).flatMap(({ term, rule }): Attention[] => {
    const urgency = urgencyOf(term, policy, now)
    if (state.hold !== undefined && isDestruction(rule)) return []
    if (rule.kind === 'complainant' || (urgency === 'later' && waitsInReserve(rule, policy))) return []
    const act = rule.stoppedBy === undefined ? null : (actBehind(rule.stoppedBy) ?? null)
    return [{ kind: 'term', term, act, urgency }]
  })
}

function urgencyOfTask(task: Task, policy: Policy, now: Instant): Urgency {
  const day = dayOfTask(task)
  if (day !== undefined) return urgencyOfDay(day, policy, now)
  return urgentTasks.includes(task.id) ? 'today' : 'soon'
}

/** All that wants attention in one dossier: its open terms, then the tasks without a term. */
export function attentionFor(state: DossierState, policy: Policy, now: Instant): Attention[] {
  const tasks = tasksOf(state, policy, now).map((task): Attention => ({
    kind: 'task',
    task,
    act: task.act,
    urgency: urgencyOfTask(task, policy, now)
  }))
  return [...askingTerms(state, policy, now), ...tasks]
}
