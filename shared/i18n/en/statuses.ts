import type { statuses as dutch } from '../nl/statuses.ts'
import type { SameKeys } from '../texts.ts'

export const statuses: SameKeys<typeof dutch> = {
  new: 'new',
  open: 'in handling',
  closed: 'closed',
  withdrawn: 'withdrawn',
  mistaken: 'registered by mistake',
  merged: 'merged'
}
