import type { outcomes as dutch } from '../nl/outcomes.ts'
import type { SameKeys } from '../texts.ts'

export const outcomes: SameKeys<typeof dutch> = {
  running: 'running',
  met: 'in time',
  missed: 'too late',
  superseded: 'superseded',
  lapsed: 'lapsed',
  'complainant.met': 'used',
  'complainant.missed': 'expired'
}
