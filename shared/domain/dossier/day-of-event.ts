import type { Refusal } from '../../result.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { dayOf, momentOf } from '../form/values.ts'
import type { FieldValues } from '../form/field-value.ts'

/** What the complaint is about happened on or before the day of its receipt; `changed` names the one that was typed last. */
export function checkDayOfEvent(values: FieldValues, changed: 'receivedAt' | 'complaint.occurredOn'): Refusal[] {
  const [occurred, receivedAt] = [dayOf(values, 'complaint.occurredOn'), momentOf(values, 'receivedAt')]
  if (occurred === undefined || receivedAt === undefined) return []
  const received = amsterdamDay(receivedAt)
  if (occurred <= received) return []
  return changed === 'receivedAt'
    ? [{ code: 'event.receivedBefore', field: changed, params: { day: occurred } }]
    : [{ code: 'event.afterReceipt', field: changed, params: { day: received } }]
}
