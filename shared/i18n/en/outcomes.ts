import type { outcomes as dutch } from '../nl/outcomes.ts'
import type { SameKeys } from '../texts.ts'

export const outcomes: SameKeys<typeof dutch> = {
  running: 'running',
  met: 'in time',
  missed: 'too late',
  superseded: 'superseded',
  lapsed: 'lapsed',
  'complainant.met': 'used',
  'complainant.missed': 'expired',
  'note.settleBy':
    'The moment for this notice has passed. If the complaint is settled by {{until}}, all is still well.',
  'note.replacedLate': 'Notice of delay too late: {{day}} holds now. For being in time this day still counts.'
}
