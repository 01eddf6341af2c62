import type { TodayItem } from '../../../../shared/contract/dossiers.ts'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import type { Situation } from '../../../../shared/domain/dossier/acts/act.ts'
import { obstaclesTo } from '../../../../shared/domain/dossier/decide.ts'
import { responsibleFor } from '../../../../shared/domain/dossier/responsible.ts'
import { textOf } from '../../../../shared/domain/form/values.ts'
import { type Attention, attentionFor } from '../../../../shared/domain/today/attention.ts'
import type { Urgency } from '../../../../shared/domain/today/urgency.ts'

const order: readonly Urgency[] = ['overdue', 'today', 'soon', 'later']

function moment(item: TodayItem): string {
  return item.what.kind === 'term' ? item.what.term.due : (item.what.task.since ?? '9999')
}

function shown(attention: Attention): TodayItem['what'] {
  return attention.kind === 'term' ? { kind: 'term', term: attention.term } : { kind: 'task', task: attention.task }
}

/** What wants attention in one dossier, with the acts that this actor may do. */
export function todayItemsOf(situation: Situation): TodayItem[] {
  const { state, policy, now } = situation
  return attentionFor(state, policy, now).map((attention) => ({
    number: state.number,
    policy: state.policy,
    complainant: textOf(state.values, 'complainant.name'),
    summary: textOf(state.values, 'complaint.summary'),
    what: shown(attention),
    act: attention.act !== null && obstaclesTo(acts[attention.act], situation).length === 0 ? attention.act : null,
    responsible: responsibleFor(state, policy).people.map(({ name }) => name),
    urgency: attention.urgency
  }))
}

/** Overdue first, then by what is due soonest. */
export function inOrder(items: readonly TodayItem[]): TodayItem[] {
  return items.toSorted(
    (left, right) =>
      order.indexOf(left.urgency) - order.indexOf(right.urgency) || moment(left).localeCompare(moment(right))
  )
}
