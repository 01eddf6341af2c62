import { amsterdamDay } from '../calendar/amsterdam.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { ActId } from '../dossier/acts/act.ts'
import { type DossierTerm, termsOf } from '../dossier/dossier-terms.ts'
import { currentFacts, type DossierState } from '../dossier/state.ts'
import { type Task, tasksOf } from '../dossier/tasks.ts'
import type { Policy } from '../policy/policy.ts'
import type { TermEvent, TermRule } from '../terms/rule.ts'
import type { Instant } from '../time.ts'

/** How soon something must be done. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later'

/** A term or task of one dossier that wants attention. */
export type Attention =
  | { readonly kind: 'term'; readonly term: DossierTerm; readonly act: ActId | null; readonly urgency: Urgency }
  | { readonly kind: 'task'; readonly task: Task; readonly act: ActId | null; readonly urgency: Urgency }

/** Within how many working days something counts as soon. */
const soonWithin = 3

const actBehind: Partial<Record<TermEvent, ActId>> = {
  reactionSent: 'recordReaction',
  confirmationSent: 'sendConfirmation',
  calledBack: 'callBack',
  delayNoticeSent: 'sendDelayNotice',
  decisionSent: 'recordDecision'
}

const urgentTasks: readonly Task['id'][] = ['classify', 'inform-employee', 'progress', 'inform-head', 'check-promise']

function isStillOpen(term: DossierTerm, rule: TermRule, state: DossierState): boolean {
  if (term.outcome === 'running') return true
  const facts = currentFacts(state)
  const hasHappened = (event: TermEvent): boolean =>
    event === 'delayNoticeSent' ? (facts.delayNotices ?? []).length > 0 : facts[event] !== undefined
  const enders = [...rule.lapsesOn, ...(rule.stoppedBy === undefined ? [] : [rule.stoppedBy])]
  return term.outcome === 'missed' && term.round === state.rounds.length && !enders.some(hasHappened)
}

/** The terms that were missed while what they ask for still has to be done. */
export function overdueTerms(state: DossierState, policy: Policy, now: Instant): DossierTerm[] {
  return termsOf(state, policy, now).filter((term) => {
    const rule = policy.terms.find(({ id }) => id === term.id)
    return term.outcome === 'missed' && rule !== undefined && isStillOpen(term, rule, state)
  })
}

function urgencyOf(term: DossierTerm, policy: Policy, now: Instant): Urgency {
  if (term.due < now) return 'overdue'
  const today = amsterdamDay(now)
  if (term.workBy <= today || term.dueDay <= today) return 'today'
  return workingDaysBetween(today, term.workBy, policy.calendar) <= soonWithin ? 'soon' : 'later'
}

function isWorthShowing(attention: Attention, rule: TermRule, policy: Policy): boolean {
  // A notice that is only needed when the term it extends will not be met, and retention, wait until they come near.
  const isConditional =
    policy.terms.some(({ id, extension }) => extension?.by === rule.id && id !== rule.id) || rule.kind === 'retention'
  return rule.kind !== 'complainant' && !(isConditional && attention.urgency === 'later')
}

/** The terms of a dossier that still ask for something, whatever its status. */
function openTerms(state: DossierState, policy: Policy, now: Instant): Attention[] {
  return termsOf(state, policy, now).flatMap((term): Attention[] => {
    const rule = policy.terms.find(({ id }) => id === term.id)
    if (rule === undefined || !isStillOpen(term, rule, state)) return []
    const act = rule.stoppedBy === undefined ? null : (actBehind[rule.stoppedBy] ?? null)
    const attention: Attention = { kind: 'term', term, act, urgency: urgencyOf(term, policy, now) }
    return isWorthShowing(attention, rule, policy) ? [attention] : []
  })
}

/** All that wants attention in one dossier: its open terms, then the tasks without a term. */
export function attentionFor(state: DossierState, policy: Policy, now: Instant): Attention[] {
  const tasks = tasksOf(state, policy, now).map((task): Attention => ({
    kind: 'task',
    task,
    act: task.act,
    urgency: urgentTasks.includes(task.id) ? 'today' : 'soon'
  }))
  return [...openTerms(state, policy, now), ...tasks]
}
