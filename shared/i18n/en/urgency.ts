import type { urgency as dutch } from '../nl/urgency.ts'
import type { SameKeys } from '../texts.ts'

export const urgency: SameKeys<typeof dutch> = {
  overdue: 'Overdue',
  today: 'Today',
  soon: 'Soon',
  later: 'Later'
}
