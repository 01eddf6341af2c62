import type { TodayItem } from '../../../../shared/contract/dossiers.ts'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import type { Situation } from '../../../../shared/domain/dossier/acts/act.ts'
import { obstaclesTo } from '../../../../shared/domain/dossier/decide.ts'
import { compareNumbers } from '../../../../shared/domain/dossier/number.ts'
import { personOfActor } from '../../../../shared/domain/dossier/involved.ts'
import { responsibleFor } from '../../../../shared/domain/dossier/responsible.ts'
import { stateSeenBy } from '../../../../shared/domain/dossier/seen-by.ts'
import { dayOfTask } from '../../../../shared/domain/dossier/tasks.ts'
import { textOf } from '../../../../shared/domain/form/values.ts'
import { isSamePerson } from '../../../../shared/domain/people/person.ts'
import { minutesFrom } from '../../../../shared/domain/terms/outcome.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { type Attention, attentionFor } from '../../../../shared/domain/today/attention.ts'
import { ownersOf } from '../../../../shared/domain/today/owners.ts'
import { urgencies } from '../../../../shared/domain/today/urgency.ts'

function moment(item: TodayItem): string {
  return item.what.kind === 'term' ? item.what.term.due : (dayOfTask(item.what.task) ?? item.what.task.since ?? '9999')
}

function shown(attention: Attention): TodayItem['what'] {
  return attention.kind === 'term' ? { kind: 'term', term: attention.term } : { kind: 'task', task: attention.task }
}

/** What wants attention in one dossier, with the acts that this actor may do. */
export function todayItemsOf(situation: Situation): TodayItem[] {
  const { policy, now } = situation
  const state = stateSeenBy(situation.state, situation.actor)
  const me = personOfActor(situation.actor)
  return attentionFor(state, policy, now).map((attention) => {
    const owners = ownersOf(attention, situation)
    return {
      number: state.number,
      policy: state.policy,
      complainant: textOf(state.values, 'complainant.name'),
      summary: textOf(state.values, 'complaint.summary'),
      what: shown(attention),
      act: attention.act !== null && obstaclesTo(acts[attention.act], situation).length === 0 ? attention.act : null,
      responsible: responsibleFor(state, policy).people.map(({ name }) => name),
      owners: owners.map(({ name }) => name),
      isMine: owners.some((owner) => isSamePerson(owner, me)),
      urgency: attention.urgency
    }
  })
}

/** An item with what it is ordered by. */
export interface OrderedItem {
  readonly item: TodayItem
  readonly key: string
}

function comesBefore(left: OrderedItem, right: OrderedItem): boolean {
  return left.key === right.key ? compareNumbers(left.item.number, right.item.number) <= 0 : left.key < right.key
}

/** Puts an item among the others: overdue first, then by what is due soonest; of the same moment the oldest dossier first. */
export function putInOrder(items: OrderedItem[], item: TodayItem): void {
  const one = { item, key: `${String(urgencies.indexOf(item.urgency))} ${moment(item)}` }
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = items[middle]
    if (other !== undefined && comesBefore(other, one)) from = middle + 1
    else to = middle
  }
  items.splice(from, 0, one)
}

/** Whether an item was counted as late up to that very moment, so that it is later at every look. */
export function growsLater({ what }: TodayItem, countedAt: Instant): boolean {
  return (
    what.kind === 'term' &&
    what.term.outcome === 'missed' &&
    what.term.minutes === minutesFrom(what.term.due, countedAt)
  )
}

/** An item of which the act has not come, as late as it is now. */
export function asLateAs(item: TodayItem, now: Instant): TodayItem {
  const { what } = item
  if (what.kind !== 'term') return item
  return { ...item, what: { ...what, term: { ...what.term, minutes: minutesFrom(what.term.due, now) } } }
}
