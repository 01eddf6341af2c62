import type { notifications as dutch } from '../nl/notifications.ts'
import type { SameKeys } from '../texts.ts'

/** Notifications of the system: how much waits, never about whom. */
export const notifications: SameKeys<typeof dutch> = {
  overdue_one: 'One term or task is overdue.',
  overdue_other: '{{count}} terms or tasks are overdue.',
  today_one: 'One matter asks for your attention today.',
  today_other: '{{count}} matters ask for your attention today.',
  locked: 'Something asks for your attention today. Log in to see what.'
}
